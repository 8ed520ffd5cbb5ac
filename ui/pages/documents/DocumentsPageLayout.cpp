// How the page of documents looks.
#include "ui/common/ElidedLabel.h"
#include "ui/common/EmptyState.h"
#include "ui/common/Pill.h"
#include "ui/common/SearchField.h"
#include "ui/pages/NoteList.h"
#include "ui/pages/documents/DocumentGrid.h"
#include "ui/pages/documents/DocumentPanel.h"
#include "ui/pages/documents/DocumentsPage.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace sidang {

namespace {

constexpr int narrow = 800; // below this width what is said elsewhere too gives way
constexpr int panelWidth = 316;

}

void DocumentsPage::layOut()
{
    auto* head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(title_);
    head->addWidget(passing_);
    head->addWidget(due_);
    head->addStretch(1);
    head->addWidget(filter_);
    head->addWidget(search_);
    search_->setMaximumWidth(220);

    auto* below = new QHBoxLayout;
    below->setSpacing(8);
    below->addWidget(refuse_);
    below->addWidget(admit_);
    below->addWidget(keys_, 1);
    auto* left = new QVBoxLayout;
    left->setSpacing(8);
    left->addWidget(sheetAround(grid_), 1);
    left->addWidget(words_);
    left->addLayout(below);
    panel_->setFixedWidth(panelWidth);
    auto* row = new QHBoxLayout(work_);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addLayout(left, 1);
    row->addWidget(panel_);
    content_->addWidget(work_);
    content_->addWidget(empty_);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 12, 20, 12);
    column->setSpacing(12);
    column->addLayout(head);
    column->addWidget(content_, 1);
}

void DocumentsPage::resizeEvent(QResizeEvent* event)
{
    // In a narrow window what is said elsewhere too gives way.
    const bool isNarrow = width() < narrow;
    const int side = isNarrow ? 12 : 20;
    layout()->setContentsMargins(side, 12, side, 12);
    title_->setVisible(!isNarrow);
    keys_->setVisible(!isNarrow);
    DeskPage::resizeEvent(event);
}

void DocumentsPage::retranslate()
{
    title_->setText(tr("Documents"));
    grid_->setAccessibleName(tr("Documents of the nominees"));
    filter_->setAccessibleName(tr("Which nominees are shown"));
    const QStringList filters{tr("All nominees"), tr("Do not pass"), tr("With late documents"),
                              tr("With unverified documents")};
    for (int i = 0; i < filter_->count(); ++i)
        filter_->setItemText(i, filters.at(i));
    search_->setAccessibleName(tr("Search nominees"));
    refuse_->setText(tr("Declare not eligible…"));
    admit_->setText(tr("Let take part…"));
    keys_->setText(
        tr("1 there · 2 incomplete · 3 not there · V verify · Enter details · Shift+arrows select several · * mandatory"));
    fill();
}

}
