// Who judges whom at a glance: nominees down, jurors across.
#pragma once

#include "core/domain/Quorum.h"
#include "ui/models/RowsModel.h"
#include "ui/models/jury/JurorEdits.h"

#include <map>

namespace sidang {

struct MatrixRow {
    NomineeId id;
    QString nominee;  // code and name
    QString category; // its title
    std::map<JurorId, Recusal> recused;
    std::vector<JurorId> expected;
    Quorum quorum;

    friend bool operator==(const MatrixRow&, const MatrixRow&) = default;
};

/// The first column names the nominee, the last its quorum, those between are the jurors by their codes. A juror's cell has
/// an icon for a conflict of interest, a dash where the juror does not score in the category; both are said in words to who
/// cannot see them.
class ConflictMatrix : public RowsModel<MatrixRow> {
    Q_OBJECT

public:
    using RowsModel::RowsModel;

    void show(const EditionBook& book);
    /// Juror and nominee of a cell; nothing in the first and the last column.
    std::optional<RecusalKey> keyAt(const QModelIndex& index) const;
    int jurors() const { return static_cast<int>(jurors_.size()); }

    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Column {
        JurorId id;
        QString code;
        QString name;

        friend bool operator==(const Column&, const Column&) = default;
    };

    QVariant jurorCell(const MatrixRow& row, const Column& column, int role) const;
    QString words(const MatrixRow& row, const Column& column) const;

    std::vector<Column> jurors_;
};

}
