#include "ui/models/LedgerNames.h"

#include "core/ledger/Content.h"
#include "core/ledger/Nouns.h"

#include <QCoreApplication>

#include <ranges>

namespace sidang {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LedgerNames)
};

template <class Thing>
std::optional<Thing> copied(const Thing* thing)
{
    return thing ? std::optional(*thing) : std::nullopt;
}

/// The thing as the changes of this record leave or found it.
template <class Kind, class Thing, class ThingId>
std::optional<Thing> namedIn(const LedgerRecord& record, ThingId id)
{
    const std::optional<Content> content = readContent(record.content);
    if (!content)
        return std::nullopt;
    for (const Change& change : content->changes | std::views::reverse) {
        const auto* kind = std::get_if<Kind>(&change);
        if (kind && kind->any().id == id)
            return kind->any();
    }
    return std::nullopt;
}

}

template <class Kind, class Thing, class ThingId>
std::optional<Thing> LedgerNames::fromLedger(QHash<qint32, std::optional<Thing>>& known, ThingId id) const
{
    const auto found = known.constFind(id.value);
    if (found != known.constEnd())
        return *found;
    // What is written in a change of this thing and nowhere else: quotes within texts are escaped.
    const QByteArray mark = QByteArray("{\"noun\":\"") + noun<Kind> + "\",\"key\":[" + QByteArray::number(id.value) + "],";
    std::optional<Thing> thing;
    for (const LedgerRecord& record : ledger_ | std::views::reverse) {
        if (!thing && record.content.contains(mark))
            thing = namedIn<Kind, Thing>(record, id);
        if (thing)
            break;
    }
    known.insert(id.value, thing);
    return thing;
}

std::optional<Nominee> LedgerNames::nominee(NomineeId id) const
{
    const auto here = copied(findNominee(book_, id));
    return here ? here : fromLedger<NomineeChange>(nominees_, id);
}

std::optional<Juror> LedgerNames::juror(JurorId id) const
{
    const auto here = copied(findJuror(book_, id));
    return here ? here : fromLedger<JurorChange>(jurors_, id);
}

std::optional<Category> LedgerNames::category(CategoryId id) const
{
    const auto here = copied(findCategory(book_, id));
    return here ? here : fromLedger<CategoryChange>(categories_, id);
}

std::optional<CriterionNode> LedgerNames::criterion(CriterionId id) const
{
    const CriterionPlace place = findCriterion(book_, id);
    if (place.criterion)
        return nodeOf(*place.criterion, place.category->id, std::nullopt);
    return fromLedger<CriterionChange>(criteria_, id);
}

std::optional<Requirement> LedgerNames::requirement(RequirementId id) const
{
    const auto here = copied(findRequirement(book_, id));
    return here ? here : fromLedger<RequirementChange>(requirements_, id);
}

std::optional<Official> LedgerNames::official(OfficialId id) const
{
    const auto here = copied(findOfficial(book_, id));
    return here ? here : fromLedger<OfficialChange>(officials_, id);
}

QString LedgerNames::nameOf(NomineeId id) const
{
    const auto found = nominee(id);
    return found ? found->name : Words::tr("nominee %1").arg(id.value);
}

QString LedgerNames::nameOf(JurorId id) const
{
    const auto found = juror(id);
    return found ? found->name : Words::tr("juror %1").arg(id.value);
}

QString LedgerNames::nameOf(CategoryId id) const
{
    const auto found = category(id);
    return found ? found->title : Words::tr("category %1").arg(id.value);
}

QString LedgerNames::nameOf(CriterionId id) const
{
    const auto found = criterion(id);
    return found ? found->title : Words::tr("indicator %1").arg(id.value);
}

QString LedgerNames::nameOf(RequirementId id) const
{
    const auto found = requirement(id);
    return found ? found->title : Words::tr("document %1").arg(id.value);
}

QString LedgerNames::nameOf(OfficialId id) const
{
    const auto found = official(id);
    return found ? found->name : Words::tr("official %1").arg(id.value);
}

}
