// A table of rows that follows a list: what is gone, new, moved or changed is told apart, so that selections stay.
#pragma once

#include <QAbstractTableModel>

#include <algorithm>
#include <map>
#include <vector>

namespace sidang {

/// A row has an `id` with an order, no two the same, and is compared with ==.
template <class Row>
class RowsModel : public QAbstractTableModel {
public:
    using Id = decltype(Row::id);
    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(rows_.size());
    }
    /// The row, or null.
    const Row* at(int row) const { return row >= 0 && row < rowCount() ? &rows_[static_cast<std::size_t>(row)] : nullptr; }
    /// Where the row with this id stands, or -1.
    int rowOf(const Id& id) const
    {
        const auto found = std::ranges::find(rows_, id, &Row::id);
        return found == rows_.end() ? -1 : static_cast<int>(found - rows_.begin());
    }

protected:
    const std::vector<Row>& rows() const { return rows_; }

    void follow(std::vector<Row> next)
    {
        std::map<Id, std::size_t> places;
        for (std::size_t i = 0; i < next.size(); ++i)
            places[next[i].id] = i;
        removeGone(places);
        moveTo(places);
        insertNew(next);
        tellChanged(std::move(next));
    }
    /// Every cell may be worded otherwise.
    void tellAll()
    {
        if (!rows_.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    }

private:
    using Places = std::map<Id, std::size_t>;

    void removeGone(const Places& places)
    {
        for (int last = rowCount() - 1; last >= 0; --last) {
            if (places.contains(at(last)->id))
                continue;
            int first = last;
            while (first > 0 && !places.contains(at(first - 1)->id))
                --first;
            beginRemoveRows({}, first, last);
            rows_.erase(rows_.begin() + first, rows_.begin() + last + 1);
            endRemoveRows();
            last = first;
        }
    }

    /// Every row has a place by now.
    void moveTo(const Places& places)
    {
        const auto placeOf = [&](const Row& row) { return places.at(row.id); };
        if (std::ranges::is_sorted(rows_, {}, placeOf))
            return;
        Q_EMIT layoutAboutToBeChanged();
        const QModelIndexList before = persistentIndexList();
        std::vector<Id> ids;
        for (const QModelIndex& index : before)
            ids.push_back(at(index.row())->id);
        std::ranges::sort(rows_, {}, placeOf);
        QModelIndexList after;
        for (qsizetype i = 0; i < before.size(); ++i)
            after << index(rowOf(ids[static_cast<std::size_t>(i)]), before[i].column());
        changePersistentIndexList(before, after);
        Q_EMIT layoutChanged();
    }

    void insertNew(const std::vector<Row>& next)
    {
        for (std::size_t i = 0; i < next.size(); ++i) {
            if (i < rows_.size() && rows_[i].id == next[i].id)
                continue;
            std::size_t end = i + 1;
            while (end < next.size() && !(i < rows_.size() && rows_[i].id == next[end].id))
                ++end;
            beginInsertRows({}, static_cast<int>(i), static_cast<int>(end) - 1);
            rows_.insert(rows_.begin() + static_cast<std::ptrdiff_t>(i), next.begin() + static_cast<std::ptrdiff_t>(i),
                         next.begin() + static_cast<std::ptrdiff_t>(end));
            endInsertRows();
            i = end - 1;
        }
    }

    void tellChanged(std::vector<Row> next)
    {
        rows_.swap(next);
        for (std::size_t i = 0; i < rows_.size(); ++i) {
            if (!(rows_[i] == next[i]))
                Q_EMIT dataChanged(index(static_cast<int>(i), 0), index(static_cast<int>(i), columnCount() - 1));
        }
    }

    std::vector<Row> rows_;
};

}
