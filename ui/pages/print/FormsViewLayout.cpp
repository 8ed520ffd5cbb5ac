// How the forms ledger is laid out and worded.
#include "ui/common/ChoiceBox.h"
#include "ui/common/EmptyState.h"
#include "ui/common/Pill.h"
#include "ui/common/SearchField.h"
#include "ui/pages/NoteList.h"
#include "ui/pages/PlainTable.h"
#include "ui/pages/print/FormsView.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidang {

void FormsView::layOut()
{
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(category_, 2);
    head->addWidget(which_);
    head->addWidget(search_, 4);
    head->addStretch(1);
    auto* counts = new QHBoxLayout;
    counts->setSpacing(8);
    for (Pill* pill : counts_)
        counts->addWidget(pill);
    counts->addStretch(1);
    auto* steps = new QHBoxLayout;
    steps->setSpacing(8);
    steps->addWidget(return_);
    steps->addWidget(spoil_);
    steps->addWidget(keys_, 1);
    layOutWork(work_, table_, steps);
    content_->addWidget(work_);
    content_->addWidget(empty_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addLayout(head);
    column->addLayout(counts);
    column->addWidget(content_, 1);
}

void FormsView::retranslate()
{
    category_->setItemText(0, tr("All categories"));
    category_->setAccessibleName(tr("Score sheets of this category"));
    {
        const QSignalBlocker quiet(which_);
        which_->fill({tr("All score sheets"), tr("What is lacking"), tr("Not returned"), tr("Returned"), tr("Spoiled")},
                     std::max(0, which_->currentIndex()));
    }
    which_->setAccessibleName(tr("Which score sheets are shown"));
    search_->setPlaceholderText(tr("Number, juror or nominee"));
    search_->setAccessibleName(tr("Search score sheets"));
    table_->setAccessibleName(tr("Printed score sheets"));
    return_->setText(tr("Record as returned"));
    spoil_->setText(tr("Record as spoiled…"));
    keys_->setText(
        tr("Enter returned · Del spoiled · Shift+arrows select several · a scanned code is recorded as returned"));
    table_->setShares({{u"Nomor x"_s, 0},
                       {u"J4 Polan Con"_s, 5},
                       {u"KK-06 Kabupaten"_s, 4},
                       {u"Terverifikasi xxx"_s, 0},
                       {u"Dikeluarkan, belum ke"_s, 6, true}});
}

}
