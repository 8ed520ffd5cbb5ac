#include "app/cli/TextTable.h"

#include <algorithm>

namespace sidang {
namespace {

QString aligned(const QString& text, qsizetype width, Side side)
{
    return side == Side::Left ? text.leftJustified(width) : text.rightJustified(width);
}

QString trimmedRight(QString text)
{
    while (text.endsWith(u' '))
        text.chop(1);
    return text;
}

}

QString textTable(const std::vector<TextColumn>& columns, const std::vector<QStringList>& rows)
{
    QStringList lines(static_cast<qsizetype>(rows.size()) + 2);
    for (std::size_t column = 0; column < columns.size(); ++column) {
        const auto position = static_cast<qsizetype>(column);
        const bool isUsed =
            std::ranges::any_of(rows, [&](const QStringList& row) { return !row.value(position).isEmpty(); });
        if (!isUsed)
            continue;
        qsizetype width = columns[column].title.size();
        for (const QStringList& row : rows)
            width = std::max(width, row.value(position).size());
        const QString gap = lines.front().isEmpty() ? QString() : QStringLiteral("  ");
        lines[0] += gap + aligned(columns[column].title, width, columns[column].side);
        lines[1] += gap + QString(width, u'-');
        for (std::size_t row = 0; row < rows.size(); ++row)
            lines[static_cast<qsizetype>(row) + 2] += gap + aligned(rows[row].value(position), width, columns[column].side);
    }
    for (QString& line : lines)
        line = trimmedRight(line);
    return lines.join(u'\n') + u'\n';
}

}
