// The editions opened lately, those that are gone among them with the reason.
#pragma once

#include <QAbstractListModel>
#include <QStringList>

namespace sidang {

class RecentModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// Looks once whether each file is there.
    void show(const QStringList& paths);
    QString pathAt(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Entry {
        QString path;
        bool isThere = false;
    };

    QList<Entry> entries_;
};

}
