#include "ui/pages/newedition/JuryStep.h"

#include "core/words/ChoiceTexts.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sidang {

JuryStep::JuryStep(QWidget* parent) : NewEditionStep(parent), table_(new QWidget(this)), note_(new QLabel(this))
{
    auto* grid = new QGridLayout(table_);
    grid->setContentsMargins(0, 0, 8, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    const QString heads[] = {tr("Role"), tr("Name"), tr("Institution"), tr("Element")};
    for (int column = 0; column < 4; ++column) {
        auto* head = new QLabel(heads[column], table_);
        head->setForegroundRole(QPalette::PlaceholderText);
        grid->addWidget(head, 0, column);
    }
    int line = 0;
    for (const JurySeat& seat : usualSeats())
        addRow(*grid, ++line, seat);
    grid->setColumnStretch(1, 3);
    grid->setColumnStretch(2, 2);
    grid->setColumnStretch(3, 4);
    grid->setRowStretch(line + 1, 1);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(table_);
    for (QWidget* each : {static_cast<QWidget*>(scroll->viewport()), table_})
        each->setAutoFillBackground(false);
    note_->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(note_);
    column->addWidget(scroll, 1);
    setCopied(false);
}

void JuryStep::addRow(QGridLayout& grid, int line, const JurySeat& seat)
{
    const Row row{new QComboBox(table_), new QLineEdit(table_), new QLineEdit(table_), new QLineEdit(seat.element, table_)};
    for (const JurorRole role : {JurorRole::Chair, JurorRole::Secretary, JurorRole::Member})
        row.role->addItem(choiceText(role));
    row.role->setCurrentIndex(static_cast<int>(seat.role));
    row.element->setCursorPosition(0);
    row.role->setAccessibleName(tr("Role of juror %1").arg(line));
    row.name->setAccessibleName(tr("Name of juror %1").arg(line));
    row.institution->setAccessibleName(tr("Institution of juror %1").arg(line));
    row.element->setAccessibleName(tr("Element of juror %1").arg(line));
    grid.addWidget(row.role, line, 0);
    grid.addWidget(row.name, line, 1);
    grid.addWidget(row.institution, line, 2);
    grid.addWidget(row.element, line, 3);
    rows_.push_back(row);
}

void JuryStep::setCopied(bool isCopied)
{
    isCopied_ = isCopied;
    table_->setEnabled(!isCopied);
    note_->setText(isCopied ? tr("The jury is copied from the other edition together with the scheme.") : QString());
    note_->setVisible(isCopied);
}

bool JuryStep::take(NewEdition& made)
{
    if (isCopied_)
        return true;
    std::vector<JurySeat> seats;
    QLineEdit* secondChair = nullptr;
    bool hasChair = false;
    for (const Row& row : rows_) {
        seats.push_back({static_cast<JurorRole>(row.role->currentIndex()), row.name->text().simplified(),
                         row.institution->text().simplified(), row.element->text().simplified()});
        const bool isChair = seats.back().role == JurorRole::Chair && !seats.back().name.isEmpty();
        if (isChair && hasChair)
            secondChair = row.name;
        hasChair = hasChair || isChair;
    }
    note_->setVisible(secondChair != nullptr);
    if (secondChair) {
        note_->setText(tr("Two jurors have the role of the chair. Give one of them another role."));
        secondChair->setFocus(Qt::OtherFocusReason);
        return false;
    }
    made.jurors = jurorsOf(seats);
    return true;
}

void JuryStep::focusFirst()
{
    if (!isCopied_)
        rows_.front().name->setFocus(Qt::OtherFocusReason);
}

}
