#include "app/verify/Report.h"

#include "app/verify/Plain.h"

#include <algorithm>

namespace sidang::verify {

namespace {

constexpr std::size_t widestColumn = 60;

/// A number with the decimal sign of the language.
std::string numberText(Language language, const Fraction& value, unsigned decimals)
{
    std::string text = decimalText(value.rounded(decimals), decimals);
    if (language == Language::indonesian)
        std::ranges::replace(text, '.', ',');
    return text;
}

using Line = std::vector<std::string>;

/// The lines with their columns under one another.
std::string aligned(const std::vector<Line>& lines)
{
    std::vector<std::size_t> widths(lines.front().size(), 0);
    for (const Line& line : lines) {
        for (std::size_t i = 0; i < line.size(); ++i)
            widths[i] = std::max(widths[i], std::min(widthOf(line[i]), widestColumn));
    }
    std::string text;
    for (const Line& line : lines) {
        std::string row;
        for (std::size_t i = 0; i < line.size(); ++i) {
            const std::size_t width = widthOf(line[i]);
            row += "  " + line[i];
            if (width < widths[i])
                row.append(widths[i] - width, ' ');
        }
        row.erase(row.find_last_not_of(' ') + 1);
        text += row + '\n';
    }
    return text;
}

std::string rankedText(Language language, const Ranking& ranking)
{
    std::vector<Line> lines{{say(language, Say::place), say(language, Say::code), say(language, Say::name),
                             say(language, Say::total), say(language, Say::award)}};
    for (const Ranked& row : ranking.ranked) {
        lines.push_back({std::to_string(row.place), plain(row.code), plain(row.name),
                         numberText(language, row.total, ranking.decimals), row.award});
    }
    return lines.size() == 1 ? std::string() : aligned(lines);
}

std::string unrankedText(Language language, const Ranking& ranking)
{
    if (ranking.unranked.empty())
        return {};
    std::vector<Line> lines;
    for (const Unranked& row : ranking.unranked)
        lines.push_back({plain(row.code), plain(row.name), wordFor(language, row.reason)});
    return say(language, Say::unranked) + '\n' + aligned(lines);
}

std::string rankingOf(Language language, const Ranking& ranking)
{
    std::string text = say(language, Say::category, {ranking.code, ranking.title}) + '\n';
    if (!ranking.obstacle.empty())
        return text + say(language, Say::leftOut, {wordFor(language, ranking.obstacle)}) + "\n\n";
    text += rankedText(language, ranking) + unrankedText(language, ranking);
    for (const BoundaryTie& tie : ranking.problems) {
        std::string codes;
        for (const Text& code : tie.codes)
            codes += (codes.empty() ? "" : ", ") + code;
        text += say(language, Say::boundaryTie, {wordFor(language, tie.cut), codes}) + '\n';
    }
    return text + say(language, ranking.isComplete ? Say::complete : Say::provisional) + "\n\n";
}

std::string faultText(Language language, const Fault& fault)
{
    std::vector<std::string> details = fault.misfit.details;
    // The second detail of these is the word of an obstacle.
    if ((fault.misfit.what == Say::closedUnranked || fault.misfit.what == Say::nowUnranked) && details.size() > 1)
        details[1] = wordFor(language, details[1]);
    const std::string what = say(language, fault.misfit.what, details);
    if (!fault.record)
        return what;
    const RecordName& record = *fault.record;
    return say(language, Say::recordFault, {std::to_string(record.seq), record.time, record.actor, record.kind, what});
}

}

std::string report(Language language, const Verdict& verdict, const std::optional<std::string>& head)
{
    std::string text;
    for (const Ranking& ranking : verdict.rankings)
        text += rankingOf(language, ranking);
    if (verdict.isReplayed)
        text +=
            say(language, Say::integrityCode, {verdict.code, std::to_string(verdict.records), verdict.newest.time}) + '\n';
    if (verdict.clockBack != 0) {
        text += say(language, Say::clockBack, {std::to_string(verdict.clockBack), std::to_string(verdict.firstClockBack)}) +
                '\n';
    }
    text += verdict.fault ? say(language, Say::faulty, {faultText(language, *verdict.fault)})
                          : say(language, Say::verified, {std::to_string(verdict.records)});
    text += '\n';
    if (!head)
        return text + say(language, Say::withoutHead) + '\n';
    if (verdict.signedRecord) {
        const RecordName& record = *verdict.signedRecord;
        text += say(language, Say::headFound,
                    {*head, std::to_string(record.seq), record.time, std::to_string(verdict.allRecords - record.seq)}) +
                '\n';
    }
    return text;
}

}
