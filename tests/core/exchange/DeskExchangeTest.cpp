// What the desk keeps besides marks, there and back; schemes apart.
#include "core/exchange/EditionReader.h"
#include "core/exchange/EditionWriter.h"
#include "core/exchange/SchemeFile.h"
#include "core/exchange/SchemeWriter.h"
#include "tests/support/EditionBuilder.h"
#include "tests/support/RandomDesk.h"
#include "tests/support/RandomEdition.h"
#include "tests/support/Text.h"

using namespace sidang;

namespace {

EditionBook fullBook(unsigned seed)
{
    EditionBook book = randomEdition(seed);
    addDesk(book, seed);
    book.edition.letterhead = {u"KOP"_s};
    for (auto& [category, draw] : book.draws)
        draw.seed = draw.method == DrawMethod::Lot ? draw.seed : 0;
    return book;
}

/// A small edition as text, with sections of the desk behind.
QByteArray textWith(const QByteArray& sections)
{
    EditionBuilder builder(1);
    builder.leaf("A", "60").leaf("M", "40", Source::Measured, ratio()).nominee("N1").figure("N1", "M", "1", "2");
    builder.book.officials.push_back({{1}, u"Ibu Contoh"_s, OfficialRole::Administrator});
    builder.book.edition.label = u"Uji"_s;
    builder.book.edition.period = {QDate(2021, 1, 1), QDate(2021, 12, 31)};
    QByteArray text = writeEdition(builder.book);
    return text.insert(text.lastIndexOf("\n}"), QByteArray(",\n  ") + sections);
}

/// "path: kind" of every fault, on a line each.
std::string faultsOf(const QByteArray& sections)
{
    const auto read = readEdition(textWith(sections));
    std::string faults;
    for (const Problem& problem : read ? read->warnings : read.error()) {
        if (problem.severity == Severity::Error)
            faults += problem.place.path.toStdString() + ": " + nameOf(problem.kind).toStdString() + "\n";
    }
    return faults;
}

}

TEST_CASE("every member and noun is written and read back the same")
{
    for (unsigned seed = 1; seed <= 60; ++seed) {
        INFO(seed);
        const EditionBook book = fullBook(seed);
        const QByteArray text = writeEdition(book);
        const auto read = readEdition(text);
        REQUIRE(read);
        CHECK(writeEdition(read->book) == text);
        CHECK(read->book.secondMarks.size() == book.secondMarks.size());
        CHECK(read->book.sheets.size() == book.sheets.size());
        CHECK(read->book.evidence.size() == book.evidence.size());
        CHECK(read->book.figures.size() == book.figures.size());
        CHECK(read->book.attestations.size() == book.attestations.size());
        CHECK(read->book.draws.size() == book.draws.size());
        CHECK(read->book.interviews.size() == book.interviews.size());
        CHECK(read->book.formTexts == book.formTexts);
        CHECK(read->book.plenaryNotes == book.plenaryNotes);
        // About paper of this edition alone.
        CHECK(read->book.sheetForms.empty());
        CHECK(read->book.printings.empty());
    }
}

TEST_CASE("faults of the desk's sections are named with their place")
{
    CHECK(faultsOf(R"("sheets": [{"nominee": "N1", "juror": "J1", "final": true}])").empty());
    CHECK(faultsOf(R"("sheets": [{"nominee": "N1", "juror": "J1"}])") == "sheets[0]: missing_key\n");
    CHECK(faultsOf(R"("draws": [{"category": "XX", "method": "lot", "seed": 1}])") == "draws[0].category: unknown_category\n");
    CHECK(faultsOf(R"("draws": [{"category": "KAB", "method": "lot", "seed": 1000000000}])") ==
          "draws[0].seed: number_out_of_range\n");
    CHECK(faultsOf(R"("second_marks": [{"nominee": "N1", "criterion": "A", "juror": "J1", "value": "101", "by": 1}])") ==
          "second_marks[0].value: mark_out_of_range\n");
    CHECK(faultsOf(R"("second_marks": [{"nominee": "N1", "criterion": "A", "juror": "J1", "value": "80", "by": 2}])") ==
          "second_marks[0].by: number_out_of_range\n");
    CHECK(faultsOf(R"("attestations": [{"nominee": "N1", "criterion": "M", "entered": 1}])").empty());
    CHECK(faultsOf(R"("attestations": [{"nominee": "N1", "criterion": "X", "entered": 1}])") ==
          "attestations[0].criterion: unknown_criterion\n");
    CHECK(faultsOf(R"("documents": [{"nominee": "N1", "requirement": "D1", "state": "present"}])") ==
          "documents[0].requirement: unknown_word\n");
    CHECK(faultsOf(R"("figures": [{"nominee": "N1", "programme": "jkk", "segment": "wage", "month": "2021-13", "basis": "verified",
 "members": 1, "universe": 2}])") == "figures[0].month: bad_date\n");
    CHECK(faultsOf(R"("form_texts": [{"name": "certificate", "text": ""}])").empty());
    CHECK(faultsOf(R"("form_texts": [{"name": "Piagam", "text": ""}])") == "form_texts[0].name: text_not_keepable\n");
    CHECK(faultsOf(R"("form_texts": [{"name": "a"}])") == "form_texts[0]: missing_key\n");
    CHECK(faultsOf(R"("form_texts": [{"name": "a", "text": "x"}, {"name": "a", "text": "y"}])") == "form_texts[1]: duplicate_key\n");
    const QByteArray longest(20'000, 'a');
    CHECK(faultsOf(R"("form_texts": [{"name": "a", "text": ")" + longest + R"("}])").empty());
    CHECK(faultsOf(R"("form_texts": [{"name": "a", "text": ")" + longest + R"(a"}])") == "form_texts[0].text: text_not_keepable\n");
    CHECK(faultsOf(R"("plenary_notes": [{"category": "KAB", "dissent": "x"}])").empty());
    CHECK(faultsOf(R"("plenary_notes": [{"category": "KAB"}])") == "plenary_notes[0]: missing_key\n");
    CHECK(faultsOf(R"("plenary_notes": [{"category": "XX", "dissent": "x"}])") == "plenary_notes[0].category: unknown_category\n");
    CHECK(faultsOf(R"("interviews": [{"nominee": "N1", "order": 1, "starts": "2022-02-15"}])") == "interviews[0].starts: bad_date\n");
}

TEST_CASE("a scheme is written and read back the same, and refused with its faults")
{
    for (unsigned seed = 1; seed <= 30; ++seed) {
        const EditionBook book = fullBook(seed);
        const QByteArray text = writeScheme({book.categories, book.requirements});
        const auto read = readScheme(text);
        REQUIRE(read);
        CHECK(writeScheme(read->scheme) == text);
    }
    CHECK(readScheme("{\"format\": \"sidang-edition/1\"}").error().front().kind == ProblemKind::UnknownFormat);
    CHECK(readScheme("{\"format\": \"sidang-scheme/1\", \"categories\": [], \"jurors\": []}").error().front().kind ==
          ProblemKind::UnknownKey);
    EditionBuilder builder;
    builder.leaf("A", "60");
    CHECK(readScheme(writeScheme({builder.book.categories, {}})).error().front().kind == ProblemKind::WeightSum);
}
