#include "ui/pages/print/PrintingsView.h"

#include "ui/common/EmptyState.h"
#include "ui/common/LineIcon.h"
#include "ui/common/Paint.h"
#include "ui/common/SearchField.h"
#include "ui/pages/NoteList.h"
#include "ui/pages/PlainTable.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sidang {

PrintingsView::PrintingsView(Door& door, QWidget* parent)
    : QWidget(parent),
      door_(door),
      search_(new SearchField(this)),
      content_(new QStackedWidget(this)),
      work_(new QWidget(content_)),
      table_(new PlainTable(work_)),
      again_(new QPushButton(work_)),
      keys_(new QLabel(work_)),
      empty_(new EmptyState(content_))
{
    search_->setMaximumWidth(260);
    table_->setModel(&model_);
    again_->setIcon(lineIcon(u"printer"_s));
    keys_->setForegroundRole(QPalette::PlaceholderText);
    keys_->setFont(smaller(font()));
    keys_->setWordWrap(true);
    layOut();
    connect(search_, &QLineEdit::textChanged, this, [this](const QString& text) {
        model_.narrow(text);
        tellEmpty();
    });
    connect(search_, &SearchField::listWanted, this, &PrintingsView::focusContent);
    connect(table_, &QAbstractItemView::activated, this, &PrintingsView::printAgain);
    connect(again_, &QPushButton::clicked, this, &PrintingsView::printAgain);
    retranslate();
}

void PrintingsView::layOut()
{
    auto* steps = new QHBoxLayout;
    steps->setSpacing(8);
    steps->addWidget(again_);
    steps->addWidget(keys_, 1);
    layOutWork(work_, table_, steps);
    content_->addWidget(work_);
    content_->addWidget(empty_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(search_);
    column->addWidget(content_, 1);
}

void PrintingsView::refill(const Sight& sight)
{
    if (!sight.edition || !door_.session())
        return;
    model_.show(door_.session()->book(), door_.session()->ledger(), sight.language);
    tellEmpty();
}

void PrintingsView::tellEmpty()
{
    const bool isEmpty = model_.rowCount() == 0;
    search_->setVisible(!model_.isEmpty());
    content_->setCurrentWidget(isEmpty ? static_cast<QWidget*>(empty_) : work_);
    if (model_.isEmpty())
        empty_->say(tr("Nothing was printed yet"),
                    tr("What is saved as PDF or sent to a printer is kept here, with the day and "
                       "who did it."));
    else if (isEmpty)
        empty_->say(tr("Nothing found"), tr("Nothing that was printed has all of these words."));
    else if (!table_->currentIndex().isValid())
        table_->makeCurrent(0);
}

void PrintingsView::focusContent()
{
    QWidget* place = model_.isEmpty() ? empty_ : model_.rowCount() == 0 ? static_cast<QWidget*>(search_) : table_;
    place->setFocus(Qt::OtherFocusReason);
}

void PrintingsView::focusSearch()
{
    search_->setFocus(Qt::ShortcutFocusReason);
    search_->selectAll();
}

void PrintingsView::printAgain()
{
    if (const Printing* printing = model_.at(table_->currentIndex().row()))
        Q_EMIT againWanted(*printing);
}

void PrintingsView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PrintingsView::retranslate()
{
    search_->setAccessibleName(tr("Search what was printed"));
    table_->setAccessibleName(tr("What was printed, the newest first"));
    again_->setText(tr("Print again…"));
    again_->setToolTip(tr("Leads to the form and chooses there what was printed (Enter)"));
    keys_->setText(tr("Enter or a double click chooses the same papers again under Forms"));
    table_->setShares({{u"2022-02-15 09.31"_s, 0},
                       {u"Operator Satu"_s, 2, true},
                       {u"Lembar penilai"_s, 4},
                       {u"Kabupaten"_s, 5},
                       {u"Dokumen"_s, 0},
                       {u"Halaman"_s, 0},
                       {u"berkas PDF, F4"_s, 0}});
}

}
