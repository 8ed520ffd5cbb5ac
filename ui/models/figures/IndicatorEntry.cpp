#include "ui/models/figures/IndicatorEntry.h"

#include "core/text/TypedValues.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sidang {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(IndicatorEntry)
};

using Outcome = std::variant<Changes, IndicatorFault>;

bool saysNotApplicable(const QString& text)
{
    return text == u"-" || text == u"–" || text == u"—";
}

Changes markChange(const IndicatorPlace& place, const std::optional<MarkValue>& after)
{
    const std::optional<MarkValue> before = place.book.marks.value(place.key);
    return before == after ? Changes() : Changes{MarkChange{{place.key, before, after}}};
}

Outcome enterFigure(const IndicatorPlace& place, IndicatorColumn column, const QString& text)
{
    if (text.isEmpty())
        return markChange(place, std::nullopt);
    if (saysNotApplicable(text))
        return markChange(place, MarkValue(NotApplicable()));
    const std::optional<Decimal> amount = amountFromText(text, place.language);
    if (!amount)
        return IndicatorFault{
            Words::tr("“%1” is no number that can stand here. Write digits, such as 466368 or 87,5.").arg(text)};
    const bool isDenominator = column == IndicatorColumn::Denominator;
    if (isDenominator && amount->isZero())
        return IndicatorFault{
            Words::tr("Nothing can be divided by 0. Enter what the whole is, or “-” where it does not apply.")};
    const std::optional<MarkValue> stored = place.book.marks.value(place.key);
    const auto* figure = stored ? std::get_if<Figure>(&*stored) : nullptr;
    const QString& waiting = isDenominator ? place.numerator : place.denominator;
    std::optional<Decimal> other = amountFromText(waiting, place.language);
    if (!other && figure)
        other = isDenominator ? figure->numerator : figure->denominator;
    if (!other)
        return IndicatorFault{isDenominator ? Words::tr("Waits for the numerator; it is stored together with it.")
                                            : Words::tr("Waits for the denominator; it is stored together with it."),
                              true};
    return markChange(place, MarkValue(isDenominator ? Figure{*other, *amount} : Figure{*amount, *other}));
}

Outcome enterOrigin(const IndicatorPlace& place, IndicatorColumn column, const QString& text)
{
    const MarkNote before = place.book.marks.note(place.key);
    if (!place.book.marks.contains(place.key))
        return text.isEmpty() ? Outcome(Changes())
                              : IndicatorFault{Words::tr("Enter the figure first; then its source is taken.")};
    MarkNote after = before;
    if (column == IndicatorColumn::Source) {
        after.source = text;
    } else {
        const std::optional<QDate> date = text.isEmpty() ? QDate() : dateFromText(text);
        if (!date)
            return IndicatorFault{Words::tr("“%1” is no day. Write it like 31-12-2021.").arg(text)};
        if (*date > place.today)
            return IndicatorFault{Words::tr("The day of the source is still to come.")};
        after.date = *date;
    }
    if (after == before)
        return Changes();
    const auto orNothing = [](const MarkNote& note) { return note.isEmpty() ? std::nullopt : std::optional(note); };
    return Changes{NoteChange{{place.key, orNothing(before), orNothing(after)}}};
}

}

std::variant<Changes, IndicatorFault> indicatorEntry(const IndicatorPlace& place, IndicatorColumn column,
                                                     const QString& text)
{
    const QString plain = text.trimmed();
    const bool isFigure = column == IndicatorColumn::Numerator || column == IndicatorColumn::Denominator;
    return isFigure ? enterFigure(place, column, plain) : enterOrigin(place, column, plain);
}

std::optional<Measurement> measurementOf(const QString& numerator, const QString& denominator, Language language)
{
    if (saysNotApplicable(numerator.trimmed()) || saysNotApplicable(denominator.trimmed()))
        return NotApplicable();
    const std::optional<Decimal> part = amountFromText(numerator, language);
    const std::optional<Decimal> whole = amountFromText(denominator, language);
    if (!part || !whole || whole->isZero())
        return std::nullopt;
    return Figure{*part, *whole};
}

}
