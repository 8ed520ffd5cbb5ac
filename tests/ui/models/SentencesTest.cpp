#include "tests/support/Text.h"
#include "tests/ui/support/DeskBook.h"

#include "ui/models/Sentences.h"

using namespace sidang;

namespace {

QString standing(NomineeId nominee, EditionBook book = deskBook())
{
    const EditionPointer edition = openEdition(QString(), std::move(book));
    const Nominee* found = findNominee(edition->book, nominee);
    const Category* category = findCategory(edition->book, found->category);
    return standingText(*edition, *category, explain(edition->book, nominee), Language::Indonesian);
}

QString state(CategoryId category)
{
    const EditionPointer edition = openEdition(QString(), deskBook());
    return stateText(findRanking(edition->ranking, category));
}

}

TEST_CASE("The standing names place, lead and the nominee behind")
{
    CHECK(standing(agam) == u"Place 1 of 4. Ahead of Kota Padang by 0,37. Is proposed to the next level.");
}

TEST_CASE("The standing of a tied nominee says what decided")
{
    CHECK(standing(solok) == u"Place 3 of 4. The same total as Kabupaten Dharmasraya, which stands behind. "
                             u"The same total as Kabupaten Dharmasraya; Kinerja decides the order.");
}

TEST_CASE("The standing of one who waits for marks names who owes which")
{
    CHECK(standing(mentawai) ==
          u"Without a place until these marks are given:\nCakupan peserta: the secretariat\nPemahaman: Juri 3");
}

TEST_CASE("The standing of one who withdrew is a sentence of its own")
{
    CHECK(standing(sawahlunto) == u"Without a place: the nominee has withdrawn.");
}

TEST_CASE("The state of a category says what it waits for")
{
    CHECK(state(kab) == u"provisional: 1 nominee(s) without all marks");
    CHECK(state(besar) == u"provisional: the plenary has to decide a tie");
    CHECK(state(desa) == u"complete");
    CHECK(state(rusak) == u"");
}
