#include "tests/support/Text.h"
#include "tests/ui/support/DeskBook.h"
#include "tests/ui/support/LedgerBook.h"

#include "ui/models/HistoryModel.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>

using namespace sidang;

namespace {

QString cell(const HistoryModel& model, int row, HistoryColumn column)
{
    return model.index(row, static_cast<int>(column)).data().toString();
}

HistorySource sourceOf(const LedgerBook& kept, Language language = Language::Indonesian)
{
    return {&kept.book, &kept.ledger, [](CategoryId) { return true; }, language};
}

Changes removal(const EditionBook& book, int position)
{
    const auto& nominee = book.nominees[static_cast<std::size_t>(position)];
    return {NomineeChange{{nominee, position, std::nullopt, std::nullopt}}};
}

}

TEST_CASE("The history tells each change in words, the newest first")
{
    LedgerBook kept;
    kept.record(markChange(kept.book, padang, 1, *Decimal::of(825, 1)), u"set_mark"_s, 31, u"salah ketik"_s);
    HistoryModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.show(sourceOf(kept));
    REQUIRE(model.rowCount() == static_cast<int>(kept.ledger.size()));
    CHECK(cell(model, 0, HistoryColumn::Number) == QString::number(kept.ledger.size()));
    CHECK(cell(model, 0, HistoryColumn::Time) == u"2022-02-15 09.31");
    CHECK(cell(model, 0, HistoryColumn::Official) == u"Operator Satu");
    CHECK(cell(model, 0, HistoryColumn::What) == u"Mark changed");
    CHECK(cell(model, 0, HistoryColumn::About) == u"Kota Padang · Pemahaman · Juri 1");
    CHECK(cell(model, 0, HistoryColumn::Transition) == u"80 → 82,5");
    CHECK(cell(model, 0, HistoryColumn::Reason) == u"salah ketik");
    const int last = model.rowCount() - 1;
    CHECK(cell(model, last, HistoryColumn::What) == u"Edition founded");
    CHECK(cell(model, 0, HistoryColumn::What) != cell(model, last, HistoryColumn::What));
}

TEST_CASE("An import is one row that counts what it brought")
{
    const LedgerBook kept;
    HistoryModel model;
    model.show(sourceOf(kept));
    REQUIRE(model.rowCount() == static_cast<int>(kept.ledger.size()));
    CHECK(cell(model, 0, HistoryColumn::What) == u"Imported");
    QString brought;
    for (int row = 0; row < model.rowCount(); ++row)
        brought += cell(model, row, HistoryColumn::About) + u' ';
    CHECK(brought.contains(u"nominees: 8"));
    CHECK(brought.contains(u"marks: "));
}

TEST_CASE("A level is told by its title, a status by its word, and only fields that differ")
{
    LedgerBook kept;
    const MarkKey fact{padang, reg1, {}};
    kept.record({MarkChange{{fact, kept.book.marks.value(fact), MarkValue(LevelChoice{1})}}}, u"set_fact"_s, 1);
    Nominee after = kept.book.nominees[1];
    after.status = NomineeStatus::Withdrawn;
    kept.record({NomineeChange{{kept.book.nominees[1], 1, after, 1}}}, u"change_status"_s, 2, u"surat 12/2022"_s);
    HistoryModel model;
    model.show(sourceOf(kept));
    CHECK(cell(model, 0, HistoryColumn::What) == u"Nominee changed");
    CHECK(cell(model, 0, HistoryColumn::Transition) == u"status: takes part → withdrawn");
    CHECK(cell(model, 1, HistoryColumn::Transition) == u"Perda → Perbup");
    CHECK(cell(model, 1, HistoryColumn::About) == u"Kota Padang · Produk hukum");
}

TEST_CASE("What was removed keeps its name")
{
    LedgerBook kept;
    Nominee extra{NomineeId{9}, u"N9"_s, kab, u"Kota Pariaman"_s, {}, NomineeStatus::Eligible};
    kept.record({NomineeChange{{std::nullopt, std::nullopt, extra, 8}}}, u"change_nominee"_s, 3);
    kept.record({MarkChange{{{NomineeId{9}, waw1, JurorId{2}}, std::nullopt, MarkValue(Decimal(75))}}}, u"set_mark"_s, 4);
    kept.record({MarkChange{{{NomineeId{9}, waw1, JurorId{2}}, MarkValue(Decimal(75)), std::nullopt}}}, u"set_mark"_s, 5);
    kept.record(removal(kept.book, 8), u"change_nominee"_s, 6);
    REQUIRE(findNominee(kept.book, NomineeId{9}) == nullptr);
    HistoryModel model;
    model.show(sourceOf(kept));
    CHECK(cell(model, 0, HistoryColumn::What) == u"Nominee removed");
    CHECK(cell(model, 0, HistoryColumn::About) == u"Kota Pariaman");
    CHECK(cell(model, 1, HistoryColumn::About) == u"Kota Pariaman · Pemahaman · Juri 2");
    CHECK(cell(model, 1, HistoryColumn::Transition) == u"75 → removed");
}

TEST_CASE("Marks that may not be seen yet are told without their value, in the list and in the record")
{
    LedgerBook kept;
    kept.record(markChange(kept.book, padang, 1, *Decimal::of(825, 1)), u"set_mark"_s, 31);
    HistoryModel model;
    HistorySource source = sourceOf(kept);
    source.maySee = [](CategoryId category) { return category != kab; };
    model.show(source);
    CHECK(cell(model, 0, HistoryColumn::Transition) == u"not shown before the plenary → not shown before the plenary");
    CHECK_FALSE(model.detailAt(0).contains(u"82,5"));
    source.maySee = [](CategoryId) { return true; };
    model.show(source);
    CHECK(model.detailAt(0).contains(u"82,5"));
}

TEST_CASE("A clock that was set back is marked")
{
    LedgerBook kept;
    kept.record(markChange(kept.book, padang, 1, 81), u"set_mark"_s, 31);
    kept.record(markChange(kept.book, padang, 1, 82), u"set_mark"_s, 12);
    HistoryModel model;
    model.show(sourceOf(kept));
    const QModelIndex back = model.index(0, static_cast<int>(HistoryColumn::Time));
    const QModelIndex fine = model.index(1, static_cast<int>(HistoryColumn::Time));
    CHECK(back.data(Qt::DecorationRole).isValid());
    CHECK(back.data(Qt::ToolTipRole).toString() != back.data().toString());
    CHECK_FALSE(fine.data(Qt::DecorationRole).isValid());
}

TEST_CASE("The history is filtered by nominee, juror, official, kind and text")
{
    LedgerBook kept;
    kept.record(markChange(kept.book, padang, 1, 81), u"set_mark"_s, 1);
    kept.record(markChange(kept.book, solok, 2, 82), u"set_mark"_s, 2, u"koreksi lembar"_s, 3);
    HistoryModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.show(sourceOf(kept));
    const auto rowsFor = [&](const HistoryFilter& filter) {
        model.setFilter(filter);
        model.finishSearch();
        return model.rowCount();
    };
    const int all = model.rowCount();
    const int founding = all - 2; // one row each, of which the import names everybody
    CHECK(rowsFor({.kind = u"set_mark"_s}) == 2);
    CHECK(rowsFor({.juror = JurorId{2}, .kind = u"set_mark"_s}) == 1);
    CHECK(rowsFor({.nominee = padang, .kind = u"set_mark"_s}) == 1);
    CHECK(rowsFor({.nominee = padang}) >= 2);
    CHECK(rowsFor({.nominee = padang}) <= 1 + founding);
    CHECK(rowsFor({.actor = kept.ledger.back().actor}) == 1);
    CHECK(rowsFor({.text = u"SOLOK  koreksi"_s}) == 1);
    CHECK(cell(model, 0, HistoryColumn::About) == u"Kota Solok · Pemahaman · Juri 2");
    CHECK(rowsFor({.text = u"tidak ada"_s}) == 0);
    CHECK(rowsFor({}) == all);
}

TEST_CASE("A record that is appended comes in at the top, where the filter admits it")
{
    LedgerBook kept;
    HistoryModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.show(sourceOf(kept));
    const int before = model.rowCount();
    kept.record(markChange(kept.book, padang, 1, 81), u"set_mark"_s, 1);
    model.refresh();
    CHECK(model.rowCount() == before + 1);
    CHECK(cell(model, 0, HistoryColumn::Transition) == u"80 → 81");
    model.setFilter({.kind = u"set_fact"_s});
    model.finishSearch();
    kept.record(markChange(kept.book, padang, 1, 82), u"set_mark"_s, 2);
    model.refresh();
    CHECK(model.rowCount() == 0);
}

TEST_CASE("A long ledger opens at once and is searched piece by piece")
{
    LedgerBook kept;
    kept.record(markChange(kept.book, padang, 1, 81), u"set_mark"_s, 1);
    const LedgerRecord there = kept.ledger.back();
    for (int i = 0; i < 100'000; ++i) {
        kept.ledger.push_back(there);
        kept.ledger.back().sequence = std::ssize(kept.ledger);
    }
    HistoryModel model;
    QElapsedTimer clock;
    clock.start();
    model.show(sourceOf(kept));
    (void)cell(model, 0, HistoryColumn::Transition);
    CHECK(clock.elapsed() < 500);
    CHECK(model.rowCount() > 100'000);
    clock.restart();
    model.setFilter({.text = u"tidak ada"_s});
    CHECK(clock.elapsed() < 500);
    CHECK(model.isSearching());
    CHECK(model.rowCount() == 0);
}
