#include "tests/support/Text.h"
#include "tests/ui/support/DeskBook.h"

#include "core/domain/FormsLedger.h"
#include "ui/models/overview/FirstSteps.h"
#include "ui/models/overview/WorkModel.h"
#include "ui/models/overview/WorkTexts.h"
#include "ui/pages/overview/StepPlace.h"

#include <QAbstractItemModelTester>

using namespace sidang;

namespace {

const QDate today(2026, 11, 22);

CategoryWork workOf(const EditionBook& book, CategoryId category)
{
    for (const CategoryWork& work : workOf(*openEdition({}, book))) {
        if (work.category == category)
            return work;
    }
    FAIL("no such category");
    return {};
}

Step stepOf(const EditionBook& book, CategoryId category = kab)
{
    return nextStep(workOf(book, category), book.edition.documentsDue, today).step;
}

/// A category in which everything is done up to the marks, whose phase is scoring.
EditionBook ready()
{
    EditionBook book = deskBook();
    book.marks.put(mentawai, MeasuredMark{kin1, Figure{1, 2}});
    book.marks.put(mentawai, JurorMark{waw1, JurorId{3}, Decimal(70)});
    book.stages[kab] = {Phase::Scoring, 1};
    return book;
}

/// Every mark of KAB read a second time, the same.
void keyTwice(EditionBook& book)
{
    book.categories.front().rules.doubleEntry = true;
    for (const Nominee& nominee : book.nominees) {
        for (const JurorMark& mark : book.marks.jurorMarks(nominee.id)) {
            if (nominee.category == kab)
                book.secondMarks[{nominee.id, mark.criterion, mark.juror}] = {mark.grade, operatorTwo};
        }
    }
}

}

TEST_CASE("The work of a category is counted of the nominees that take part")
{
    const CategoryWork work = workOf(deskBook(), kab);
    CHECK(work.nominees == 6);
    CHECK(work.eligible == 5);
    CHECK(work.figures == Count{14, 15});
    CHECK(work.marks == Count{13, 14}); // one juror is recused from Agam
    CHECK(work.sheets == Count{0, 14});
    CHECK_FALSE(work.isDouble);
    CHECK(work.agreed == Count{0, 0});
    CHECK(work.jurors == 3);
}

TEST_CASE("Documents count where they are mandatory and complete")
{
    EditionBook book = deskBook();
    book.requirements = {{{1}, kab, u"D1"_s, u"Surat"_s, true}, {{2}, kab, u"D2"_s, u"Foto"_s, false}};
    book.evidence[{padang, {1}}] = {.state = EvidenceState::Present};
    book.evidence[{agam, {1}}] = {.state = EvidenceState::Incomplete};
    book.evidence[{solok, {2}}] = {.state = EvidenceState::Present};
    book.evidence[{sawahlunto, {1}}] = {.state = EvidenceState::Present}; // has withdrawn
    CHECK(workOf(book, kab).documents == Count{1, 5});
}

TEST_CASE("The second entry counts what both operators read the same")
{
    EditionBook book = ready();
    keyTwice(book);
    book.secondMarks[{padang, waw1, JurorId{1}}].grade = Decimal(81);
    const CategoryWork work = workOf(book, kab);
    CHECK(work.second == Count{14, 14});
    CHECK(work.agreed == Count{13, 14});
    CHECK(work.differences == 1);
}

TEST_CASE("What is next follows the order of the work")
{
    EditionBook book = ready();
    SECTION("a scheme that is not in order comes before everything")
    {
        CHECK(stepOf(book, rusak) == Step::MendScheme);
    }
    SECTION("then the jury")
    {
        book.jurors.clear();
        book.recusals.clear();
        book.marks = {};
        CHECK(stepOf(book) == Step::AddJurors);
    }
    SECTION("then nominees")
    {
        CHECK(stepOf(book, desa) == Step::AddNominees);
    }
    SECTION("then the figures")
    {
        book.marks.erase({mentawai, kin1, {}});
        CHECK(nextStep(workOf(book, kab), {}, today) == NextStep{Step::FillFigures, 1, kab, MarkKey{mentawai, kin1, {}}});
    }
    SECTION("then scoring begins")
    {
        book.stages.clear();
        CHECK(stepOf(book) == Step::BeginScoring);
    }
    SECTION("then the marks")
    {
        book.marks.erase({padang, waw1, JurorId{1}});
        CHECK(nextStep(workOf(book, kab), {}, today) == NextStep{Step::KeyMarks, 1, kab, MarkKey{padang, waw1, JurorId{1}}});
    }
    SECTION("then the second entry, and its differences")
    {
        keyTwice(book);
        book.secondMarks.erase({padang, waw1, JurorId{1}});
        CHECK(stepOf(book) == Step::KeySecond);
        book.secondMarks[{padang, waw1, JurorId{1}}] = {Decimal(81), operatorTwo};
        CHECK(nextStep(workOf(book, kab), {}, today) ==
              NextStep{Step::SettleDifferences, 1, kab, MarkKey{padang, waw1, JurorId{1}}});
    }
    SECTION("then interviews that are planned")
    {
        book.interviews[padang] = {.state = InterviewState::Planned};
        CHECK(stepOf(book) == Step::HoldInterviews);
        book.interviews[padang].state = InterviewState::Held;
        CHECK(stepOf(book) == Step::BeginPlenary);
    }
    SECTION("then the plenary, and closing")
    {
        CHECK(stepOf(book) == Step::BeginPlenary);
        book.stages[kab].phase = Phase::Plenary;
        CHECK(stepOf(book) == Step::Close);
        book.stages[kab].phase = Phase::Closed;
        CHECK(stepOf(book) == Step::Done);
    }
    SECTION("a tie across a cut stands before closing")
    {
        book.stages[besar] = {Phase::Plenary, 1};
        CHECK(stepOf(book, besar) == Step::CompleteRanking);
    }
}

TEST_CASE("Documents are waited for while a category is prepared, until the last day")
{
    EditionBook book = ready();
    book.stages.clear();
    book.requirements = {{{1}, kab, u"D1"_s, u"Surat"_s, true}};
    CHECK(stepOf(book) == Step::CollectDocuments);
    book.edition.documentsDue = today;
    CHECK(stepOf(book) == Step::CollectDocuments);
    book.edition.documentsDue = today.addDays(-1);
    CHECK(stepOf(book) == Step::BeginScoring);
    book.edition.documentsDue = {};
    book.stages[kab] = {Phase::Scoring, 1};
    CHECK(stepOf(book) == Step::BeginPlenary);
}

TEST_CASE("Printed score sheets are to be accounted for before the plenary, and before closing")
{
    EditionBook book = ready();
    book.sheetForms[{7}] = {{7}, padang, {1}};
    const auto left = static_cast<int>(formsLedger(book, kab).gaps.size());
    REQUIRE(left > 1);
    for (const Phase phase : {Phase::Scoring, Phase::Plenary}) {
        book.stages[kab] = {phase, 1};
        const NextStep next = nextStep(workOf(book, kab), book.edition.documentsDue, today);
        INFO(static_cast<int>(phase));
        CHECK(next.step == Step::AccountForms);
        CHECK(next.left == left);
        CHECK(stepWords(next).sentence.contains(QString::number(left)));
        const WorkPlace place = placeOf(book, next);
        CHECK(place.page == PageId::Print);
        CHECK(place.target.openForms);
        CHECK(place.target.category == kab);
    }
    book.sheetForms.clear();
    CHECK(stepOf(book) == Step::Close);
}

TEST_CASE("Of all categories the one that is furthest behind is next")
{
    const auto works = workOf(*openEdition({}, deskBook()));
    CHECK(nextStep(works, {}, today) == NextStep{Step::MendScheme, 1, rusak, {}});
    CHECK(nextStep(std::vector<CategoryWork>{}, {}, today).step == Step::MendScheme);
}

TEST_CASE("The days to the last day for documents are told")
{
    CHECK(deadlineText({}, today, Language::English) == u"No last day for documents is set.");
    CHECK(deadlineText(today, today, Language::English) == u"Documents are due today, 22 November 2026.");
    CHECK(deadlineText(today.addDays(12), today, Language::English).startsWith(u"12 "));
    CHECK(deadlineText(today.addDays(-3), today, Language::English).contains(u"3 "));
}

TEST_CASE("The table of the work tells counts, and says each in a sentence")
{
    WorkModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const EditionPointer edition = openEdition({}, deskBook());
    model.show(edition, workOf(*edition), today);
    const auto cell = [&](WorkColumn column) { return model.index(0, static_cast<int>(column)); };
    CHECK(cell(WorkColumn::Marks).data().toString() == u"13/14");
    CHECK(cell(WorkColumn::Marks).data(Qt::AccessibleTextRole).toString() == u"13 of 14 marks of jurors are keyed");
    CHECK(cell(WorkColumn::Nominees).data().toString() == u"5");
    CHECK(cell(WorkColumn::Nominees).data(Qt::ToolTipRole).toString() == u"5 of 6 nominees take part");
    CHECK(cell(WorkColumn::Agreed).data().toString() == u"–");
    CHECK(cell(WorkColumn::Agreed).data(Qt::ToolTipRole).toString() == u"The category is not keyed twice");
    CHECK_FALSE(cell(WorkColumn::Agreed).data(ShareRole).isValid());
    CHECK(cell(WorkColumn::Figures).data(ShareRole).toDouble() == Approx(14.0 / 15));
    model.show(edition, workOf(*edition), today.addDays(1));
    CHECK(model.rowCount() == 4);
}

TEST_CASE("A fresh edition is told by its steps, each done or not")
{
    EditionBook book;
    book.edition.label = u"Baru"_s;
    CHECK(isFresh(book));
    for (const FirstStep& step : firstSteps(book))
        CHECK_FALSE(step.isDone);
    book = deskBook();
    CHECK_FALSE(isFresh(book));
    const auto steps = firstSteps(book);
    REQUIRE(steps.size() == 4);
    CHECK_FALSE(steps[0].isDone); // no secretariat yet
    CHECK_FALSE(steps[1].isDone); // one category is not in order
    CHECK(steps[1].text.contains(u"3 of 4"));
    CHECK(steps[2].isDone);
    CHECK(steps[3].isDone);
}

TEST_CASE("A step leads to the first thing that is missing: facts beside the sheets, figures on their own page")
{
    EditionBook book = ready();
    book.marks.erase({mentawai, kin1, {}});
    WorkPlace place = placeOf(book, nextStep(workOf(book, kab), {}, today));
    CHECK(place.page == PageId::Figures);
    CHECK(place.target.nominee == mentawai);
    CHECK(place.target.criterion == kin1);
    book.marks.erase({padang, reg1, {}});
    place = placeOf(book, nextStep(workOf(book, kab), {}, today));
    CHECK(place.page == PageId::Marks);
    CHECK(place.target.criterion == reg1);
    book = ready();
    book.marks.erase({agam, waw1, JurorId{3}});
    place = placeOf(book, workOf(book, kab), WorkColumn::Marks);
    CHECK(place.page == PageId::Marks);
    CHECK(place.target.category == kab);
    CHECK(place.target.nominee == agam);
    CHECK(place.target.juror == JurorId{3});
    CHECK(placeOf(book, workOf(book, desa), WorkColumn::Interviews).page == PageId::Interviews);
}
