#include "ui/pages/figures/FigureImportDialog.h"

#include "core/words/ChoiceTexts.h"
#include "ui/common/DialogButtons.h"
#include "ui/pages/NoteList.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStringListModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sidang {

FigureImportDialog::FigureImportDialog(Editing editing, CategoryId category, FigureCell cell, QWidget* parent)
    : EditDialog(std::move(editing), parent),
      category_(category),
      programme_(new QComboBox(this)),
      segment_(new QComboBox(this)),
      basis_(new QComboBox(this)),
      rows_(new QPlainTextEdit(this)),
      summary_(new QLabel(this)),
      faults_(new QListView(this)),
      faultLines_(new QStringListModel(this)),
      take_(new QPushButton(tr("Take the figures"), this))
{
    setWindowTitle(tr("Paste figures of many nominees"));
    resize(680, 560);
    fillChoices(cell);
    rows_->setTabChangesFocus(true);
    rows_->setLineWrapMode(QPlainTextEdit::NoWrap);
    rows_->setPlaceholderText(u"KK-01\tJanuari 2021\t254.675\t466.368"_s);
    rows_->setAccessibleName(tr("Rows to take"));
    summary_->setWordWrap(true);
    faults_->setModel(faultLines_);
    faults_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    faults_->setFrameShape(QFrame::NoFrame);
    faults_->setWordWrap(true);
    faults_->setAccessibleName(tr("What cannot be taken"));
    layOut();
    connect(rows_, &QPlainTextEdit::textChanged, this, &FigureImportDialog::read);
    for (QComboBox* choice : {programme_, segment_, basis_})
        connect(choice, &QComboBox::currentIndexChanged, this, &FigureImportDialog::read);
    connect(take_, &QPushButton::clicked, this, &FigureImportDialog::take);
    read();
    rows_->setFocus();
}

void FigureImportDialog::fillChoices(const FigureCell& cell)
{
    for (int i = 0; i < 4; ++i) {
        programme_->addItem(choiceText(static_cast<Programme>(i)));
        segment_->addItem(choiceText(static_cast<Segment>(i)));
    }
    for (const Basis basis : {Basis::Declared, Basis::Verified})
        basis_->addItem(choiceText(basis));
    programme_->setCurrentIndex(static_cast<int>(cell.programme));
    segment_->setCurrentIndex(static_cast<int>(cell.segment));
    programme_->setAccessibleName(tr("Programme"));
    segment_->setAccessibleName(tr("Segment"));
    basis_->setAccessibleName(tr("Whose figures they are"));
}

void FigureImportDialog::layOut()
{
    auto* text =
        new QLabel(tr("Copy the rows in the spreadsheet and paste them here: code or name, month, members, universe. "
                      "“-” in the place of the members says that it does not apply."),
                   this);
    text->setWordWrap(true);
    text->setForegroundRole(QPalette::PlaceholderText);
    auto* choices = new QHBoxLayout;
    choices->setSpacing(8);
    for (QComboBox* choice : {programme_, segment_, basis_})
        choices->addWidget(choice);
    choices->addStretch(1);
    auto* buttons = dialogButtons(this, take_);
    column()->addWidget(text);
    column()->addLayout(choices);
    column()->addWidget(rows_, 2);
    column()->addWidget(summary_);
    column()->addWidget(sheetAround(faults_), 1);
    column()->addWidget(buttons);
}

void FigureImportDialog::read()
{
    const FigureCell cell{static_cast<Programme>(programme_->currentIndex()),
                          static_cast<Segment>(segment_->currentIndex())};
    import_ =
        readFigureRows(session().book(), category_, cell, static_cast<Basis>(basis_->currentIndex()), rows_->toPlainText());
    QStringList lines;
    for (const ImportFault& fault : import_.faults)
        lines << tr("Line %1: %2").arg(fault.line).arg(fault.words);
    faultLines_->setStringList(lines);
    faults_->parentWidget()->setVisible(!lines.isEmpty());
    QString summary = tr("%n row(s)", nullptr, import_.rows) + u" · "_s + tr("%n nominee(s)", nullptr, import_.nominees);
    if (import_.replaced > 0)
        summary += u" · "_s + tr("%n figure(s) that stand there are replaced", nullptr, import_.replaced);
    if (!lines.isEmpty())
        summary = tr("%n row(s) cannot be taken; nothing is taken before they are mended.", nullptr,
                     static_cast<int>(lines.size()));
    else if (import_.rows == 0)
        summary = tr("Nothing was pasted yet.");
    summary_->setText(summary);
    take_->setEnabled(lines.isEmpty() && import_.rows > 0);
}

void FigureImportDialog::take()
{
    attemptEdit([this] { return session().perform({.changes = import_.changes}); });
}

}
