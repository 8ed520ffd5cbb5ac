// The officials of an edition as a list.
#pragma once

#include "core/domain/EditionBook.h"

#include <QAbstractListModel>

namespace sidang {

class OfficialsModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void show(std::vector<Official> officials);
    const Official* at(int row) const;
    int rowOf(OfficialId official) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<Official> officials_;
};

}
