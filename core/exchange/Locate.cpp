#include "core/exchange/Locate.h"

#include <algorithm>

namespace sidang {
namespace {

/// A value of the text and the path that leads there.
struct Found {
    const JsonValue* value = nullptr;
    QString path;

    explicit operator bool() const { return value != nullptr; }

    Found member(QStringView key) const
    {
        const JsonValue* child = value ? value->find(key) : nullptr;
        return child ? Found{child, path.isEmpty() ? key.toString() : path + u'.' + key.toString()} : Found{};
    }
};

bool says(const JsonValue& value, QStringView key, const QString& text)
{
    const JsonValue* member = value.find(key);
    return member ? member->text == text : text.isEmpty();
}

/// The n-th element for which `matches` holds, counting from 0.
template <class Matches>
Found element(const Found& array, int n, const Matches& matches)
{
    for (std::size_t i = 0; array && i < array.value->children.size(); ++i) {
        if (matches(array.value->children[i]) && n-- == 0)
            return {&array.value->children[i], array.path + u'[' + QString::number(i) + u']'};
    }
    return {};
}

Found byCode(const Found& array, const QString& code, int n = 0)
{
    return element(array, n, [&](const JsonValue& value) { return says(value, u"code", code); });
}

/// The n-th criterion with this code at any depth; counts n down.
Found criterion(const Found& array, const QString& code, int& n)
{
    for (std::size_t i = 0; array && i < array.value->children.size(); ++i) {
        const Found here{&array.value->children[i], array.path + u'[' + QString::number(i) + u']'};
        if (says(*here.value, u"code", code) && n-- == 0)
            return here;
        if (const Found below = criterion(here.member(u"children"), code, n))
            return below;
    }
    return {};
}

Found ofMark(const Found& root, const Place& place)
{
    return element(root.member(u"marks"), 0, [&](const JsonValue& mark) {
        return says(mark, u"nominee", place.nominee) && says(mark, u"criterion", place.criterion) &&
               says(mark, u"juror", place.juror);
    });
}

Found ofScheme(const Found& root, const Place& place, ProblemKind kind)
{
    const Found category =
        byCode(root.member(u"categories"), place.category, kind == ProblemKind::DuplicateCategory ? 1 : 0);
    if (!category || place.criterion.isEmpty()) {
        const bool isOfTies = kind == ProblemKind::UnknownTie || kind == ProblemKind::DuplicateTie;
        const bool isOfQuorum = kind == ProblemKind::QuorumBeyondReach;
        const Found rule = category.member(u"rules").member(isOfTies ? u"ties" : u"quorum");
        return (isOfTies || isOfQuorum) && rule ? rule : category;
    }
    int n = kind == ProblemKind::DuplicateCriterion ? 1 : 0;
    return criterion(category.member(u"criteria"), place.criterion, n);
}

Found ofDecision(const Found& root, const Place& place, ProblemKind kind)
{
    const Found decisions = root.member(u"decisions");
    return element(decisions, 0, [&](const JsonValue& decision) {
        const JsonValue* nominees = decision.find(u"nominees");
        if (!says(decision, u"category", place.category) || !nominees)
            return false;
        if (kind == ProblemKind::DecisionTooShort)
            return nominees->children.size() < 2;
        return place.nominee.isEmpty() || std::any_of(nominees->children.begin(), nominees->children.end(),
                                                      [&](const JsonValue& name) { return name.text == place.nominee; });
    });
}

Found find(const Found& root, const Place& place, ProblemKind kind)
{
    switch (kind) {
    case ProblemKind::PeriodReversed: return root.member(u"edition").member(u"period");
    case ProblemKind::NoCategories: return root.member(u"categories");
    case ProblemKind::DuplicateJuror: return byCode(root.member(u"jurors"), place.juror, 1);
    case ProblemKind::SeveralChairs: return byCode(root.member(u"jurors"), place.juror);
    case ProblemKind::DuplicateNominee: return byCode(root.member(u"nominees"), place.nominee, 1);
    case ProblemKind::DuplicateRecusal:
        return element(root.member(u"recusals"), 1, [&](const JsonValue& recusal) {
            return says(recusal, u"juror", place.juror) && says(recusal, u"nominee", place.nominee);
        });
    case ProblemKind::DecisionTooShort:
    case ProblemKind::DecisionRepeats:
    case ProblemKind::DecisionOfOtherCategory:
    case ProblemKind::DuplicateDecision: return ofDecision(root, place, kind);
    default: return place.nominee.isEmpty() ? ofScheme(root, place, kind) : ofMark(root, place);
    }
}

}

void locate(Place& place, ProblemKind kind, const JsonValue& root)
{
    const Found found = find({&root, {}}, place, kind);
    place.path = found.path;
    place.line = found ? found.value->line : root.line;
}

}
