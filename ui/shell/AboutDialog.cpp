#include "ui/shell/AboutDialog.h"

#include "ui/common/LineIcon.h"
#include "ui/common/Paint.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace sidang {

namespace {

QLabel* paragraph(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

}

AboutDialog::AboutDialog(QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("About Sidang"));
    setMinimumWidth(520);
    auto* icon = new QLabel(this);
    icon->setPixmap(lineIcon(u"sidang"_s).pixmap(QSize(48, 48), devicePixelRatio()));
    auto* name = new QLabel(u"Sidang "_s + QStringLiteral(SIDANG_VERSION), this);
    name->setFont(larger(font()));
    auto* parts = paragraph(tr("Its parts and their licences:") + u"\n"_s + u"• Qt "_s + QString::fromLatin1(qVersion()) +
                                u": LGPL 3\n"_s + u"• GNU MP: LGPL 3\n"_s + u"• SQLite: "_s + tr("public domain") +
                                u"\n• RapidJSON: MIT\n• ZXing-C++: Apache 2.0\n"_s +
                                tr("• Printing fonts Liberation Sans: SIL Open Font License 1.1") + u'\n' +
                                tr("• List of provinces, kabupaten and kota: cahya dsn (github.com/cahyadsn/wilayah), MIT"),
                            this);
    parts->setForegroundRole(QPalette::PlaceholderText);
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(24, 20, 24, 16);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(12);
    grid->addWidget(icon, 0, 0, Qt::AlignTop);
    grid->addWidget(name, 0, 1);
    grid->addWidget(
        paragraph(tr("The judging of the Paritrana Award: every place with its reason, every number down to the mark."),
                  this),
        1, 1);
    grid->addWidget(paragraph(tr("Free software under the GNU General Public License, version 3."), this), 2, 1);
    grid->addWidget(parts, 3, 1);
    grid->addWidget(buttons, 4, 0, 1, 2);
    grid->setColumnStretch(1, 1);
}

}
