#include "core/storage/ChangeStore.h"

#include "core/storage/Statement.h"

using namespace Qt::StringLiterals;

namespace sidang {
namespace {

/// A list whose rows count their position from 0, and where it is kept.
struct List {
    QString table;
    QString where; // of the rows of this list, with placeholders for `scope`
    QVariantList scope;
};

/// Moves every row from `position` on by one, up or down.
void shift(Database& database, const List& list, int position, int by)
{
    const QString condition = list.where.isEmpty() ? QString() : list.where + " AND "_L1;
    Statement statement = Statement::ofText(
        database, u"UPDATE %1 SET position = position + ? WHERE %2position >= ?"_s.arg(list.table, condition));
    QVariantList values{by};
    values += list.scope;
    values << position;
    statement.runWith(values);
}

/// Takes a thing out of the order, puts it in again, or both. `put` and `remove` write its own row.
template <class Thing, class Put, class Remove>
void applyToList(Database& database, const ListChange<Thing>& change, const List& list, const Put& put, const Remove& remove)
{
    const bool staysInPlace = change.from && change.from == change.at;
    if (!change.after)
        remove(*change.before);
    if (change.from && !staysInPlace)
        shift(database, list, *change.from + (change.after ? 1 : 0), -1);
    if (change.at && !staysInPlace)
        shift(database, list, *change.at, 1);
    if (change.after)
        put(*change.after, *change.at);
}

bool isFigure(const MarkValue& value)
{
    return std::holds_alternative<Figure>(value) || std::holds_alternative<NotApplicable>(value);
}

List listOf(const QString& table)
{
    return {table, {}, {}};
}

List siblingsOf(const CriterionNode& node)
{
    const QVariant parent = node.parent ? QVariant(node.parent->value) : QVariant();
    return {u"criterion"_s, u"category_id = ? AND parent_id IS ?"_s, {node.category.value, parent}};
}

}

struct ChangeStore::Visitor {
    ChangeStore& to;

    template <class Thing, class Store>
    void list(const ListChange<Thing>& change, const QString& table, Store& store) const
    {
        applyToList(
            to.database_, change, listOf(table), [&](const Thing& thing, int position) { store.put(thing, position); },
            [&](const Thing& thing) { store.remove(thing.id); });
    }

    void operator()(const EditionChange& change) const
    {
        if (change.after)
            to.editions_.put(*change.after);
    }
    void operator()(const OfficialChange& change) const { list(change, u"official"_s, to.desk_); }
    void operator()(const CategoryChange& change) const { list(change, u"category"_s, to.scheme_); }
    void operator()(const RequirementChange& change) const { list(change, u"requirement"_s, to.desk_); }
    void operator()(const JurorChange& change) const { list(change, u"juror"_s, to.jury_); }
    void operator()(const NomineeChange& change) const { list(change, u"nominee"_s, to.nominees_); }
    void operator()(const DecisionChange& change) const { list(change, u"decision"_s, to.decisions_); }
    void operator()(const RecusalChange& change) const
    {
        applyToList(
            to.database_, change, listOf(u"recusal"_s),
            [&](const Recusal& recusal, int position) { to.jury_.put(recusal, position); },
            [&](const Recusal& recusal) { to.jury_.remove(recusal); });
    }
    void operator()(const CriterionChange& change) const
    {
        applyToList(
            to.database_, change, siblingsOf(change.any()),
            [&](const CriterionNode& node, int position) { to.scheme_.put(node, position); },
            [&](const CriterionNode& node) { to.scheme_.remove(node.id); });
    }
    void operator()(const MarkChange& change) const
    {
        // A row that stays keeps the note beside its value; a fact and a figure are rows of different tables.
        if (change.before && (!change.after || isFigure(*change.before) != isFigure(*change.after)))
            to.marks_.remove(change.key);
        if (change.after)
            to.marks_.put(change.key, *change.after);
    }
    void operator()(const MarksAdded& added) const
    {
        for (const auto& [key, value] : added.marks)
            to.marks_.put(key, value);
    }
    void operator()(const NoteChange& change) const
    {
        to.marks_.putNote(change.key, change.after.value_or(MarkNote()));
    }
    void operator()(const AttestationChange& change) const
    {
        change.after ? to.desk_.put(change.key, *change.after) : to.desk_.removeAttestation(change.key);
    }
    void operator()(const EvidenceChange& change) const
    {
        change.after ? to.desk_.put(change.key, *change.after) : to.desk_.remove(change.key);
    }
    void operator()(const FigureChange& change) const
    {
        change.after ? to.desk_.put(change.key, *change.after) : to.desk_.remove(change.key);
    }
    void operator()(const InterviewChange& change) const
    {
        change.after ? to.desk_.put(change.key, *change.after) : to.desk_.removeInterview(change.key);
    }
    void operator()(const DrawChange& change) const
    {
        change.after ? to.desk_.put(change.key, *change.after) : to.desk_.removeDraw(change.key);
    }
    void operator()(const SecondChange& change) const
    {
        change.after ? to.sheets_.put(change.key, *change.after) : to.sheets_.removeSecond(change.key);
    }
    void operator()(const SheetChange& change) const
    {
        change.after ? to.sheets_.put(change.key, *change.after) : to.sheets_.remove(change.key);
    }
    void operator()(const StageChange& change) const
    {
        change.after ? to.desk_.put(change.key, *change.after) : to.desk_.removeStage(change.key);
    }
    void operator()(const ResultChange& change) const
    {
        change.after ? to.desk_.put(change.key, *change.after) : to.desk_.remove(change.key);
    }
    void operator()(const FormChange& change) const
    {
        change.after ? to.papers_.put(*change.after) : to.papers_.remove(change.key);
    }
    void operator()(const PrintingChange& change) const
    {
        change.after ? to.papers_.put(*change.after) : to.papers_.remove(change.key);
    }
    void operator()(const TextChange& change) const
    {
        change.after ? to.papers_.putText(change.key, *change.after) : to.papers_.removeText(change.key);
    }
    void operator()(const PlenaryChange& change) const
    {
        change.after ? to.papers_.put(change.key, *change.after) : to.papers_.removeNote(change.key);
    }
};

/// SQLite holds codes to be unique row by row, while only the end of an edit has to fit: a thing whose code is given up first gets
/// one that nobody can type.
struct ChangeStore::CodesGivenUp {
    Database& database;

    template <class Thing>
    void giveUp(const ListChange<Thing>& change, const QString& table) const
    {
        if (!change.before || (change.after && change.after->code == change.before->code))
            return;
        const int id = change.before->id.value;
        Statement::ofText(database, u"UPDATE %1 SET code = ? WHERE id = ?"_s.arg(table)).run(u"\u0001%1"_s.arg(id), id);
    }

    void operator()(const CategoryChange& change) const { giveUp(change, u"category"_s); }
    void operator()(const CriterionChange& change) const { giveUp(change, u"criterion"_s); }
    void operator()(const RequirementChange& change) const { giveUp(change, u"requirement"_s); }
    void operator()(const JurorChange& change) const { giveUp(change, u"juror"_s); }
    void operator()(const NomineeChange& change) const { giveUp(change, u"nominee"_s); }
    template <class Other>
    void operator()(const Other&) const
    {}
};

ChangeStore::ChangeStore(Database& database)
    : database_(database),
      editions_(database),
      scheme_(database),
      jury_(database),
      nominees_(database),
      marks_(database),
      decisions_(database),
      desk_(database),
      sheets_(database),
      papers_(database)
{}

void ChangeStore::apply(const Changes& changes)
{
    if (changes.size() > 1) {
        for (const Change& change : changes)
            std::visit(CodesGivenUp{database_}, change);
    }
    for (const Change& change : changes)
        std::visit(Visitor{*this}, change);
}

}
