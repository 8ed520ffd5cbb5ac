#include "ui/pages/scheme/SchemeActions.h"

#include "core/edit/ValidateMarks.h"
#include "ui/pages/scheme/ConfirmDialog.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidang {

namespace {

const Criterion& criterionOf(const SchemeDesk& desk, CriterionId id)
{
    return *findCriterion(desk.book(), id).criterion;
}

int childCount(const SchemeDesk& desk, std::optional<CriterionId> parent)
{
    const auto& children = parent ? criterionOf(desk, *parent).children : desk.category()->criteria;
    return static_cast<int>(children.size());
}

/// What is left of 100 as a weight; 0 where nothing is.
Decimal remainder(const Category& category)
{
    const Fraction rest = Fraction(100) - weightOf(category.criteria);
    if (rest.isNegative() || rest.isZero())
        return {};
    QString text = rest.toRounded(3);
    while (text.contains(u'.') && (text.endsWith(u'0') || text.endsWith(u'.')))
        text.chop(1);
    return Decimal::fromText(text).value_or(Decimal());
}

}

bool SchemeActions::make(const Changes& changes)
{
    const QString refusal = desk_.make(changes);
    if (!refusal.isEmpty() && !desk_.whyNotChange().isEmpty())
        desk_.refuse([refusal] { return refusal; });
    return refusal.isEmpty();
}

void SchemeActions::addIndicator(Current current)
{
    const Category& category = *desk_.category();
    CriterionSpot spot{category.id, std::nullopt, childCount(desk_, std::nullopt)};
    QString code = u"IND1"_s;
    if (current && criterionOf(desk_, *current).isLeaf()) {
        spot = *spotOf(desk_.book(), *current);
        ++spot.at;
    } else if (current) {
        spot = {category.id, current, childCount(desk_, current)};
    }
    if (spot.parent)
        code = criterionOf(desk_, *spot.parent).code + QString::number(childCount(desk_, spot.parent) + 1);
    FreshIds ids = desk_.freshIds();
    Criterion criterion;
    criterion.id = ids.criterion();
    criterion.code = freeCode(code, codesOf(category));
    criterion.title = tr("New indicator");
    criterion.indicator = Indicator{remainder(category), Source::Opinion, PointsScale{0, 100, 1}, {}, {}};
    if (make(added(criterion, spot)))
        Q_EMIT criterionWanted(criterion.id, true);
}

void SchemeActions::addAspect(Current current)
{
    const Category& category = *desk_.category();
    int at = childCount(desk_, std::nullopt);
    for (Current above = current; above; above = spotOf(desk_.book(), *above)->parent)
        at = spotOf(desk_.book(), *above)->at + 1;
    FreshIds ids = desk_.freshIds();
    Criterion criterion;
    criterion.id = ids.criterion();
    criterion.code = freeCode(u"ASP1"_s, codesOf(category));
    criterion.title = tr("New aspect");
    if (make(added(criterion, {category.id, std::nullopt, at})))
        Q_EMIT criterionWanted(criterion.id, true);
}

void SchemeActions::addInside(CriterionId aspect)
{
    FreshIds ids = desk_.freshIds();
    Criterion criterion;
    criterion.id = ids.criterion();
    criterion.code = freeCode(criterionOf(desk_, aspect).code + u"A1"_s, codesOf(*desk_.category()));
    criterion.title = tr("New aspect");
    if (make(added(criterion, {desk_.categoryId(), aspect, childCount(desk_, aspect)})))
        Q_EMIT criterionWanted(criterion.id, true);
}

void SchemeActions::divide(CriterionId indicator)
{
    if (!isFree(indicator))
        return;
    FreshIds ids = desk_.freshIds();
    const QString code = freeCode(criterionOf(desk_, indicator).code + u'1', codesOf(*desk_.category()));
    if (make(split(desk_.book(), indicator, code, ids)))
        Q_EMIT criterionWanted(indicator, false);
}

void SchemeActions::copy(CriterionId criterion)
{
    FreshIds ids = desk_.freshIds();
    QStringList taken = codesOf(*desk_.category());
    const Criterion copy = copied(criterionOf(desk_, criterion), taken, ids);
    CriterionSpot spot = *spotOf(desk_.book(), criterion);
    ++spot.at;
    if (make(added(copy, spot)))
        Q_EMIT criterionWanted(copy.id, true);
}

void SchemeActions::copyTo(CriterionId criterion, CategoryId category)
{
    const Category& target = *findCategory(desk_.book(), category);
    FreshIds ids = desk_.freshIds();
    QStringList taken = codesOf(target);
    const Criterion copy = copied(criterionOf(desk_, criterion), taken, ids);
    if (!make(added(copy, {category, std::nullopt, static_cast<int>(target.criteria.size())})))
        return;
    Q_EMIT categoryWanted(category);
    Q_EMIT criterionWanted(copy.id, false);
}

/// True when no mark hangs on the criterion or below it; else says so.
bool SchemeActions::isFree(CriterionId id)
{
    for (const Criterion* leaf : leavesOf(criterionOf(desk_, id))) {
        if (!hasMarksOn(desk_.book(), leaf->id))
            continue;
        desk_.refuse([code = leaf->code] {
            return tr("Marks stand on %1, so it stays where it is. Nothing was changed. Take its weight down to 0 instead, or remove "
                      "the marks first.")
                .arg(code);
        });
        return false;
    }
    return true;
}

void SchemeActions::remove(Current current)
{
    if (!current || !isFree(*current))
        return;
    const CriterionSpot spot = *spotOf(desk_.book(), *current);
    if (!make(removed(desk_.book(), *current)))
        return;
    const auto& siblings = spot.parent ? criterionOf(desk_, *spot.parent).children : desk_.category()->criteria;
    const int last = static_cast<int>(siblings.size()) - 1;
    Q_EMIT criterionWanted(last < 0 ? spot.parent : Current(siblings[static_cast<std::size_t>(std::min(spot.at, last))].id), false);
}

void SchemeActions::step(CriterionId criterion, int step)
{
    CriterionSpot spot = *spotOf(desk_.book(), criterion);
    const int last = childCount(desk_, spot.parent) - 1;
    spot.at = std::clamp(spot.at + step, 0, last);
    if (make(moved(desk_.book(), criterion, spot)))
        Q_EMIT criterionWanted(criterion, false);
}

void SchemeActions::moveTo(CriterionId criterion, std::optional<CriterionId> parent, int at)
{
    const bool isElsewhere = spotOf(desk_.book(), criterion)->parent != parent;
    if (isElsewhere && !isFree(criterion))
        return;
    if (make(moved(desk_.book(), criterion, {desk_.categoryId(), parent, at})))
        Q_EMIT criterionWanted(criterion, false);
}

void SchemeActions::moveInto(CriterionId criterion, std::optional<CriterionId> parent)
{
    moveTo(criterion, parent, childCount(desk_, parent));
}

void SchemeActions::confirm(CriterionId indicator)
{
    std::vector<CriterionId> samples;
    for (const Criterion* leaf : leavesOf(desk_.category()->criteria)) {
        if (isUnconfirmed(*leaf->indicator))
            samples.push_back(leaf->id);
    }
    ConfirmDialog dialog(criterionOf(desk_, indicator).title, static_cast<int>(samples.size()) - 1, &desk_.window());
    if (dialog.exec() != QDialog::Accepted)
        return;
    Changes changes;
    for (const CriterionId id : samples) {
        if (id != indicator && !dialog.confirmsAll())
            continue;
        CriterionNode node = nodeOf(desk_.book(), id);
        node.indicator->provenance = dialog.source();
        const Changes change = replaced(desk_.book(), node);
        changes.insert(changes.end(), change.begin(), change.end());
    }
    (void)make(changes);
}

void SchemeActions::addCategory()
{
    FreshIds ids = desk_.freshIds();
    Category category;
    category.id = ids.category();
    category.code = freeCode(u"KAT1"_s, categoryCodes(desk_.book()));
    category.title = tr("New category");
    if (make(added(desk_.book(), {{category, {}}}))) {
        Q_EMIT categoryWanted(category.id);
        Q_EMIT criterionWanted(std::nullopt, true);
    }
}

void SchemeActions::copyCategory()
{
    FreshIds ids = desk_.freshIds();
    QStringList taken = categoryCodes(desk_.book());
    const CategoryScheme copy = copied(schemeOf(desk_.book(), desk_.categoryId()), taken, ids);
    if (make(added(desk_.book(), {copy}))) {
        Q_EMIT categoryWanted(copy.category.id);
        Q_EMIT criterionWanted(std::nullopt, true);
    }
}

/// What keeps a category from being removed.
QStringList SchemeActions::whatNames(CategoryId id) const
{
    const EditionBook& book = desk_.book();
    const auto isOf = [id](const auto& thing) { return thing.category == id; };
    QStringList what;
    if (const auto nominees = std::ranges::count_if(book.nominees, isOf))
        what << tr("%n nominee(s)", nullptr, static_cast<int>(nominees));
    const auto jurors = std::ranges::count_if(book.jurors, [id](const Juror& juror) {
        return juror.categories && std::ranges::find(*juror.categories, id) != juror.categories->end();
    });
    if (jurors > 0)
        what << tr("%n juror(s) assigned to it", nullptr, static_cast<int>(jurors));
    if (std::ranges::any_of(book.decisions, isOf) || newestResult(book, id))
        what << tr("decisions or results");
    return what;
}

void SchemeActions::removeCategory()
{
    const Category category = *desk_.category();
    if (const QStringList what = whatNames(category.id); !what.isEmpty()) {
        desk_.refuse([title = category.title, what] {
            return tr("“%1” cannot be removed: it still has %2. Nothing was changed.").arg(title, what.join(u", "_s));
        });
        return;
    }
    (void)make(removed(desk_.book(), category.id));
}

void SchemeActions::moveCategory(int step)
{
    (void)make(moved(desk_.book(), desk_.categoryId(), step));
}

}
