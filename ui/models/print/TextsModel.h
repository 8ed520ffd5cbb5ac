// The texts that a secretariat may word by itself, as a list; its own ones are marked.
#pragma once

#include "core/domain/EditionBook.h"

#include <QAbstractListModel>

namespace sidang {

class TextsModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void show(const EditionBook& book);
    QString nameAt(int row) const;
    /// Or -1.
    int rowOf(const QString& name) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    std::map<QString, QString> own_;
};

}
