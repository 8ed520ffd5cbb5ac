#include "core/report/FormTexts.h"
#include "core/report/FormTroubleText.h"
#include "tests/core/report/Papers.h"

using namespace sidang;

namespace {

FormTrouble troubleWith(const QString& text, const QString& name = u"proposal-letter"_s)
{
    const auto trouble = troubleOf(name, text);
    REQUIRE(trouble);
    CHECK(trouble->name == name);
    return *trouble;
}

std::map<QString, QString> someValues(const FormTextKind& kind)
{
    std::map<QString, QString> values;
    for (const QString& field : kind.fields)
        values[field] = u"«"_s + field + u"»"_s;
    return values;
}

}

TEST_CASE("Every shipped text can be used, and names each field once at most among its own")
{
    CHECK(formTextKinds().size() >= 15);
    for (const FormTextKind& kind : formTextKinds()) {
        CAPTURE(kind.name);
        CHECK_FALSE(kind.title.isEmpty());
        CHECK_FALSE(shippedText(kind.name).isEmpty());
        CHECK_FALSE(troubleOf(kind.name, shippedText(kind.name)));
        QStringList fields = kind.fields;
        CHECK(fields.removeDuplicates() == 0);
        const auto text = filled(kind.name, shippedText(kind.name), someValues(kind));
        REQUIRE(text);
        CHECK_FALSE(text->contains(u'{'));
    }
}

TEST_CASE("Fields stand for their values, doubled braces for braces")
{
    const QString text = u"Yth. { edisi },\n\n{{periode}} {periode}"_s;
    std::map<QString, QString> values;
    values[u"edisi"_s] = u"Award {tanggal} 100%1"_s;
    values[u"periode"_s] = u"2021"_s;
    CHECK(*filled(u"proposal-letter"_s, text, values) == u"Yth. Award {tanggal} 100%1,\n\n{periode} 2021"_s);
}

TEST_CASE("An unknown field is named with its line")
{
    const FormTrouble trouble = troubleWith(u"Yth.\n\nUntuk {edisi} dan {nama-juri}."_s);
    CHECK(trouble.kind == FormTroubleKind::UnknownField);
    CHECK(trouble.what == u"nama-juri"_s);
    CHECK(trouble.line == 3);
    CHECK_FALSE(filled(u"proposal-letter"_s, u"{nama-juri}"_s, {}).ok());
}

TEST_CASE("A field of another text is unknown here")
{
    CHECK(troubleWith(u"{penghargaan}"_s, u"certificate"_s).kind == FormTroubleKind::UnknownField);
    CHECK_FALSE(troubleOf(u"certificate-award"_s, u"{penghargaan}"_s));
}

TEST_CASE("A brace that is not closed is named with its line and what follows it")
{
    for (const auto& [text, what, line] : {std::tuple(u"a\n{edisi b\n}"_s, u"{edisi b"_s, 2),
                                           {u"{edisi"_s, u"{edisi"_s, 1},
                                           {u"a {edisi {periode}"_s, u"{edisi"_s, 1},
                                           {u"a\n\nb }"_s, u"}"_s, 3},
                                           {u"{}"_s, u"{}"_s, 1},
                                           {u"{Nama Juri}"_s, u"{Nama Juri}"_s, 1}}) {
        CAPTURE(text);
        const FormTrouble trouble = troubleWith(text);
        CHECK(trouble.kind == FormTroubleKind::BrokenTemplate);
        CHECK(trouble.what == what);
        CHECK(trouble.line == line);
    }
}

TEST_CASE("The edition's own text is used before the shipped one")
{
    EditionBook book = sampleBook();
    CHECK(formText(book, u"certificate"_s) == shippedText(u"certificate"_s));
    book.formTexts[u"certificate"_s] = u"dianugerahkan kepada"_s;
    CHECK(formText(book, u"certificate"_s) == u"dianugerahkan kepada"_s);
}

TEST_CASE("A text that cannot be used keeps the whole paper from being made")
{
    EditionBook book = sampleBook();
    book.formTexts[u"proposal-letter"_s] = u"Yth.\n{tidak-ada}"_s;
    const auto made = tryPaper(book, itemOf(Form::ProposalLetter));
    REQUIRE_FALSE(made.ok());
    CHECK(made.error().kind == FormTroubleKind::UnknownField);
    CHECK(made.error().name == u"proposal-letter"_s);
    CHECK(made.error().line == 2);
    CHECK(formTroubleText(made.error()).contains(u"{tidak-ada}"_s));
    CHECK(formTroubleText(made.error()).contains(u"jumlah-usulan"_s));
    CHECK(tryPaper(book, itemOf(Form::Ranking)).ok());
}

TEST_CASE("Every trouble is put in words that name what it is about")
{
    CHECK(formTroubleText({FormTroubleKind::BrokenTemplate, u"certificate"_s, 4, u"{edisi"_s}).contains(u"{edisi"_s));
    CHECK(formTroubleText({FormTroubleKind::NotRanked, u"trace"_s, 0, u"KAB"_s}).contains(u"KAB"_s));
    CHECK(formTroubleText({FormTroubleKind::NotClosed, u"announcement"_s, 0, u"KAB"_s}).contains(u"Naskah pengumuman"_s));
    CHECK(formTroubleText({FormTroubleKind::NoSuchThing, u"trace"_s, 0, u"nominee"_s}).contains(u"nominee"_s));
}
