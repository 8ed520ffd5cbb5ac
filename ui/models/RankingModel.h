// The ranking of one category as a table.
#pragma once

#include "ui/models/RankingRows.h"

#include <QAbstractTableModel>

namespace sidang {

enum class RankingColumn { Place, Nominee, Aspects, Total, Gap, Remarks, Count };

class RankingModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// The category must be one of the edition's.
    void show(const OpenEdition& edition, CategoryId category, Language language);
    void clear();

    std::optional<NomineeId> nomineeAt(int row) const;
    /// The row of a nominee, or -1 as views say "none".
    int rowOf(NomineeId nominee) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString textOf(const RankingRow& row, RankingColumn column) const;
    QString spokenText(const RankingRow& row, RankingColumn column) const;
    QString hintOf(const RankingRow& row, RankingColumn column) const;
    QVariant sortValue(const RankingRow& row, RankingColumn column) const;

    std::vector<RankingRow> rows_;
};

}
