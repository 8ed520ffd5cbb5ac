#include "tests/core/report/Papers.h"

#include <set>

using namespace sidang;

TEST_CASE("There are nineteen forms, each found by its name")
{
    REQUIRE(formKinds().size() == 19);
    std::set<QString> names;
    for (std::size_t i = 0; i < formKinds().size(); ++i) {
        const FormKind& kind = formKinds()[i];
        CHECK(static_cast<std::size_t>(kind.form) == i);
        CHECK(formNamed(kind.name) == kind.form);
        CHECK_FALSE(kind.title.isEmpty());
        names.insert(kind.name);
    }
    CHECK(names.size() == 19);
    CHECK_FALSE(formNamed(u"letter"));
    CHECK_FALSE(formNamed(u""));
}

TEST_CASE("Score sheets are of each assigned juror who is not recused on each eligible nominee")
{
    EditionBook book = sampleBook({.nominees = 3, .jurors = 3});
    book.nominees[1].status = NomineeStatus::Withdrawn;
    book.jurors[2].scores = false;
    book.recusals.push_back({JurorId{1}, sampleNominee(3), u"Kerabat"_s});
    const auto items = formItems(book, Form::ScoreSheet, {});
    REQUIRE(items.size() == 3);
    CHECK(items[0].nominee == sampleNominee(1));
    CHECK(items[0].juror == JurorId{1});
    CHECK(items[1].juror == JurorId{2});
    CHECK(items[2].nominee == sampleNominee(3));
    CHECK(items[2].juror == JurorId{2});
    CHECK(formItems(book, Form::ScoreSheet, {.nominee = sampleNominee(1), .juror = JurorId{2}}).size() == 1);
    CHECK(formItems(book, Form::ScoreSheet, {.category = CategoryId{9}}).empty());
}

TEST_CASE("A category that jurors do not mark has no score sheets")
{
    EditionBook book = sampleBook({.nominees = 1, .aspects = 1});
    book.categories.front().criteria.front().children.front().indicator->source = Source::Fact;
    CHECK(formItems(book, Form::ScoreSheet, {}).empty());
    CHECK(formItems(book, Form::NomineeRecap, {}).size() == 1);
}

TEST_CASE("Other papers are of the edition, of each category or of each eligible nominee")
{
    EditionBook book = sampleBook({.nominees = 4});
    book.nominees[0].status = NomineeStatus::Absent;
    for (const FormKind& kind : formKinds()) {
        CAPTURE(kind.name);
        if (kind.form == Form::Announcement || kind.form == Form::Certificate)
            continue;
        const std::size_t expected = kind.reach == Reach::Sheet ? 9 : kind.reach == Reach::Nominee ? 3 : 1;
        CHECK(formItems(book, kind.form, {}).size() == expected);
    }
}

TEST_CASE("Announcement and certificates are there only when a category is closed, and only for who gets an award")
{
    EditionBook book = sampleBook({.nominees = 5});
    CHECK(formItems(book, Form::Announcement, {}).empty());
    CHECK(formItems(book, Form::Certificate, {}).empty());
    for (const Form form : {Form::Announcement, Form::Certificate}) {
        const auto made = tryPaper(book, itemOf(form));
        REQUIRE_FALSE(made.ok());
        CHECK(made.error().kind == FormTroubleKind::NotClosed);
        CHECK(made.error().what == u"KAB"_s);
    }
    close(book);
    CHECK(formItems(book, Form::Announcement, {}).size() == 1);
    const auto certificates = formItems(book, Form::Certificate, {});
    REQUIRE(certificates.size() == 3);
    CHECK(certificates[2].nominee == sampleNominee(3));
}

TEST_CASE("What needs a ranking is refused while the category cannot be ranked, the rest is printed")
{
    EditionBook book = sampleBook();
    book.categories.front().criteria.front().children.front().indicator->weight = 1;
    for (const FormKind& kind : formKinds()) {
        CAPTURE(kind.name);
        const auto made = tryPaper(book, itemOf(kind.form));
        const bool isRefused = !made.ok();
        const bool needs = kind.form == Form::NomineeRecap || kind.form == Form::CategoryRecap || kind.form == Form::Trace ||
                           kind.form == Form::Ranking || kind.form == Form::MinutesPlenary ||
                           kind.form == Form::NomineeLetter || kind.form == Form::Announcement ||
                           kind.form == Form::Certificate;
        CHECK(isRefused == needs);
        CHECK((!isRefused || made.error().kind == FormTroubleKind::NotRanked ||
               made.error().kind == FormTroubleKind::NotClosed));
    }
}

TEST_CASE("A paper about something that is not in the book is refused")
{
    const EditionBook book = sampleBook();
    const auto made = tryPaper(book, {.form = Form::Trace, .category = sampleCategory, .nominee = NomineeId{99}});
    REQUIRE_FALSE(made.ok());
    CHECK(made.error().kind == FormTroubleKind::NoSuchThing);
    CHECK_FALSE(tryPaper(book, {.form = Form::Ranking}).ok());
}

TEST_CASE("Papers are named by what they are about")
{
    EditionBook book = sampleBook();
    book.nominees[0].code = u"KK/06: a"_s;
    CHECK(paperTitle(book, itemOf(Form::ScoreSheet, 1, 2)) == u"Lembar penilaian juri · KK/06: a Kabupaten Contoh 1 · J2"_s);
    CHECK(paperFileName(book, itemOf(Form::ScoreSheet, 1, 2)) == u"score-sheet-KK-06-a-J2"_s);
    CHECK(paperTitle(book, itemOf(Form::Ranking)) == u"Daftar peringkat · Pemerintah Kabupaten/Kota"_s);
    CHECK(paperFileName(book, itemOf(Form::Ranking)) == u"ranking-KAB"_s);
    CHECK(paperTitle(book, itemOf(Form::ClosingSheet)) == u"Lembar penutupan"_s);
    CHECK(paperFileName(book, itemOf(Form::ClosingSheet)) == u"closing-sheet"_s);
}

TEST_CASE("Every paper carries its identity, the seal and the letterhead")
{
    EditionBook book = sampleBook();
    close(book);
    for (const FormKind& kind : formKinds()) {
        CAPTURE(kind.name);
        const Document document = paper(book, itemOf(kind.form, 1, 2));
        CHECK(document.code.startsWith(u"$SIDANG1/-/"_s + kind.name.toUpper() + u".1"_s));
        CHECK(document.code.contains(u"/L:7Q4D-XK2M-0A9T-VB3H"_s));
        CHECK(document.seal->records == 41);
        CHECK(document.letterhead.institution == u"SEKRETARIAT DAERAH"_s);
        REQUIRE_FALSE(document.sections.empty());
        for (const Section& section : document.sections) {
            CHECK(section.footer.startsWith(u"Paritrana Award 2021\u00A0· "_s + kind.title));
            if (kind.reach == Reach::Nominee || kind.reach == Reach::Sheet)
                CHECK(section.footer.contains(u"N001 Kabupaten Contoh 1"_s));
            if (kind.reach == Reach::Sheet)
                CHECK(section.footer.contains(u"\u00A0· J2"_s));
            if (kind.reach != Reach::Edition)
                CHECK(section.footer.contains(u"formulir\u00A0v1"_s));
        }
    }
}
