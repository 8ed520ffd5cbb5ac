// A table set in columns of characters.
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace sidang {

enum class Side { Left, Right };

struct TextColumn {
    QString title;
    Side side = Side::Left;
};

/// The head, a rule and the rows, two spaces between columns, without trailing spaces. Columns that are empty in every row
/// are left out.
QString textTable(const std::vector<TextColumn>& columns, const std::vector<QStringList>& rows);

}
