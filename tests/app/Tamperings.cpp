#include "tests/app/Tamperings.h"

#include "tests/app/RawFile.h"
#include "tests/support/Text.h"

#include <QRegularExpression>

#include <set>

namespace sidang {

namespace {

/// What stands between the quotation marks of a literal.
std::string bare(const std::string& literal)
{
    return literal.size() >= 2 && literal.front() == '\'' ? literal.substr(1, literal.size() - 2) : literal;
}

struct Column {
    std::string name;
    std::string type;
    bool isKey = false;
};

class Table {
public:
    Table(RawFile& file, const std::string& name) : name_(name)
    {
        for (const auto& row : file.rows("SELECT quote(name), quote(type), quote(pk) FROM pragma_table_info('" + name + "')"))
            columns_.push_back({bare(row[0]), bare(row[1]), row[2] != "0"});
        sql_ = QString::fromStdString(file.rows("SELECT sql FROM sqlite_schema WHERE name = '" + name + "'")[0][0]);
        std::string list;
        for (const Column& column : columns_)
            list += (list.empty() ? "quote(" : ", quote(") + column.name + ')';
        rows_ = file.rows("SELECT " + list + " FROM " + name);
        INFO(name);
        REQUIRE_FALSE(rows_.empty());
    }

    std::vector<Tampering> tamperings() const
    {
        std::vector<Tampering> all;
        const auto add = [&](std::vector<std::string> statements) { all.push_back({name_, std::move(statements)}); };
        for (const std::size_t row : std::set<std::size_t>{0, rows_.size() - 1}) {
            const std::string where = " WHERE " + keyOf(rows_[row]);
            add({"DELETE FROM " + name_ + where});
            for (std::size_t i = 0; i < columns_.size(); ++i) {
                for (const std::string& value : otherValues(i, rows_[row][i]))
                    add({"UPDATE " + name_ + " SET " + columns_[i].name + " = " + value + where});
                if (columns_[i].isKey)
                    add({copyWithOther(i, rows_[row])});
            }
        }
        for (std::size_t i = 0; i < columns_.size(); ++i)
            add(exchange(i, rows_.front(), rows_.back()));
        return all;
    }

private:
    std::string keyOf(const std::vector<std::string>& row) const
    {
        std::string key;
        for (std::size_t i = 0; i < columns_.size(); ++i) {
            if (columns_[i].isKey)
                key += (key.empty() ? "" : " AND ") + columns_[i].name + " IS " + row[i];
        }
        return key;
    }

    /// The words that the CHECK of a column allows.
    std::vector<std::string> wordsOf(const std::string& column) const
    {
        const QRegularExpression list(u"CHECK \\(%1 IN \\(([^)]*)\\)"_s.arg(QString::fromStdString(column)));
        std::vector<std::string> words;
        for (const QString& word : list.match(sql_).captured(1).split(u", "_s, Qt::SkipEmptyParts))
            words.push_back(word.toStdString());
        return words;
    }

    std::vector<std::string> otherValues(std::size_t column, const std::string& value) const
    {
        std::vector<std::string> values{"NULL"};
        const std::string name = columns_[column].name;
        const bool isNull = value == "NULL";
        if (columns_[column].type == "INTEGER") {
            for (const char* number : {"0", "1", "2", "7", "1000000"})
                values.emplace_back(number);
            if (!isNull)
                values.insert(values.end(), {value + " + 1", value + " - 1", "-1 - abs(" + value + ")"});
        } else if (columns_[column].type == "BLOB") {
            values.insert(values.end(), {"zeroblob(32)", "randomblob(32)", "x''", "substr(" + value + ", 2) || x'00'"});
        } else {
            values.insert(values.end(), {"''", "'0'", "'x'", "'2021-01-02'", "' '"});
            if (!isNull)
                values.insert(values.end(), {value + " || 'x'", value + " || ' '", value + " || '.0'", value + " || char(0)",
                                             "upper(" + value + ")", "'0' || " + value, "substr(" + value + ", 2)",
                                             "cast(" + value + " || x'ff' AS TEXT)"});
            for (const std::string& word : wordsOf(name))
                values.push_back(word);
        }
        return values;
    }

    std::string copyWithOther(std::size_t column, const std::vector<std::string>& row) const
    {
        std::string names;
        std::string values;
        for (std::size_t i = 0; i < columns_.size(); ++i) {
            names += (i == 0 ? "" : ", ") + columns_[i].name;
            std::string value = row[i];
            if (i == column)
                value = columns_[i].type == "INTEGER" ? "(SELECT max(" + columns_[i].name + ") + 1 FROM " + name_ + ")"
                                                      : otherKey(i, row[i]);
            // A code of its own, where one is asked for.
            if (i != column && columns_[i].name == "code")
                value += " || 'x'";
            values += (i == 0 ? "" : ", ") + value;
        }
        return "INSERT INTO " + name_ + " (" + names + ") VALUES (" + values + ")";
    }

    std::string otherKey(std::size_t column, const std::string& value) const
    {
        for (const std::string& word : wordsOf(columns_[column].name)) {
            if (word != value)
                return word;
        }
        return "'2021-11'";
    }

    /// In one step where a column may be the same twice for a moment, else over a third value.
    std::vector<std::string> exchange(std::size_t column, const std::vector<std::string>& a, const std::vector<std::string>& b) const
    {
        const std::string set = "UPDATE " + name_ + " SET " + columns_[column].name + " = ";
        const bool isInteger = columns_[column].type == "INTEGER";
        if (columns_[column].isKey)
            return {set + (isInteger ? "999999" : "'zzz'") + " WHERE " + keyOf(a), set + a[column] + " WHERE " + keyOf(b),
                    set + b[column] + " WHERE " + columns_[column].name + (isInteger ? " = 999999" : " = 'zzz'")};
        if (columns_[column].name == "code")
            return {set + "'zzz' WHERE " + keyOf(a), set + a[column] + " WHERE " + keyOf(b), set + b[column] + " WHERE " + keyOf(a)};
        return {set + "CASE WHEN " + keyOf(a) + " THEN " + b[column] + " ELSE " + a[column] + " END WHERE (" + keyOf(a) + ") OR (" +
                keyOf(b) + ")"};
    }

    std::string name_;
    QString sql_;
    std::vector<Column> columns_;
    std::vector<std::vector<std::string>> rows_;
};

/// Everything the file holds, in one text.
std::string contentOf(RawFile& file)
{
    std::string content;
    for (const auto& table : file.rows("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")) {
        std::string list;
        for (const auto& column : file.rows("SELECT name FROM pragma_table_info('" + table[0] + "')"))
            list += (list.empty() ? "hex(" : " || ',' || hex(") + column[0] + ") || typeof(" + column[0] + ")";
        for (const auto& row : file.rows("SELECT " + list + " FROM " + table[0] + " ORDER BY 1"))
            content += row[0] + '\n';
        content += '\f';
    }
    return content;
}

}

std::vector<Tampering> tamperingsOf(const QString& path)
{
    RawFile file(path);
    std::vector<Tampering> all;
    for (const auto& name : file.rows("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")) {
        for (Tampering& tampering : Table(file, name[0]).tamperings())
            all.push_back(std::move(tampering));
    }
    return all;
}

bool applied(const Tampering& tampering, const QString& path)
{
    RawFile file(path);
    const std::string before = contentOf(file);
    for (const std::string& statement : tampering.statements) {
        if (!file.run(statement))
            return false;
    }
    return contentOf(file) != before;
}

}
