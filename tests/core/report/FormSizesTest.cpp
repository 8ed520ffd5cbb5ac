// Every form of small and large categories, and of names that break weaker programs.
#include "core/text/Numbers.h"
#include "tests/core/report/Papers.h"

using namespace sidang;

namespace {

/// All papers of a form about the sample's category; of those about one nominee or sheet the first few.
std::vector<Document> papersOf(const EditionBook& book, Form form)
{
    std::vector<Document> papers;
    const auto rankings = rankingsOf(book);
    const FormContext context{.book = book, .rankings = rankings, .date = signingDay, .seal = {}};
    for (const FormItem& item : formItems(book, form, {})) {
        if (papers.size() == 3)
            break;
        auto made = paperOf(context, item);
        REQUIRE(made.ok());
        papers.push_back(*std::move(made));
    }
    return papers;
}

EditionBook withEverything(const SampleShape& shape)
{
    EditionBook book = sampleBook(shape);
    close(book);
    book.requirements = {{RequirementId{1}, sampleCategory, u"D1"_s, u"Surat usulan"_s}};
    for (const Nominee& nominee : book.nominees) {
        book.evidence[{nominee.id, RequirementId{1}}] = {.state = EvidenceState::Present};
        book.interviews[nominee.id] = {.order = nominee.id.value};
        book.recusals.push_back({book.jurors.back().id, nominee.id, u"Alasan"_s});
    }
    return book;
}

}

TEST_CASE("Every form is made of 0, 1, 25 and 300 nominees and of 3 and 25 jurors")
{
    for (const int nominees : {0, 1, 25, 300}) {
        for (const int jurors : {3, 25}) {
            const EditionBook book = withEverything({.nominees = nominees, .jurors = jurors});
            for (const FormKind& kind : formKinds()) {
                CAPTURE(nominees, jurors, kind.name);
                const auto papers = papersOf(book, kind.form);
                const bool isOfNominee = kind.reach == Reach::Nominee || kind.reach == Reach::Sheet;
                CHECK(papers.empty() == (nominees == 0 && isOfNominee));
                for (const Document& document : papers) {
                    CHECK_FALSE(document.sections.empty());
                    for (const Section& section : document.sections) {
                        CHECK(section.parts.size() >= 2);
                        for (const Table& table : partsOf<Table>(section)) {
                            CHECK_FALSE(table.rows.empty());
                            for (const auto& row : table.rows)
                                if (const auto* cells = std::get_if<TableRow>(&row))
                                    CHECK(cells->cells.size() == table.columns.size());
                        }
                    }
                }
            }
        }
    }
}

TEST_CASE("All totals of 300 nominees stand in the ranking, the recap, and the plenary's minutes")
{
    const EditionBook book = withEverything({.nominees = 300, .jurors = 3});
    const CategoryRanking ranking = rankingsOf(book).at(sampleCategory);
    for (const auto& [form, table, column] :
         {std::tuple(Form::Ranking, 0, 6), {Form::CategoryRecap, 0, 9}, {Form::MinutesPlenary, 1, 3}}) {
        const Document document = papersOf(book, form).front();
        const QStringList totals =
            columnOf(tableOf(document.sections.front(), static_cast<std::size_t>(table)), static_cast<std::size_t>(column));
        REQUIRE(totals.size() == 300);
        for (std::size_t i = 0; i < ranking.ranked.size(); ++i)
            CHECK(totals[static_cast<qsizetype>(i)] == number(ranking.ranked[i].total, 2));
    }
}

TEST_CASE("Long and odd names come through every form as they are")
{
    const QString odd = u"Usaha & <Dagang> 100%1 \"Anu\" {edisi} %2"_s;
    for (const QString& name : {odd, QString(200, u'W'), u"Kata "_s.repeated(40).trimmed()}) {
        EditionBook book = withEverything({.nominees = 3, .jurors = 3});
        book.nominees[0].name = name;
        book.jurors[0].name = name;
        book.categories[0].title = name;
        book.nominees[0].leader = name;
        book.requirements[0].title = name;
        book.recusals[0].reason = name;
        for (const FormKind& kind : formKinds()) {
            CAPTURE(kind.name);
            for (const Document& document : papersOf(book, kind.form))
                CHECK(
                    textOf(document).contains(name, kind.form == Form::Documents ? Qt::CaseInsensitive : Qt::CaseSensitive));
        }
    }
}
