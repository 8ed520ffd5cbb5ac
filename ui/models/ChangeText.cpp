#include "ui/models/ChangeText.h"

#include "core/words/ChoiceTexts.h"
#include "ui/models/ChangeSubject.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sidang {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Change)
};

/// "Nominee added"; the noun comes with a capital.
QString happened(const QString& what, bool hasBefore, bool hasAfter)
{
    if (!hasBefore)
        return Words::tr("%1 added").arg(what);
    return hasAfter ? Words::tr("%1 changed").arg(what) : Words::tr("%1 removed").arg(what);
}

QString joined(const FieldTexts& fields)
{
    QStringList parts;
    for (const FieldText& field : fields) {
        if (!field.value.isEmpty())
            parts << (parts.isEmpty() ? field.value : field.label + u": "_s + field.value);
    }
    return parts.join(u"; "_s);
}

/// Fills in both sides: all fields where there is one side, else those that differ.
void fillSides(ChangeWords& words, const FieldTexts& before, const FieldTexts& after)
{
    if (before.empty() || after.empty()) {
        words.before = joined(before);
        words.after = joined(after);
        return;
    }
    QStringList was;
    QStringList is;
    for (const FieldText& field : after) {
        const auto same = std::ranges::find(before, field.label, &FieldText::label);
        const QString old = same == before.end() ? QString() : same->value;
        if (old == field.value)
            continue;
        const QString none = Words::tr("nothing");
        was << field.label + u": "_s + (old.isEmpty() ? none : old);
        is << (field.value.isEmpty() ? none : field.value);
    }
    words.before = was.join(u"; "_s);
    words.after = is.join(u"; "_s);
    if (was.isEmpty())
        words.after = Words::tr("moved to another place in the list");
}

class Teller {
public:
    explicit Teller(const WordContext& context) : context_(context) {}

    ChangeWords operator()(const MarksAdded& added) const
    {
        return {Words::tr("Marks added"), Words::tr("%n mark(s)", nullptr, static_cast<int>(added.marks.size())), {}, {}};
    }
    ChangeWords operator()(const MarkChange& change) const
    {
        return ofValues(change, [](const MarkValue& value) { return value; });
    }
    ChangeWords operator()(const SecondChange& change) const
    {
        return ofValues(change, [](const SecondMark& mark) {
            return std::visit([](const auto& grade) { return MarkValue(grade); }, mark.grade);
        });
    }
    ChangeWords operator()(const NoteChange& change) const { return isHidden(change.key, context_) ? hidden(change) : ofFields(change); }
    ChangeWords operator()(const SheetChange& change) const { return isHidden(change.key, context_) ? hidden(change) : ofFields(change); }
    template <class Kind>
    ChangeWords operator()(const Kind& change) const
    {
        return ofFields(change);
    }

private:
    template <class Kind>
    ChangeWords started(const Kind& change) const
    {
        return {happened(nounText(change), change.before.has_value(), change.after.has_value()),
                aboutText(change, context_), {}, {}};
    }
    template <class Kind>
    ChangeWords hidden(const Kind& change) const
    {
        ChangeWords words = started(change);
        words.before = change.before ? hiddenText() : QString();
        words.after = change.after ? hiddenText() : QString();
        return words;
    }
    /// `valueOf` gives the value that a side of the change says.
    template <class Kind, class ValueOf>
    ChangeWords ofValues(const Kind& change, const ValueOf& valueOf) const
    {
        if (isHidden(change.key, context_))
            return hidden(change);
        const std::optional<CriterionNode> node = context_.names.criterion(change.key.criterion);
        const Scale* scale = node && node->indicator ? &node->indicator->scale : nullptr;
        ChangeWords words = started(change);
        words.before = change.before ? markText(valueOf(*change.before), scale, context_.language) : QString();
        words.after = change.after ? markText(valueOf(*change.after), scale, context_.language) : QString();
        return words;
    }
    template <class Kind>
    ChangeWords ofFields(const Kind& change) const
    {
        ChangeWords words = started(change);
        fillSides(words, change.before ? fieldTexts(*change.before, context_) : FieldTexts(),
                  change.after ? fieldTexts(*change.after, context_) : FieldTexts());
        return words;
    }

    const WordContext& context_;
};

class FieldPairs {
public:
    explicit FieldPairs(const WordContext& context) : context_(context) {}

    std::vector<FieldChange> operator()(const MarksAdded&) const { return {}; }
    std::vector<FieldChange> operator()(const MarkChange& change) const { return asOne(change, Words::tr("value")); }
    std::vector<FieldChange> operator()(const SecondChange& change) const { return asOne(change, Words::tr("value")); }
    std::vector<FieldChange> operator()(const NoteChange& change) const
    {
        return isHidden(change.key, context_) ? asOne(change, Words::tr("note")) : pairs(change);
    }
    std::vector<FieldChange> operator()(const SheetChange& change) const
    {
        return isHidden(change.key, context_) ? asOne(change, Words::tr("note")) : pairs(change);
    }
    template <class Kind>
    std::vector<FieldChange> operator()(const Kind& change) const
    {
        return pairs(change);
    }

private:
    std::vector<FieldChange> asOne(const Change& change, const QString& label) const
    {
        const ChangeWords words = changeWords(change, context_);
        return {{label, words.before, words.after}};
    }
    template <class Kind>
    std::vector<FieldChange> pairs(const Kind& change) const
    {
        const FieldTexts before = change.before ? fieldTexts(*change.before, context_) : FieldTexts();
        const FieldTexts after = change.after ? fieldTexts(*change.after, context_) : FieldTexts();
        std::vector<FieldChange> changes;
        for (const FieldText& field : before.size() > after.size() ? before : after)
            changes.push_back({field.label, valueOf(before, field.label), valueOf(after, field.label)});
        std::erase_if(changes, [](const FieldChange& each) { return each.before.isEmpty() && each.after.isEmpty(); });
        return changes;
    }
    static QString valueOf(const FieldTexts& fields, const QString& label)
    {
        const auto found = std::ranges::find(fields, label, &FieldText::label);
        return found == fields.end() ? QString() : found->value;
    }

    const WordContext& context_;
};

}

ChangeWords changeWords(const Change& change, const WordContext& context)
{
    return std::visit(Teller(context), change);
}

std::vector<FieldChange> fieldChanges(const Change& change, const WordContext& context)
{
    return std::visit(FieldPairs(context), change);
}

QString transitionText(const ChangeWords& words)
{
    if (words.before.isEmpty())
        return words.after;
    return words.before + u" → "_s + (words.after.isEmpty() ? Words::tr("removed") : words.after);
}

}
