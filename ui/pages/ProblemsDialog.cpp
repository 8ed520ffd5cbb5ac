#include "ui/pages/ProblemsDialog.h"

#include "ui/pages/NoteList.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

namespace sidang {

ProblemsDialog::ProblemsDialog(const OpenEdition& edition, QWidget* parent)
    : QDialog(parent), list_(noteList(model_, this)), go_(new QPushButton(tr("&Go there"), this))
{
    setWindowTitle(tr("Problems of this edition"));
    resize(680, 440);
    model_.show(edition);
    list_->setAccessibleName(tr("Problems"));
    list_->setCurrentIndex(model_.index(0));
    go_->setEnabled(model_.rowCount() > 0);
    layOut();
    connect(go_, &QPushButton::clicked, this, [this, &edition] { choose(edition); });
    connect(list_, &QListView::activated, go_, &QPushButton::click);
    list_->setFocus();
}

void ProblemsDialog::layOut()
{
    auto* text = new QLabel(tr("Errors stand against ranking a category. Warnings are kept and change nothing in the reckoning. "
                               "Enter goes where the problem is mended."),
                            this);
    text->setWordWrap(true);
    text->setForegroundRole(QPalette::PlaceholderText);
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(go_, QDialogButtonBox::ActionRole);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    go_->setProperty("primary", true);
    go_->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(text);
    column->addWidget(sheetAround(list_), 1);
    column->addWidget(buttons);
}

void ProblemsDialog::choose(const OpenEdition& edition)
{
    const ProblemLine* line = model_.lineAt(list_->currentIndex().row());
    if (!line)
        return;
    place_ = line->problem ? placeToMend(edition.book, *line->problem)
                           : ProblemPlace{PageId::Ranking, {.category = line->category}};
    accept();
}

}
