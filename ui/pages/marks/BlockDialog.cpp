#include "ui/pages/marks/BlockDialog.h"

#include "ui/common/Paint.h"
#include "ui/pages/NoteList.h"
#include "ui/pages/PlainTable.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sidang {

BlockDialog::BlockDialog(Editing editing, const KeyingModel& table, const QModelIndex& at, const QString& block, QWidget* parent)
    : EditDialog(std::move(editing), parent),
      model_(table, at, block),
      summary_(new QLabel(this)),
      table_(new PlainTable(this)),
      faults_(new QPlainTextEdit(this)),
      take_(nullptr)
{
    setWindowTitle(tr("Paste from a spreadsheet"));
    resize(820, 520);
    layOut();
    tell();
}

void BlockDialog::layOut()
{
    summary_->setWordWrap(true);
    table_->setModel(&model_);
    table_->setAccessibleName(tr("The block as it would be taken"));
    table_->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    table_->resizeColumnsToContents();
    faults_->setReadOnly(true);
    faults_->setTabChangesFocus(true);
    faults_->setAccessibleName(tr("What cannot be taken"));
    faults_->setFixedHeight(5 * fontMetrics().lineSpacing() + 12);
    auto* buttons = new QDialogButtonBox(this);
    take_ = buttons->addButton(tr("Take all"), QDialogButtonBox::AcceptRole);
    take_->setProperty("primary", true);
    buttons->addButton(tr("Take nothing"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        attemptEdit([this] { return session().perform({model_.changes(), {}}); });
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column()->addWidget(summary_);
    column()->addWidget(sheetAround(table_), 1);
    column()->addWidget(faults_);
    column()->addWidget(buttons);
}

void BlockDialog::tell()
{
    const bool isFine = model_.faults().isEmpty();
    QStringList parts{tr("%n value(s) would be taken", nullptr, model_.taken())};
    if (model_.replaced() > 0)
        parts << tr("%n of them replace what stands there", nullptr, model_.replaced());
    if (model_.left() > 0)
        parts << tr("%n cell(s) are left as they are", nullptr, model_.left());
    QString text = parts.join(u" · "_s);
    if (!isFine)
        text += u'\n' + tr("%n cell(s) cannot be taken, so nothing is. Mend them in the spreadsheet and paste again.", nullptr,
                           static_cast<int>(model_.faults().size()));
    summary_->setText(text);
    faults_->setPlainText(model_.faults().join(u'\n'));
    faults_->setVisible(!isFine);
    take_->setEnabled(isFine && model_.taken() > 0);
    take_->setDefault(take_->isEnabled());
}

}
