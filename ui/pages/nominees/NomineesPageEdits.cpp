#include "ui/pages/nominees/NomineesPage.h"

#include "ui/common/Banner.h"
#include "ui/models/nominees/NomineeEdits.h"
#include "ui/pages/PlainTable.h"
#include "ui/pages/RecordBeside.h"
#include "ui/pages/nominees/NomineeFilterBar.h"
#include "ui/pages/nominees/NomineePanel.h"
#include "ui/pages/nominees/PasteDialog.h"
#include "ui/pages/nominees/StatusDialog.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidang {

/// Into which category new ones go: the one that is shown, else the one of who is current, else the window's.
std::optional<CategoryId> NomineesPage::wantedCategory() const
{
    if (!sight_.edition)
        return std::nullopt;
    const EditionBook& book = sight_.edition->book;
    if (const auto category = bar_->filter().category)
        return category;
    if (const NomineeRow* row = current())
        return row->nominee.category;
    if (findCategory(book, sight_.category))
        return sight_.category;
    return book.categories.empty() ? std::nullopt : std::optional(book.categories.front().id);
}

/// The category chosen, else the only one of governments.
std::optional<CategoryId> NomineesPage::categoryOfRegions() const
{
    if (!sight_.edition)
        return std::nullopt;
    const EditionBook& book = sight_.edition->book;
    if (const auto chosen = bar_->filter().category)
        return regionsJudged(book.edition, *findCategory(book, *chosen)).empty() ? std::nullopt : chosen;
    const auto judges = [&](const Category& category) { return !regionsJudged(book.edition, category).empty(); };
    const auto only = std::ranges::find_if(book.categories, judges);
    const bool isOne =
        only != book.categories.end() && std::find_if(only + 1, book.categories.end(), judges) == book.categories.end();
    return isOne ? std::optional(only->id) : std::nullopt;
}

QString NomineesPage::whyNotRegions() const
{
    const std::optional<CategoryId> category = categoryOfRegions();
    if (!category)
        return tr("Choose a category of kabupaten and kota first.");
    if (regionsToAdd(sight_.edition->book, *category).empty())
        return tr("All of them are nominees already.");
    return door().whyNot(Action::ChangeNominee, category);
}

void NomineesPage::begin()
{
    const std::optional<CategoryId> category = wantedCategory();
    if (!category || !add_->isEnabled() || !settle())
        return;
    panel_->show(newNominee(*door().session(), *category));
    beside_->openNew();
    panel_->focusStart();
}

void NomineesPage::addNext()
{
    if (beside_->isAdding())
        begin();
    else
        focusContent();
}

void NomineesPage::addRegions()
{
    const std::optional<CategoryId> category = categoryOfRegions();
    if (!category || !settle())
        return;
    std::vector<Nominee> nominees;
    for (const Region& region : regionsToAdd(sight_.edition->book, *category)) {
        Nominee nominee;
        nominee.name = region.name;
        nominee.region = region.code;
        nominees.push_back(nominee);
    }
    const auto count = static_cast<int>(nominees.size());
    if (!door().perform(Edit{additionsOf(*door().session(), *category, std::move(nominees)), {}}))
        return;
    door().banner().say(Tone::Quiet, [count] { return tr("%n nominee(s) added. Ctrl+Z takes them back.", nullptr, count); });
    focusContent();
}

void NomineesPage::paste()
{
    const std::optional<CategoryId> category = wantedCategory();
    if (!category || !settle())
        return;
    const QString text = QGuiApplication::clipboard()->text();
    const QString whyNot = door().whyNot(Action::ChangeNominee, category);
    if (!whyNot.isEmpty() || text.trimmed().isEmpty()) {
        door().banner().say(Tone::Attention, [whyNot] {
            return whyNot.isEmpty()
                       ? tr("Nothing was copied. Select the rows in the spreadsheet, copy them with Ctrl+C and come back.")
                       : whyNot;
        });
        return;
    }
    PasteDialog dialog(door().editing(), text, *category, sight_.language, this);
    dialog.exec();
}

void NomineesPage::changeStatus()
{
    if (!settle())
        return;
    std::vector<NomineeId> nominees = selected();
    const NomineeId shown{panel_->record()};
    if (beside_->isOpen() && std::ranges::find(nominees, shown) == nominees.end())
        nominees = {shown};
    if (!nominees.empty() && findNominee(door().session()->book(), nominees.front()))
        StatusDialog(door().editing(), nominees, this).exec();
}

void NomineesPage::remove()
{
    const std::vector<NomineeId> nominees = selected();
    if (nominees.empty() || !settle())
        return;
    const EditionBook& book = door().session()->book();
    for (const NomineeId id : nominees) {
        const QStringList things = hangingOn(book, id);
        if (things.isEmpty())
            continue;
        const QString name = findNominee(book, id)->name;
        door().banner().say(Tone::Refusal, [name, things] {
            return tr("%1 cannot be removed, because there are already: %2. Nothing was removed. Change the status instead, "
                      "for "
                      "example to withdrawn.")
                .arg(name, things.join(u", "_s));
        });
        return;
    }
    const int row = table_->currentIndex().row();
    if (door().perform(Edit{removalsOf(book, nominees), {}}))
        table_->makeCurrent(std::min(row, filter_.rowCount() - 1));
}

void NomineesPage::takeStep()
{
    if (!bar_->filter().isEmpty() && !(bar_->filter() == NomineeFilter{bar_->filter().category, {}, {}, {}}))
        bar_->clear();
    else if (whyNotRegions().isEmpty())
        addRegions();
    else
        begin();
}

}
