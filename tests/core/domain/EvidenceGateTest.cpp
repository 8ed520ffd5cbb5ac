#include "core/domain/EvidenceGate.h"

#include "tests/support/EditionBuilder.h"
#include "tests/support/Text.h"

using namespace sidang;

namespace {

const QDate due(2022, 1, 31);
const RequirementId letter{1};
const RequirementId figures{2};
const RequirementId photographs{3};

/// A letter and figures are mandatory, photographs are not; nothing was handed in.
EditionBook askedBook()
{
    EditionBuilder builder;
    builder.leaf("A", "100").nominees({"N1", "N2"});
    builder.book.edition.documentsDue = due;
    builder.book.requirements = {{letter, {1}, u"D1"_s, u"Surat usulan"_s, true},
                                 {figures, {1}, u"D2"_s, u"Data peserta"_s, true},
                                 {photographs, {1}, u"D3"_s, u"Foto"_s, false},
                                 {{4}, {2}, u"D1"_s, u"Of another category"_s, true}};
    return builder.book;
}

Evidence there(QDate received = due)
{
    return {.state = EvidenceState::Present, .received = received};
}

Checklist checklistOfFirst(const EditionBook& book)
{
    return checklistOf(book, requirementsOf(book, {1}), {1});
}

}

TEST_CASE("a category asks for its own requirements only")
{
    const EditionBook book = askedBook();
    REQUIRE(requirementsOf(book, {1}).size() == 3);
    CHECK(requirementsOf(book, {1})[1].id == figures);
    CHECK(requirementsOf(book, {3}).empty());
}

TEST_CASE("nothing handed in: every mandatory document is missing, and only those")
{
    const Checklist checklist = checklistOfFirst(askedBook());
    CHECK(checklist.mandatory == 2);
    CHECK(checklist.fulfilled() == 0);
    CHECK(checklist.shortfall == std::vector<Shortfall>{{letter, Lack::Absent}, {figures, Lack::Absent}});
    CHECK_FALSE(checklist.passes());
}

TEST_CASE("a nominee passes with its mandatory documents; what may be missing does not keep it")
{
    EditionBook book = askedBook();
    book.evidence = {{{{1}, letter}, there()}, {{{1}, figures}, there()}};
    CHECK(checklistOfFirst(book).passes());
    book.evidence[{{1}, photographs}] = {.state = EvidenceState::Incomplete, .received = due.addDays(9)};
    CHECK(checklistOfFirst(book).passes());
    CHECK(checklistOfFirst(book).late == 1);
    book.evidence[{{1}, figures}].state = EvidenceState::Incomplete;
    CHECK(checklistOfFirst(book).shortfall == std::vector<Shortfall>{{figures, Lack::Incomplete}});
    CHECK(checklistOfFirst(book).fulfilled() == 1);
}

TEST_CASE("late is what came after the last day; a note that says why it was taken lets it pass")
{
    EditionBook book = askedBook();
    book.evidence = {{{{1}, letter}, there(due)}, {{{1}, figures}, there(due.addDays(1))}};
    CHECK_FALSE(isLate(book.edition, book.evidence[{{1}, letter}]));
    CHECK(isLate(book.edition, book.evidence[{{1}, figures}]));
    CHECK(checklistOfFirst(book).shortfall == std::vector<Shortfall>{{figures, Lack::Late}});
    book.evidence[{{1}, figures}].note = u" "_s;
    CHECK_FALSE(checklistOfFirst(book).passes());
    book.evidence[{{1}, figures}].note = u"Kantor pos tutup"_s;
    CHECK(checklistOfFirst(book).passes());
    CHECK(checklistOfFirst(book).late == 1);
}

TEST_CASE("nothing is late without a due date, without a day of receipt, or while nothing is there")
{
    Edition edition;
    CHECK_FALSE(isLate(edition, there(due.addYears(1))));
    edition.documentsDue = due;
    CHECK_FALSE(isLate(edition, there(QDate())));
    CHECK_FALSE(isLate(edition, {.state = EvidenceState::Absent, .received = due.addDays(1)}));
}

TEST_CASE("what waits for verifying is what is there and was verified by nobody")
{
    EditionBook book = askedBook();
    book.evidence = {{{{1}, letter}, there()},
                     {{{1}, figures}, {.state = EvidenceState::Incomplete}},
                     {{{1}, photographs}, {.state = EvidenceState::Absent, .note = u"menyusul"_s}}};
    CHECK(checklistOfFirst(book).unverified == 2);
    book.evidence[{{1}, letter}].verified = OfficialId{1};
    CHECK(checklistOfFirst(book).unverified == 1);
    CHECK(checklistOf(book, requirementsOf(book, {1}), {2}).unverified == 0);
}
