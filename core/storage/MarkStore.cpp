#include "core/storage/MarkStore.h"

#include "core/storage/Scan.h"
#include "core/storage/Statement.h"

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace sidang {
namespace {

/// Which ids the book knows, for checking half a million references quickly.
template <class TypedId>
class KnownIds {
public:
    void add(TypedId id)
    {
        const auto position = static_cast<std::size_t>(id.value);
        if (position >= known_.size())
            known_.resize(position + 1, 0);
        known_[position] = 1;
    }
    bool contains(qint64 id) const { return id > 0 && id < std::ssize(known_) && known_[static_cast<std::size_t>(id)]; }

private:
    std::vector<char> known_;
};

class MarkLoader {
public:
    MarkLoader(Database& database, EditionBook& book) : database_(database), book_(book)
    {
        for (const Nominee& nominee : book.nominees)
            nominees_.add(nominee.id);
        for (const Juror& juror : book.jurors)
            jurors_.add(juror.id);
        for (const Category& category : book.categories) {
            for (const Criterion* leaf : leavesOf(category.criteria))
                criteria_.add(leaf->id);
        }
    }

    void loadJurorMarks()
    {
        Scan row(database_, "juror_mark_all");
        while (row.next()) {
            const auto key = keyOf(row);
            const qint64 juror = row.integer(2);
            if (!key || !jurors_.contains(juror))
                return database_.damaged(u"juror_mark"_s);
            book_.marks.put(key->nominee, JurorMark{key->criterion, {static_cast<qint32>(juror)}, grade(row, 3)});
        }
    }

    void loadJurorMarkNotes()
    {
        Scan row(database_, "juror_mark_note_all");
        while (row.next()) {
            auto key = keyOf(row);
            if (key)
                key->juror = JurorId{static_cast<qint32>(row.integer(2))};
            if (!key || !book_.marks.contains(*key))
                return database_.damaged(u"juror_mark_note"_s);
            book_.marks.setNote(*key, row.note(3));
        }
    }

    void loadFactMarks()
    {
        Scan row(database_, "fact_mark_all");
        while (row.next()) {
            const auto key = keyOf(row);
            if (!key)
                return database_.damaged(u"fact_mark"_s);
            book_.marks.put(key->nominee, FactMark{key->criterion, grade(row, 2)});
            loadNote(row, 5, *key);
        }
    }

    void loadMeasuredMarks()
    {
        Scan row(database_, "measured_mark_all");
        while (row.next()) {
            const auto key = keyOf(row);
            if (!key)
                return database_.damaged(u"measured_mark"_s);
            Measurement measurement = NotApplicable{};
            if (row.integer(2) == 1)
                measurement = Figure{row.decimal(3, 4), row.decimal(5, 6)};
            book_.marks.put(key->nominee, MeasuredMark{key->criterion, measurement});
            loadNote(row, 7, *key);
        }
    }

private:
    /// Nominee and criterion from the first two columns; nothing when the book does not know them.
    std::optional<MarkKey> keyOf(const Scan& row) const
    {
        const qint64 nominee = row.integer(0);
        const qint64 criterion = row.integer(1);
        if (!nominees_.contains(nominee) || !criteria_.contains(criterion))
            return std::nullopt;
        return MarkKey{{static_cast<qint32>(nominee)}, {static_cast<qint32>(criterion)}, {}};
    }

    /// The columns value, decimals, level from `first` on.
    static Grade grade(Scan& row, int first)
    {
        if (row.isNull(first))
            return LevelChoice{static_cast<int>(row.integer(first + 2))};
        return row.decimal(first, first + 1);
    }

    void loadNote(Scan& row, int comment, const MarkKey& key)
    {
        if (!row.isNull(comment) || !row.isNull(comment + 1) || !row.isNull(comment + 2))
            book_.marks.setNote(key, row.note(comment));
    }

    Database& database_;
    EditionBook& book_;
    KnownIds<NomineeId> nominees_;
    KnownIds<JurorId> jurors_;
    KnownIds<CriterionId> criteria_;
};

std::optional<QString> textOrNull(const QString& text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

/// The three columns of a grade: value, decimals, level.
struct GradeColumns {
    explicit GradeColumns(const Grade& grade)
    {
        if (const auto* number = std::get_if<Decimal>(&grade)) {
            value = number->mantissa();
            decimals = number->decimals();
        } else {
            level = std::get<LevelChoice>(grade).index;
        }
    }

    std::optional<qint64> value;
    std::optional<int> decimals;
    std::optional<int> level;
};

}

void MarkStore::loadInto(EditionBook& book)
{
    MarkLoader loader(database_, book);
    loader.loadJurorMarks();
    loader.loadJurorMarkNotes();
    loader.loadFactMarks();
    loader.loadMeasuredMarks();
}

void MarkStore::add(const EditionBook& book)
{
    Statement jurorMark(database_, "juror_mark_add");
    Statement jurorNote(database_, "juror_mark_note_add");
    Statement factMark(database_, "fact_mark_add");
    Statement measuredMark(database_, "measured_mark_add");
    for (const Nominee& nominee : book.nominees) {
        for (const JurorMark& mark : book.marks.jurorMarks(nominee.id)) {
            const GradeColumns grade(mark.grade);
            jurorMark.run(nominee.id, mark.criterion, mark.juror, grade.value, grade.decimals, grade.level);
            const MarkNote note = book.marks.note({nominee.id, mark.criterion, mark.juror});
            if (!note.isEmpty())
                jurorNote.run(nominee.id, mark.criterion, mark.juror, textOrNull(note.comment), textOrNull(note.source),
                              note.date);
        }
        for (const FactMark& mark : book.marks.factMarks(nominee.id)) {
            const GradeColumns grade(mark.grade);
            const MarkNote note = book.marks.note({nominee.id, mark.criterion, {}});
            factMark.run(nominee.id, mark.criterion, grade.value, grade.decimals, grade.level, textOrNull(note.comment),
                         textOrNull(note.source), note.date);
        }
        for (const MeasuredMark& mark : book.marks.measuredMarks(nominee.id)) {
            const auto* figure = std::get_if<Figure>(&mark.measurement);
            const auto part = [figure](auto member, auto value) {
                return figure ? std::optional(qint64(((figure->*member).*value)())) : std::nullopt;
            };
            const MarkNote note = book.marks.note({nominee.id, mark.criterion, {}});
            measuredMark.run(nominee.id, mark.criterion, int(figure != nullptr),
                             part(&Figure::numerator, &Decimal::mantissa), part(&Figure::numerator, &Decimal::decimals),
                             part(&Figure::denominator, &Decimal::mantissa), part(&Figure::denominator, &Decimal::decimals),
                             textOrNull(note.comment), textOrNull(note.source), note.date);
        }
    }
}

}
