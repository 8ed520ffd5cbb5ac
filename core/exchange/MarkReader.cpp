#include "core/exchange/MarkReader.h"

#include "core/domain/CheckScale.h"
#include "core/exchange/DeskReader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidang {

MarkReader::MarkReader(EditionBook& book, JsonReport& report) : book_(book), report_(report)
{
    for (const Nominee& nominee : book.nominees)
        nominees_.emplace(nominee.code, &nominee);
    for (const Juror& juror : book.jurors)
        jurors_.emplace(juror.code, juror.id);
    for (const Category& category : book.categories) {
        auto& criteria = criteria_[category.id.value];
        for (const Criterion* criterion : nodesOf(category.criteria)) {
            if (!criteria.contains(criterion->code)) // of a code used twice, which is a fault, the first holds
                criteria.insert(criterion->code, criterion);
        }
    }
}

void MarkReader::read(const JsonValue& value, const JsonPath& path)
{
    JsonObject object(value, path, report_);
    const Target found = target(object);
    MarkNote note{object.text(u"comment", Presence::Optional), object.text(u"source", Presence::Optional),
                  object.date(u"date", Presence::Optional)};
    if (!found.nominee || !found.criterion)
        return object.expect({u"value", u"numerator", u"denominator", u"na"});
    if (found.criterion->indicator->source == Source::Measured)
        readFigure(object, found);
    else
        readGrade(object, found);
    book_.marks.setNote({found.nominee->id, found.criterion->id, found.juror}, note);
}

void MarkReader::readSecond(const JsonValue& value, const JsonPath& path)
{
    JsonObject object(value, path, report_);
    const Target found = target(object);
    const auto by = officialAt(book_, object, u"by", Presence::Required);
    if (!found.nominee || !found.criterion || !found.juror || found.criterion->indicator->source != Source::Opinion)
        return object.expect({u"value"});
    const Scale& scale = found.criterion->indicator->scale;
    const auto grade = gradeOf(object, scale);
    if (!grade || !by)
        return;
    if (const auto kind = misfit(scale, *grade)) {
        const auto* points = std::get_if<PointsScale>(&scale);
        QStringList details{std::holds_alternative<Decimal>(*grade) ? std::get<Decimal>(*grade).toText() : QString()};
        if (points)
            details << points->min.toText() << points->max.toText() << points->step.toText();
        object.fault(*kind, u"value", details);
    } else if (!book_.secondMarks.emplace(MarkKey{found.nominee->id, found.criterion->id, found.juror}, SecondMark{*grade, *by}).second) {
        object.fault(ProblemKind::DuplicateMark, {});
    }
}

MarkReader::Target MarkReader::target(JsonObject& object)
{
    Target target;
    const QString nomineeCode = object.text(u"nominee");
    const QString criterionCode = object.text(u"criterion");
    const QString jurorCode = object.text(u"juror", Presence::Optional);
    report_.place.nominee = nomineeCode;
    report_.place.criterion = criterionCode;
    report_.place.juror = jurorCode;
    target.nominee = nominees_.value(nomineeCode);
    if (!target.nominee && object.has(u"nominee"))
        object.fault(ProblemKind::UnknownNominee, u"nominee", {nomineeCode});
    if (target.nominee) {
        if (const Category* category = findCategory(book_, target.nominee->category))
            report_.place.category = category->code;
        target.criterion = criterionOf(object, *target.nominee, criterionCode);
    }
    if (object.has(u"juror")) {
        const auto juror = jurors_.constFind(jurorCode);
        if (juror == jurors_.constEnd())
            object.fault(ProblemKind::UnknownJuror, u"juror", {jurorCode});
        else
            target.juror = *juror;
        if (target.criterion && target.criterion->indicator->source != Source::Opinion)
            object.fault(ProblemKind::JurorNotWanted, u"juror");
    } else if (target.criterion && target.criterion->indicator->source == Source::Opinion) {
        object.fault(ProblemKind::JurorMissing, {});
    }
    return target;
}

const Criterion* MarkReader::criterionOf(JsonObject& object, const Nominee& nominee, const QString& code)
{
    const Criterion* criterion = criteria_.value(nominee.category.value).value(code);
    if (criterion && criterion->isLeaf())
        return criterion;
    const bool isElsewhere = std::ranges::any_of(
        book_.categories, [&](const Category& category) { return findCriterion(category.criteria, code) != nullptr; });
    if (criterion)
        object.fault(ProblemKind::MarkOnAspect, u"criterion", {code});
    else if (object.has(u"criterion"))
        object.fault(isElsewhere ? ProblemKind::MarkOfOtherCategory : ProblemKind::UnknownCriterion, u"criterion", {code});
    return nullptr;
}

void MarkReader::readGrade(JsonObject& object, const Target& target)
{
    const auto grade = gradeOf(object, target.criterion->indicator->scale);
    if (!grade)
        return;
    const NomineeId nominee = target.nominee->id;
    bool isNew = true;
    if (target.criterion->indicator->source == Source::Fact)
        isNew = book_.marks.put(nominee, FactMark{target.criterion->id, *grade});
    else if (target.juror)
        isNew = book_.marks.put(nominee, JurorMark{target.criterion->id, *target.juror, *grade});
    if (!isNew)
        object.fault(ProblemKind::DuplicateMark, {});
}

std::optional<Grade> MarkReader::gradeOf(JsonObject& object, const Scale& scale)
{
    const auto* levels = std::get_if<LevelsScale>(&scale);
    if (!levels) {
        const auto value = object.decimal(u"value");
        return value ? std::optional<Grade>(*value) : std::nullopt;
    }
    const QString code = object.text(u"value");
    const auto level = std::ranges::find(levels->levels, code, &RubricLevel::code);
    if (level != levels->levels.end())
        return LevelChoice{static_cast<int>(level - levels->levels.begin())};
    QStringList known;
    for (const RubricLevel& rung : levels->levels)
        known << rung.code;
    if (object.has(u"value"))
        object.fault(ProblemKind::UnknownLevel, u"value", {code, known.join(u", "_s)});
    return std::nullopt;
}

void MarkReader::readFigure(JsonObject& object, const Target& target)
{
    Measurement measurement = NotApplicable{};
    if (!object.boolean(u"na", false)) {
        const auto numerator = object.decimal(u"numerator");
        const auto denominator = object.decimal(u"denominator");
        if (!numerator || !denominator)
            return;
        measurement = Figure{*numerator, *denominator};
    }
    if (!book_.marks.put(target.nominee->id, MeasuredMark{target.criterion->id, measurement}))
        object.fault(ProblemKind::DuplicateMark, {});
}

}
