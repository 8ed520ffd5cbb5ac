// The officials of an edition as a table: name, role, and how they sign papers.
#pragma once

#include "core/domain/Official.h"

#include <QAbstractTableModel>

#include <vector>

namespace sidang {

enum class OfficialColumn { Name, Role, Position, Nip };

class OfficialsTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(const std::vector<Official>& officials);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<Official> officials_;
};

}
