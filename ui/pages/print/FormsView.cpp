#include "ui/pages/print/FormsView.h"

#include "core/edit/IssueForms.h"
#include "ui/common/Banner.h"
#include "ui/common/ChoiceBox.h"
#include "ui/common/EmptyState.h"
#include "ui/common/Paint.h"
#include "ui/common/Pill.h"
#include "ui/common/SearchField.h"
#include "ui/pages/PlainTable.h"
#include "ui/pages/ReasonDialog.h"

#include <QComboBox>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidang {

FormsView::FormsView(Door& door, QWidget* parent)
    : QWidget(parent),
      door_(door),
      category_(new QComboBox(this)),
      which_(new ChoiceBox(this)),
      search_(new SearchField(this)),
      content_(new QStackedWidget(this)),
      work_(new QWidget(content_)),
      table_(new PlainTable(work_)),
      return_(new QPushButton(work_)),
      spoil_(new QPushButton(work_)),
      keys_(new QLabel(work_)),
      empty_(new EmptyState(content_))
{
    for (Pill*& pill : counts_)
        pill = new Pill(this);
    category_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    category_->setMinimumContentsLength(12);
    category_->setMaximumWidth(240);
    category_->addItem(QString(), 0);
    which_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    search_->setMaximumWidth(300);
    return_->setProperty("primary", true);
    keys_->setForegroundRole(QPalette::PlaceholderText);
    keys_->setFont(smaller(font()));
    keys_->setWordWrap(true);
    table_->setModel(&model_);
    table_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    table_->installEventFilter(this);
    layOut();
    connectParts();
    retranslate();
}

void FormsView::connectParts()
{
    connect(category_, &QComboBox::currentIndexChanged, this, &FormsView::fill);
    connect(which_, &QComboBox::currentIndexChanged, this, &FormsView::fill);
    connect(search_, &QLineEdit::textChanged, this, &FormsView::fill);
    connect(search_, &SearchField::listWanted, this, &FormsView::focusContent);
    connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this, &FormsView::updateActions);
    connect(return_, &QPushButton::clicked, this, &FormsView::recordReturned);
    connect(spoil_, &QPushButton::clicked, this, &FormsView::recordSpoiled);
    connect(empty_, &EmptyState::stepWanted, this, &FormsView::printWanted);
}

void FormsView::refill(const Sight& sight)
{
    sight_ = sight;
    if (!sight.edition)
        return;
    {
        const QSignalBlocker quiet(category_);
        const QVariant before = category_->currentData();
        while (category_->count() > 1)
            category_->removeItem(category_->count() - 1);
        for (const Category& each : sight.edition->book.categories)
            category_->addItem(each.title, each.id.value);
        category_->setCurrentIndex(std::max(0, category_->findData(before)));
    }
    fill();
}

std::optional<CategoryId> FormsView::category() const
{
    const int id = category_->currentData().toInt();
    return id > 0 ? std::optional(CategoryId{id}) : std::nullopt;
}

void FormsView::fill()
{
    if (!sight_.edition)
        return;
    const EditionBook& book = sight_.edition->book;
    model_.show(book, category(), static_cast<FormsShown>(std::max(0, which_->currentIndex())), search_->text());
    if (!table_->selectionModel()->hasSelection())
        table_->makeCurrent(std::max(0, table_->currentIndex().row()));
    const bool isUsed = !book.sheetForms.empty();
    for (QWidget* field : {static_cast<QWidget*>(category_), static_cast<QWidget*>(which_), static_cast<QWidget*>(search_)})
        field->setVisible(isUsed);
    content_->setCurrentWidget(isUsed && model_.rowCount() > 0 ? work_ : empty_);
    if (!isUsed)
        empty_->say(
            tr("No score sheet was printed yet"),
            tr("Each blank score sheet gets a serial number when it is printed. Here they are counted until all have come "
               "back, are keyed and verified."),
            tr("Print score sheets"));
    else
        empty_->say(tr("Nothing found"), tr("No score sheet is like that."));
    tellCounts();
    updateActions();
}

void FormsView::tellCounts()
{
    const FormsLedger& counts = model_.counts();
    const std::pair<QString, int> texts[] = {{tr("Issued %1"), counts.issued},
                                             {tr("Returned %1"), counts.returned},
                                             {tr("Spoiled %1"), counts.spoiled},
                                             {tr("Keyed %1"), counts.keyed},
                                             {tr("Verified %1"), counts.verified}};
    for (std::size_t i = 0; i < std::size(texts); ++i)
        counts_[i]->say(Tone::Quiet, counts.isUsed() ? texts[i].first.arg(texts[i].second) : QString());
    Pill* balance = counts_.back();
    if (!counts.isUsed())
        balance->say(Tone::Quiet, QString());
    else if (counts.isReconciled())
        balance->say(Tone::Accent, tr("All accounted for"), u"check"_s);
    else
        balance->say(Tone::Attention, tr("%n to be cleared up", nullptr, static_cast<int>(counts.gaps.size())),
                     u"warning"_s);
}

/// Of the selected forms those that have come no further than `last`.
std::vector<SheetFormId> FormsView::selected(FormProgress last) const
{
    std::vector<SheetFormId> serials;
    for (const QModelIndex& index : table_->selectionModel()->selectedRows()) {
        const FormRow* row = model_.at(index.row());
        if (row && row->id.serial.value > 0 && row->progress <= last)
            serials.push_back(row->id.serial);
    }
    std::ranges::sort(serials);
    return serials;
}

void FormsView::updateActions()
{
    const QString notReturn = door_.whyNot(Action::ReturnForm, category());
    const QString notSpoil = door_.whyNot(Action::SpoilForm, category());
    return_->setEnabled(notReturn.isEmpty() && !selected(FormProgress::Issued).empty());
    spoil_->setEnabled(notSpoil.isEmpty() && !selected(FormProgress::Verified).empty());
    return_->setToolTip(notReturn.isEmpty() ? tr("The selected sheets came back from the jurors (Enter)") : notReturn);
    spoil_->setToolTip(notSpoil.isEmpty() ? tr("The selected sheets do not count (Del)") : notSpoil);
}

void FormsView::recordReturned()
{
    const std::vector<SheetFormId> serials = selected(FormProgress::Issued);
    if (serials.empty() || !door_.perform(returnForms(door_.session()->book(), serials)))
        return;
    const auto next = table_->currentIndex().row() + 1;
    if (serials.size() == 1 && next < model_.rowCount())
        table_->makeCurrent(next);
}

void FormsView::recordSpoiled()
{
    const std::vector<SheetFormId> serials = selected(FormProgress::Verified);
    if (serials.empty())
        return;
    const auto editFor = [this, serials](const QString& reason) {
        Edit edit{{}, reason};
        for (const SheetFormId serial : serials)
            std::ranges::move(spoilForm(door_.session()->book(), serial, reason).changes, std::back_inserter(edit.changes));
        return edit;
    };
    ReasonDialog(door_.editing(), editFor, tr("Record as spoiled"),
                 tr("%n score sheet(s) no longer count. What was keyed stays; print the sheet again if it is still needed.",
                    nullptr, static_cast<int>(serials.size())),
                 tr("Spoiled"), this)
        .exec();
    focusContent();
}

void FormsView::take(SheetFormId serial)
{
    const EditionBook& book = door_.session()->book();
    const bool isBack = book.sheetForms.at(serial).state == FormState::Returned;
    if (!isBack && !door_.perform(returnForm(book, serial)))
        return;
    search_->clear();
    which_->setCurrentIndex(0);
    if (!isOfCategory(serial))
        category_->setCurrentIndex(0);
    for (int row = 0; row < model_.rowCount(); ++row) {
        if (model_.at(row)->id.serial == serial)
            table_->makeCurrent(row);
    }
    door_.banner().say(isBack ? Tone::Attention : Tone::Accent, [isBack, number = serialText(serial)] {
        return isBack ? tr("Score sheet %1 was recorded as returned before.").arg(number)
                      : tr("Score sheet %1 is recorded as returned.").arg(number);
    });
}

void FormsView::showOpen(std::optional<CategoryId> category)
{
    search_->clear();
    category_->setCurrentIndex(std::max(0, category_->findData(category ? category->value : 0)));
    which_->setCurrentIndex(static_cast<int>(FormsShown::Lacking));
    table_->makeCurrent(0);
    table_->scrollToTop();
    focusContent();
}

bool FormsView::isOfCategory(SheetFormId serial) const
{
    const EditionBook& book = door_.session()->book();
    const Nominee* nominee = findNominee(book, book.sheetForms.at(serial).nominee);
    return !category() || (nominee && nominee->category == *category());
}

void FormsView::focusContent()
{
    if (content_->currentWidget() == empty_)
        empty_->setFocus(Qt::OtherFocusReason);
    else
        table_->setFocus(Qt::OtherFocusReason);
}

void FormsView::focusSearch()
{
    search_->setFocus(Qt::ShortcutFocusReason);
    search_->selectAll();
}

bool FormsView::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && return_->isEnabled()) {
            recordReturned();
            return true;
        }
        if (key == Qt::Key_Delete && spoil_->isEnabled()) {
            recordSpoiled();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FormsView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

}
