// What is done in the table of months.
#include "ui/models/figures/MonthsModel.h"

#include <algorithm>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace sidang {

bool MonthsModel::perform(const MonthEntry& entry)
{
    const Changes changes = entry.changes();
    return changes.empty() || perform_(changes);
}

/// A universe that waits for the members of its month is taken with them.
void MonthsModel::takeWaiting(MonthEntry& entry, int row, MonthColumn members, const QString& text)
{
    const bool isDeclared = members == MonthColumn::DeclaredMembers;
    const MonthColumn universe = isDeclared ? MonthColumn::DeclaredUniverse : MonthColumn::VerifiedUniverse;
    const auto waiting = drafts_.find(draftKey(row, universe));
    if (waiting == drafts_.end() || text.trimmed().isEmpty())
        return;
    if (!entry.put(months_[static_cast<std::size_t>(row)], universe, waiting->second.text))
        drafts_.erase(waiting);
}

bool MonthsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const auto column = static_cast<MonthColumn>(index.column());
    const QString text = value.toString();
    const DraftKey key = draftKey(index.row(), column);
    if (text == index.data(Qt::EditRole).toString() && !drafts_.contains(key))
        return true;
    MonthEntry typed = entry();
    const std::optional<QString> fault = typed.put(months_[static_cast<std::size_t>(index.row())], column, text);
    if (fault) {
        drafts_[key] = {text.trimmed(), *fault};
    } else {
        drafts_.erase(key);
        if (column == MonthColumn::DeclaredMembers || column == MonthColumn::VerifiedMembers)
            takeWaiting(typed, index.row(), column, text);
        if (!perform(typed))
            drafts_[key] = {text.trimmed(), tr("This is not stored: the message above says why.")};
    }
    Q_EMIT dataChanged(index.siblingAtColumn(0), index.siblingAtColumn(columnCount() - 1));
    return true;
}

std::vector<EntryFault> MonthsModel::paste(const QModelIndex& from, const QString& block)
{
    std::vector<EntryFault> faults;
    MonthEntry pasted = entry();
    QStringList lines = QString(block).remove(u'\r').split(u'\n');
    while (!lines.isEmpty() && lines.last().trimmed().isEmpty())
        lines.removeLast();
    for (int i = 0; i < lines.size(); ++i) {
        const int row = from.row() + i;
        const QStringList texts = lines.at(i).split(u'\t');
        for (int j = 0; j < texts.size(); ++j) {
            const int column = from.column() + j;
            if (row >= rowCount() || column >= columnCount()) {
                faults.push_back({tr("line %1, column %2").arg(i + 1).arg(j + 1), tr("It lies outside the table.")});
                continue;
            }
            const auto fault =
                pasted.put(months_[static_cast<std::size_t>(row)], static_cast<MonthColumn>(column), texts.at(j));
            if (fault)
                faults.push_back({placeText(row, static_cast<MonthColumn>(column)), *fault});
        }
    }
    if (faults.empty())
        perform(pasted);
    return faults;
}

bool MonthsModel::clearCells(const QModelIndexList& cells)
{
    MonthEntry cleared = entry();
    for (const QModelIndex& cell : cells) {
        const auto column = static_cast<MonthColumn>(cell.column());
        drafts_.erase(draftKey(cell.row(), column));
        if (!isComputed(column))
            (void)cleared.put(months_[static_cast<std::size_t>(cell.row())], column, {}); // nothing can always be taken
    }
    const bool isMade = perform(cleared);
    tellChanged();
    return isMade;
}

bool MonthsModel::setNotApplicable(const QModelIndexList& cells)
{
    MonthEntry marked = entry();
    for (const QModelIndex& cell : cells) {
        const auto column = static_cast<MonthColumn>(cell.column());
        if (basisOf(column)) {
            drafts_.erase(draftKey(cell.row(), column));
            (void)marked.put(months_[static_cast<std::size_t>(cell.row())], column, u"-"_s); // "-" can always be taken
        }
    }
    return perform(marked);
}

bool MonthsModel::copyDown(const QModelIndexList& cells)
{
    std::map<int, std::set<int>> rowsOfColumn;
    for (const QModelIndex& cell : cells)
        rowsOfColumn[cell.column()].insert(cell.row());
    MonthEntry copied = entry();
    for (const auto& [column, rows] : rowsOfColumn) {
        const int source = rows.size() == 1 ? *rows.begin() - 1 : *rows.begin();
        for (const int row : rows) {
            if (source >= 0 && row != source)
                copied.copy(months_[static_cast<std::size_t>(source)], months_[static_cast<std::size_t>(row)],
                            static_cast<MonthColumn>(column));
        }
    }
    return perform(copied);
}

bool MonthsModel::verify(const std::vector<int>& rows)
{
    MonthEntry verified = entry();
    for (const int row : rows)
        verified.verify(months_[static_cast<std::size_t>(row)]);
    return perform(verified);
}

bool MonthsModel::setApplicable(bool applies)
{
    MonthEntry marked = entry();
    for (const QDate month : months_)
        applies ? marked.clearNotApplicable(month) : marked.setNotApplicable(month);
    return perform(marked);
}

QString MonthsModel::copied(const QModelIndexList& cells) const
{
    std::map<int, std::map<int, QString>> lines;
    for (const QModelIndex& cell : cells)
        lines[cell.row()][cell.column()] = cell.data().toString() == u"·" ? QString() : cell.data(Qt::EditRole).toString();
    QStringList texts;
    for (const auto& [row, columns] : lines) {
        QStringList parts;
        for (const auto& [column, text] : columns)
            parts << text;
        texts << parts.join(u'\t');
    }
    return texts.join(u'\n');
}

}
