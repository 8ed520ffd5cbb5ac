#include "ui/pages/print/PrintingsView.h"

#include "ui/common/EmptyState.h"
#include "ui/common/SearchField.h"
#include "ui/pages/NoteList.h"
#include "ui/pages/PlainTable.h"

#include <QEvent>
#include <QHeaderView>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sidang {

PrintingsView::PrintingsView(Door& door, QWidget* parent)
    : QWidget(parent),
      door_(door),
      search_(new SearchField(this)),
      content_(new QStackedWidget(this)),
      table_(new PlainTable(content_)),
      empty_(new EmptyState(content_))
{
    search_->setMaximumWidth(260);
    table_->setModel(&model_);
    work_ = sheetAround(table_);
    content_->addWidget(work_);
    content_->addWidget(empty_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(search_);
    column->addWidget(content_, 1);
    connect(search_, &QLineEdit::textChanged, this, [this](const QString& text) {
        model_.narrow(text);
        tellEmpty();
    });
    connect(search_, &SearchField::listWanted, this, &PrintingsView::focusContent);
    retranslate();
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
    content_->setCurrentWidget(isEmpty ? static_cast<QWidget*>(empty_) : work_);
    if (isEmpty && search_->text().isEmpty())
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
    (model_.rowCount() == 0 ? static_cast<QWidget*>(search_) : table_)->setFocus(Qt::OtherFocusReason);
}

void PrintingsView::focusSearch()
{
    search_->setFocus(Qt::ShortcutFocusReason);
    search_->selectAll();
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
    table_->setShares({{u"2022-02-15 09.31"_s, 0},
                       {u"Operator Satu"_s, 2, true},
                       {u"Lembar penilaian juri"_s, 4},
                       {u"Kabupaten Agam"_s, 5},
                       {u"Lembar 1"_s, 0},
                       {u"Halaman"_s, 0},
                       {u"pencetak, F4"_s, 2}});
}

}
