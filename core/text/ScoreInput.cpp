#include "core/text/ScoreInput.h"

#include "core/domain/CheckScale.h"

#include <algorithm>
#include <vector>

namespace sidang {
namespace {

bool isDigit(QChar sign)
{
    return sign >= u'0' && sign <= u'9';
}

bool isDigits(QStringView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, isDigit);
}

bool isSign(QChar sign)
{
    return sign == u'+' || sign == u'-' || sign == QChar(0x2212);
}

/// "1.234,5", "7 500", "7'500": digits in several groups.
bool isInGroups(QStringView text)
{
    qsizetype groups = 1;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isDigit(text[i]))
            continue;
        const bool isBetween = i > 0 && i + 1 < text.size() && isDigit(text[i - 1]) && isDigit(text[i + 1]);
        const bool isSeparator = text[i] == u'.' || text[i] == u',' || text[i] == u'\'' || text[i].isSpace();
        if (!isBetween || !isSeparator)
            return false;
        ++groups;
    }
    const bool isOnlyDecimal = groups == 2 && std::ranges::any_of(text, [](QChar c) { return c == u',' || c == u'.'; });
    return groups > 1 && !isOnlyDecimal;
}

Result<Decimal, ScoreFault> decimalOf(QStringView whole, QStringView places)
{
    while (whole.size() > 1 && whole.front() == u'0')
        whole = whole.sliced(1);
    while (!places.isEmpty() && places.back() == u'0')
        places.chop(1);
    const QString text = places.isEmpty() ? whole.toString() : whole.toString() + u'.' + places.toString();
    const auto decimal = Decimal::fromText(text);
    return decimal ? Result<Decimal, ScoreFault>(*decimal) : Failure{ScoreFault::TooLong};
}

Result<Grade, ScoreFault> readLevel(QStringView typed, const LevelsScale& scale)
{
    std::vector<int> found;
    for (int i = 0; i < static_cast<int>(scale.levels.size()); ++i) {
        const RubricLevel& level = scale.levels[static_cast<std::size_t>(i)];
        if (typed == levelKey(scale, i) || typed.compare(level.code, Qt::CaseInsensitive) == 0 ||
            typed.compare(level.title, Qt::CaseInsensitive) == 0)
            return Grade(LevelChoice{i});
        const bool begins = QStringView(level.code).startsWith(typed, Qt::CaseInsensitive) ||
                            QStringView(level.title).startsWith(typed, Qt::CaseInsensitive);
        if (begins && !isDigits(typed))
            found.push_back(i);
    }
    if (found.size() == 1)
        return Grade(LevelChoice{found.front()});
    return Failure{found.empty() ? ScoreFault::UnknownLevel : ScoreFault::AmbiguousLevel};
}

}

Result<Decimal, ScoreFault> readScore(QStringView typed, int decimals)
{
    constexpr int ofGroup = 3;
    const QStringView text = typed.trimmed();
    if (!text.isEmpty() && isSign(text.front()) && text.size() > 1 && isDigit(text[1]))
        return Failure{ScoreFault::Signed};
    if (isInGroups(text))
        return Failure{ScoreFault::Grouped};
    const auto at = std::ranges::find_if(text, [](QChar sign) { return sign == u',' || sign == u'.'; }) - text.begin();
    if (at == text.size())
        return isDigits(text) ? decimalOf(text, {}) : Failure{ScoreFault::NotANumber};
    const QStringView whole = text.first(at);
    const QStringView places = text.sliced(at + 1);
    if (!isDigits(whole) || !isDigits(places))
        return Failure{ScoreFault::NotANumber};
    const bool couldBeGroup = places.size() == ofGroup && whole.size() <= ofGroup && whole.front() != u'0';
    if (couldBeGroup && (text[at] == u'.' || decimals < ofGroup))
        return Failure{ScoreFault::Grouped};
    return decimalOf(whole, places);
}

Result<Grade, ScoreFault> readGrade(QStringView typed, const Scale& scale)
{
    const QStringView text = typed.trimmed();
    if (text.isEmpty())
        return Failure{ScoreFault::NotANumber};
    if (const auto* levels = std::get_if<LevelsScale>(&scale))
        return readLevel(text, *levels);
    const auto number = readScore(text, decimalsOf(scale));
    if (!number)
        return Failure{number.error()};
    const auto fault = misfit(scale, Grade(*number));
    if (!fault)
        return Grade(*number);
    return Failure{*fault == ProblemKind::MarkOffStep ? ScoreFault::OffStep : ScoreFault::OutOfRange};
}

int decimalsOf(const Scale& scale)
{
    constexpr int usual = 2;
    const auto* points = std::get_if<PointsScale>(&scale);
    return points ? std::max({points->min.decimals(), points->max.decimals(), points->step.decimals()}) : usual;
}

QString levelKey(const LevelsScale& scale, int index)
{
    const bool areNumbers = std::ranges::all_of(scale.levels, [](const RubricLevel& level) { return isDigits(level.code); });
    return areNumbers ? scale.levels[static_cast<std::size_t>(index)].code : QString::number(index + 1);
}

}
