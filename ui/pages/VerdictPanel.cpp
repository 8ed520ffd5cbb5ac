#include "ui/pages/VerdictPanel.h"

#include "ui/common/LineIcon.h"
#include "ui/common/Paint.h"

#include <QAccessible>
#include <QGridLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace sidang {

VerdictPanel::VerdictPanel(QWidget* parent)
    : Sheet(parent), icon_(new QLabel(this)), headline_(new QLabel(this)), lines_(new QLabel(this))
{
    headline_->setFont(bolder(font()));
    lines_->setWordWrap(true);
    lines_->setTextFormat(Qt::PlainText);
    lines_->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    lines_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(16, 14, 16, 14);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(8);
    grid->addWidget(icon_, 0, 0);
    grid->addWidget(headline_, 0, 1);
    grid->addWidget(lines_, 1, 0, 1, 2);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(1, 1);
}

void VerdictPanel::tell(Tone tone, const VerdictWords& words)
{
    const bool isGood = tone == Tone::Accent;
    const Ink ink = tone == Tone::Refusal ? Ink::Refusal : isGood ? Ink::Accent : Ink::Attention;
    const QString icon = tone == Tone::Refusal ? u"error"_s : isGood ? u"verify"_s : u"warning"_s;
    icon_->setPixmap(lineIcon(icon, ink).pixmap(QSize(22, 22), devicePixelRatio()));
    icon_->show();
    QPalette palette = headline_->palette();
    palette.setColor(QPalette::WindowText, toneColors(themeOf(this->palette()), tone).text);
    headline_->setPalette(palette);
    headline_->setText(words.headline);
    lines_->setText(words.lines.join(u"\n\n"_s));
    setAccessibleName(words.headline + u". "_s + words.lines.join(u' '));
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void VerdictPanel::tellNote(const QString& note)
{
    icon_->hide();
    headline_->clear();
    lines_->setText(note);
    setAccessibleName(note);
}

QString VerdictPanel::headline() const
{
    return headline_->text();
}

}
