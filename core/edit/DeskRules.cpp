#include "core/edit/DeskRules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidang {
namespace {

bool isKeyedTwice(const EditionBook& book, std::optional<CategoryId> id)
{
    const Category* category = id ? findCategory(book, *id) : nullptr;
    return category && category->rules.doubleEntry;
}

std::optional<EditTrouble> finalTrouble(const EditionBook& book, const MarkKey& key)
{
    const auto sheet = key.juror ? book.sheets.find({key.nominee, *key.juror}) : book.sheets.end();
    if (sheet == book.sheets.end() || !sheet->second.isFinal)
        return std::nullopt;
    const Nominee* nominee = findNominee(book, key.nominee);
    const Juror* juror = findJuror(book, *key.juror);
    return EditTrouble{.kind = EditTroubleKind::SheetFinal,
                       .detail = (juror ? juror->name : QString()) + u" · "_s + (nominee ? nominee->name : QString())};
}

struct SheetRule {
    const EditionBook& book;
    OfficialId actor;

    std::optional<EditTrouble> operator()(const MarkChange& change) const { return finalTrouble(book, change.key); }
    std::optional<EditTrouble> operator()(const NoteChange& change) const { return finalTrouble(book, change.key); }
    std::optional<EditTrouble> operator()(const SecondChange& change) const
    {
        if (change.after && change.after->by != actor)
            return EditTrouble{.kind = EditTroubleKind::Invalid, .detail = u"second"_s};
        return finalTrouble(book, change.key);
    }
    std::optional<EditTrouble> operator()(const SheetChange& change) const
    {
        const bool staysFinal = change.before && change.before->isFinal && change.after && change.after->isFinal;
        return staysFinal ? finalTrouble(book, {change.key.nominee, {}, change.key.juror}) : std::nullopt;
    }
    std::optional<EditTrouble> operator()(const MarksAdded& added) const
    {
        for (const auto& [key, value] : added.marks) {
            if (auto trouble = finalTrouble(book, key))
                return trouble;
        }
        return std::nullopt;
    }
    template <class Kind>
    std::optional<EditTrouble> operator()(const Kind&) const
    {
        return std::nullopt;
    }
};

}

std::optional<EditTrouble> entryTrouble(const EditionBook& book, const Changes& changes, const std::vector<ActionIn>& actions,
                                        OfficialRole role)
{
    const auto forbidden = [&](const ActionIn& action) {
        const bool isTwice = isKeyedTwice(book, action.category);
        return isTwice && ((action.action == Action::SetMark && role != OfficialRole::Operator1) ||
                           (action.action == Action::SetSecond && role != OfficialRole::Operator2));
    };
    if (const auto found = std::ranges::find_if(actions, forbidden); found != actions.end())
        return EditTrouble{
            .kind = EditTroubleKind::ForbiddenForRole, .action = found->action, .phase = phaseFor(book, *found)};
    const auto isOutOfPlace = [&](const Change& change) {
        const auto* second = std::get_if<SecondChange>(&change);
        const Nominee* nominee = second && second->after ? findNominee(book, second->key.nominee) : nullptr;
        return nominee && !isKeyedTwice(book, nominee->category);
    };
    return std::ranges::any_of(changes, isOutOfPlace)
               ? std::optional(EditTrouble{.kind = EditTroubleKind::Invalid, .detail = u"entry"_s})
               : std::nullopt;
}

std::optional<EditTrouble> sheetTrouble(const EditionBook& book, const Changes& changes, OfficialId actor)
{
    for (const Change& change : changes) {
        if (auto trouble = std::visit(SheetRule{book, actor}, change))
            return trouble;
    }
    return std::nullopt;
}

std::optional<EditTrouble> readingTrouble(const EditionBook& book, const Changes& changes)
{
    const std::set<CriterionId> read = readCriteria(book, changes);
    const auto isTyped = [&](const Change& change) {
        const auto isOfRead = [&](const MarkKey& key) { return !key.juror && read.contains(key.criterion); };
        if (const auto* mark = std::get_if<MarkChange>(&change))
            return isOfRead(mark->key);
        const auto* added = std::get_if<MarksAdded>(&change);
        return added && std::ranges::any_of(added->marks, [&](const auto& one) { return isOfRead(one.first); });
    };
    return !read.empty() && std::ranges::any_of(changes, isTyped)
               ? std::optional(EditTrouble{.kind = EditTroubleKind::Invalid, .detail = u"reading"_s})
               : std::nullopt;
}

}
