#include "ui/pages/marks/DifferencePane.h"

#include "core/text/ScaleText.h"
#include "ui/common/EmptyState.h"
#include "ui/common/Paint.h"
#include "ui/common/Sheet.h"
#include "ui/pages/NoteList.h"
#include "ui/pages/PlainTable.h"

#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace sidang {

DifferencePane::DifferencePane(MakeChanges make, KeyedByText keyedBy, QWidget* parent)
    : MarksPane(std::move(make), parent), keyedBy_(std::move(keyedBy)), content_(new QStackedWidget(this))
{
    layOut();
    table_->setModel(&model_);
    table_->installEventFilter(this);
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &DifferencePane::showSelected);
    connect(first_, &QPushButton::clicked, this, [this] {
        if (const Difference* at = model_.at(table_->currentIndex().row()))
            settleAs(at->first);
    });
    connect(second_, &QPushButton::clicked, this, [this] {
        if (const Difference* at = model_.at(table_->currentIndex().row()))
            settleAs(at->second);
    });
    connect(settle_, &QPushButton::clicked, this, &DifferencePane::settleTyped);
    connect(paper_, &QLineEdit::returnPressed, this, &DifferencePane::settleTyped);
    connect(paper_, &QLineEdit::textEdited, this, [this] { refuse({}); });
    retranslate();
}

void DifferencePane::layOut()
{
    auto* page = new QWidget(content_);
    table_ = new PlainTable(page);
    auto* panel = new Sheet(page);
    for (QLabel** label : {&what_, &firstBy_, &secondBy_, &paperLabel_, &reasonLabel_, &note_}) {
        *label = new QLabel(panel);
        (*label)->setWordWrap(*label == what_ || *label == note_);
    }
    first_ = new QPushButton(panel);
    second_ = new QPushButton(panel);
    paper_ = new QLineEdit(panel);
    settle_ = new QPushButton(panel);
    reason_ = new QLineEdit(panel);
    what_->setFont(bolder(font()));
    for (QLabel* quiet : {firstBy_, secondBy_, paperLabel_, reasonLabel_})
        quiet->setForegroundRole(QPalette::PlaceholderText);
    paperLabel_->setBuddy(paper_);
    reasonLabel_->setBuddy(reason_);
    auto* grid = new QGridLayout(panel);
    grid->setContentsMargins(16, 12, 16, 14);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    grid->addWidget(what_, 0, 0, 1, 5);
    grid->addWidget(first_, 1, 0);
    grid->addWidget(firstBy_, 2, 0);
    grid->addWidget(second_, 1, 1);
    grid->addWidget(secondBy_, 2, 1);
    grid->addWidget(paper_, 1, 2);
    grid->addWidget(paperLabel_, 2, 2);
    grid->addWidget(settle_, 1, 3);
    grid->addWidget(note_, 3, 0, 1, 5);
    grid->addWidget(reasonLabel_, 4, 0, 1, 5);
    grid->addWidget(reason_, 5, 0, 1, 4);
    grid->setColumnStretch(4, 1);
    paper_->setFixedWidth(150);
    note_->hide();
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(sheetAround(table_), 1);
    column->addWidget(panel);
    empty_ = new EmptyState(content_);
    content_->addWidget(page);
    content_->addWidget(empty_);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(content_);
}

void DifferencePane::show(const SheetsPointer& sheets, const SheetPlace&)
{
    const int row = table_->currentIndex().row();
    sheets_ = sheets;
    model_.show(sheets, differences_);
    content_->setCurrentIndex(differences_.empty() ? 1 : 0);
    if (!table_->currentIndex().isValid() && model_.rowCount() > 0)
        table_->setCurrentIndex(model_.index(std::clamp(row, 0, model_.rowCount() - 1), 0));
    showSelected();
}

void DifferencePane::showSelected()
{
    const int row = table_->currentIndex().row();
    const Difference* at = model_.at(row);
    if (!at || !sheets_)
        return;
    const auto text = [&](DifferenceColumn column) { return model_.index(row, static_cast<int>(column)).data().toString(); };
    const QString why = sheets_->rights().notSettle;
    what_->setText(text(DifferenceColumn::Nominee) + u" · "_s + text(DifferenceColumn::Juror) + u" · "_s + text(DifferenceColumn::Indicator));
    first_->setText(tr("&1  First entry: %1").arg(text(DifferenceColumn::First)));
    second_->setText(tr("&2  Second entry: %1").arg(text(DifferenceColumn::Second)));
    firstBy_->setText(keyedBy_(at->key, false));
    const Official* second = findOfficial(sheets_->book(), at->secondBy);
    const QString by = keyedBy_(at->key, true);
    // Of an imported reading the ledger names who imported it, not who keyed it.
    secondBy_->setText(second && !by.startsWith(second->name) ? second->name : by);
    paper_->clear();
    refuse(why);
    for (QWidget* each : {static_cast<QWidget*>(first_), static_cast<QWidget*>(second_), static_cast<QWidget*>(paper_),
                          static_cast<QWidget*>(settle_), static_cast<QWidget*>(reason_)})
        each->setEnabled(why.isEmpty());
}

void DifferencePane::settleAs(const Grade& grade)
{
    const Difference* at = model_.at(table_->currentIndex().row());
    if (!at || !sheets_->rights().notSettle.isEmpty())
        return;
    if (reason_->text().trimmed().isEmpty()) {
        refuse(tr("A reason is needed; it is kept in the history."));
        reason_->setFocus();
        return;
    }
    if (make(settling(*sheets_, at->key, grade), reason_->text().trimmed()) && model_.rowCount() > 0)
        table_->setFocus();
}

void DifferencePane::settleTyped()
{
    const Difference* at = model_.at(table_->currentIndex().row());
    if (!at)
        return;
    const Scale& scale = sheets_->leaf(at->key.criterion)->indicator->scale;
    const auto grade = readGrade(paper_->text(), scale);
    if (grade)
        settleAs(*grade);
    else
        refuse(scoreFaultText(grade.error(), paper_->text().trimmed(), scale, sheets_->language()));
}

void DifferencePane::refuse(const QString& sentence)
{
    note_->setText(sentence);
    note_->setVisible(!sentence.isEmpty());
    QPalette palette = this->palette();
    palette.setColor(QPalette::WindowText, themeOf(palette).refusal);
    note_->setPalette(palette);
    paper_->setAccessibleDescription(sentence);
}

/// In the list, 1 and 2 choose a reading, 3 or Enter goes to the field for what the paper says.
bool DifferencePane::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != table_ || event->type() != QEvent::KeyPress)
        return MarksPane::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_1: first_->click(); return true;
    case Qt::Key_2: second_->click(); return true;
    case Qt::Key_3:
    case Qt::Key_Return:
    case Qt::Key_Enter: paper_->setFocus(); return true;
    default: return false;
    }
}

void DifferencePane::focusContent()
{
    table_->setFocus(Qt::OtherFocusReason);
}

void DifferencePane::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    MarksPane::changeEvent(event);
}

void DifferencePane::retranslate()
{
    table_->setAccessibleName(tr("Differences"));
    table_->setShares({{u"Kabupaten Agam"_s, 4}, {u"Juri Contoh"_s, 4}, {u"INO1 Kebaruan"_s, 4}, {u"Entri pertama"_s, 0}, {u"Entri kedua…"_s, 0}});
    paperLabel_->setText(tr("What the paper says (3)"));
    paper_->setAccessibleName(tr("What the paper says"));
    settle_->setText(tr("Take this"));
    reasonLabel_->setText(tr("Reason (kept in the history)"));
    reason_->setAccessibleName(tr("Reason"));
    if (!reason_->isModified())
        reason_->setText(tr("Compared with the paper sheet"));
    empty_->say(tr("No differences"), tr("Sheets that both operators have keyed whole agree. Differences appear here as soon as there are any."));
    if (sheets_)
        showSelected();
}

}
