#include "core/storage/SheetStore.h"

#include "core/storage/Column.h"
#include "core/storage/GradeColumns.h"

#include <set>

using namespace Qt::StringLiterals;

namespace sidang {

SheetStore::SheetStore(Database& database) : database_(database), secondPut_(database, "second_mark_put") {}

void SheetStore::loadInto(EditionBook& book)
{
    loadSeconds(book);
    loadSheets(book);
}

void SheetStore::loadSeconds(EditionBook& book)
{
    std::set<CriterionId> leaves;
    for (const Category& category : book.categories) {
        for (const Criterion* leaf : leavesOf(category.criteria))
            leaves.insert(leaf->id);
    }
    Scan row(database_, "second_mark_all");
    while (row.next()) {
        const auto idAt = [&row](int column) { return static_cast<qint32>(row.integer(column)); };
        const JurorId juror{idAt(2)};
        const MarkKey key{{idAt(0)}, {idAt(1)}, juror};
        if (!findNominee(book, key.nominee) || !leaves.contains(key.criterion) || !findJuror(book, juror))
            return database_.damaged(u"second_mark"_s);
        const Grade grade = gradeAt(row, 3);
        book.secondMarks.insert_or_assign(book.secondMarks.end(), key, SecondMark{grade, {idAt(6)}});
    }
}

void SheetStore::loadSheets(EditionBook& book)
{
    Statement row(database_, "score_sheet_all");
    row.run();
    while (row.next()) {
        const SheetKey key{id<NomineeId>(row, 0), id<JurorId>(row, 1)};
        if (!findNominee(book, key.nominee) || !findJuror(book, key.juror))
            return database_.damaged(u"score_sheet"_s);
        book.sheets[key] = {row.integer(2) == 1, row.text(3)};
    }
}

void SheetStore::put(const MarkKey& key, const SecondMark& mark)
{
    const GradeColumns grade(mark.grade);
    secondPut_.run(key.nominee, key.criterion, *key.juror, grade.value, grade.decimals, grade.level, mark.by);
}

void SheetStore::removeSecond(const MarkKey& key)
{
    Statement(database_, "second_mark_remove").run(key.nominee, key.criterion, *key.juror);
}

void SheetStore::put(const SheetKey& key, const ScoreSheet& sheet)
{
    Statement(database_, "score_sheet_put").run(key.nominee, key.juror, int(sheet.isFinal), sheet.comment);
}

void SheetStore::remove(const SheetKey& key)
{
    Statement(database_, "score_sheet_remove").run(key.nominee, key.juror);
}

}
