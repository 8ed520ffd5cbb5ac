#include "core/storage/MarkStore.h"

#include "core/storage/GradeColumns.h"
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
            book_.marks.put(key->nominee, JurorMark{key->criterion, {static_cast<qint32>(juror)}, gradeAt(row, 3)});
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
            book_.marks.put(key->nominee, FactMark{key->criterion, gradeAt(row, 2)});
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

}

MarkStore::MarkStore(Database& database)
    : database_(database),
      jurorMarkPut_(database, "juror_mark_put"),
      factMarkPut_(database, "fact_mark_put"),
      measuredMarkPut_(database, "measured_mark_put")
{}

void MarkStore::loadInto(EditionBook& book)
{
    MarkLoader loader(database_, book);
    loader.loadJurorMarks();
    loader.loadJurorMarkNotes();
    loader.loadFactMarks();
    loader.loadMeasuredMarks();
}

void MarkStore::put(const MarkKey& key, const MarkValue& value)
{
    const auto* figure = std::get_if<Figure>(&value);
    if (figure || std::holds_alternative<NotApplicable>(value)) {
        const auto part = [figure](auto member, auto number) {
            return figure ? std::optional(qint64(((figure->*member).*number)())) : std::nullopt;
        };
        measuredMarkPut_.run(key.nominee, key.criterion, int(figure != nullptr), part(&Figure::numerator, &Decimal::mantissa),
                             part(&Figure::numerator, &Decimal::decimals), part(&Figure::denominator, &Decimal::mantissa),
                             part(&Figure::denominator, &Decimal::decimals));
        return;
    }
    const auto* number = std::get_if<Decimal>(&value);
    const GradeColumns grade(number ? Grade(*number) : Grade(std::get<LevelChoice>(value)));
    if (key.juror)
        jurorMarkPut_.run(key.nominee, key.criterion, *key.juror, grade.value, grade.decimals, grade.level);
    else
        factMarkPut_.run(key.nominee, key.criterion, grade.value, grade.decimals, grade.level);
}

void MarkStore::remove(const MarkKey& key)
{
    if (key.juror) {
        Statement(database_, "juror_mark_remove").run(key.nominee, key.criterion, *key.juror);
        return;
    }
    Statement(database_, "fact_mark_remove").run(key.nominee, key.criterion);
    Statement(database_, "measured_mark_remove").run(key.nominee, key.criterion);
}

void MarkStore::putNote(const MarkKey& key, const MarkNote& note)
{
    const auto comment = textOrNull(note.comment);
    const auto source = textOrNull(note.source);
    if (!key.juror) {
        // The mark is in one of the two; the other statement meets no row.
        for (const char* query : {"fact_mark_note", "measured_mark_note"})
            Statement(database_, query).run(comment, source, note.date, key.nominee, key.criterion);
    } else if (note.isEmpty()) {
        Statement(database_, "juror_mark_note_remove").run(key.nominee, key.criterion, *key.juror);
    } else {
        Statement(database_, "juror_mark_note_put").run(key.nominee, key.criterion, *key.juror, comment, source, note.date);
    }
}

}
