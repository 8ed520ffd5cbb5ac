#include "app/verify/RankingText.h"

namespace sidang::verify {

namespace {

std::string quoted(std::string_view text)
{
    static constexpr std::string_view hexadecimal = "0123456789abcdef";
    std::string result = "\"";
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\')
            result.append(1, '\\').append(1, c);
        else if (c == '\n')
            result += "\\n";
        else if (c == '\r')
            result += "\\r";
        else if (c == '\t')
            result += "\\t";
        else if (byte < 0x20)
            result.append("\\u00").append(1, hexadecimal[byte >> 4]).append(1, hexadecimal[byte & 0x0F]);
        else
            result.push_back(c);
    }
    return result + '"';
}

std::string member(std::string_view key, const std::string& value)
{
    return quoted(key) + ": " + value;
}

std::string textMember(std::string_view key, std::string_view value)
{
    return member(key, quoted(value));
}

std::string recordOf(const Ranking& ranking, const Ranked& row)
{
    std::string aspects;
    for (std::size_t i = 0; i < row.aspects.size(); ++i) {
        const std::string value = decimalText(row.aspects[i].rounded(ranking.decimals), ranking.decimals);
        aspects += (i == 0 ? "" : ", ") + textMember(ranking.aspectCodes[i], value);
    }
    const std::string total = decimalText(row.total.rounded(ranking.decimals), ranking.decimals);
    return "{" + member("place", std::to_string(row.place)) + ", " + textMember("nominee", row.code) + ", " +
           textMember("total", total) + ", " + textMember("exact", row.total.exactText()) + ", " +
           member("aspects", "{" + aspects + "}") + ", " + textMember("tie", row.tie) + ", " +
           textMember("award", row.award) + ", " + member("sent_up", row.isSentUp ? "true" : "false") + "}";
}

std::string recordOf(const Ranking&, const Unranked& row)
{
    return "{" + textMember("nominee", row.code) + ", " + textMember("reason", row.reason) + "}";
}

std::string recordOf(const Ranking&, const BoundaryTie& tie)
{
    std::string codes;
    for (const Text& code : tie.codes)
        codes += (codes.empty() ? "" : ", ") + quoted(code);
    return "{" + textMember("kind", "boundary_tie") + ", " + textMember("cut", tie.cut) + ", " +
           member("nominees", "[" + codes + "]") + "}";
}

/// A list with each element on a line of its own.
std::string lines(const std::vector<std::string>& elements, std::size_t indentation)
{
    std::string text = "[";
    for (std::size_t i = 0; i < elements.size(); ++i)
        text.append(i == 0 ? "\n" : ",\n").append(indentation, ' ').append(elements[i]);
    return text + ']';
}

template <class Row>
std::string records(const Ranking& ranking, const std::vector<Row>& rows)
{
    std::vector<std::string> elements;
    for (const Row& row : rows)
        elements.push_back(recordOf(ranking, row));
    return lines(elements, 6);
}

std::string categoryText(const Ranking& ranking)
{
    return "{" + textMember("code", ranking.code) + ", " +
           textMember("state", ranking.isComplete ? "complete" : "provisional") + ", " +
           member("ranked", records(ranking, ranking.ranked)) + ", " +
           member("unranked", records(ranking, ranking.unranked)) + ", " +
           member("problems", records(ranking, ranking.problems)) + "}";
}

}

std::string rankingText(const std::vector<Ranking>& rankings)
{
    std::vector<std::string> categories;
    for (const Ranking& ranking : rankings) {
        if (ranking.obstacle.empty())
            categories.push_back(categoryText(ranking));
    }
    return "{\n  " + textMember("format", "sidang-ranking/1") + ",\n  " + member("categories", lines(categories, 4)) +
           "\n}\n";
}

}
