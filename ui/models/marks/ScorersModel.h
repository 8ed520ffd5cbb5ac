// The jurors of a category with how much each has scored: who has still to score, at a glance.
#pragma once

#include "ui/models/marks/SheetCounts.h"

#include <QAbstractListModel>

namespace sidang {

class ScorersModel : public QAbstractListModel {
    Q_OBJECT

public:
    /// A fraction of 0 to 1 is drawn as a bar.
    enum JurorRole { PartRole = Qt::UserRole + 60 };

    using QAbstractListModel::QAbstractListModel;

    void show(const Sheets& sheets, const std::vector<JurorCount>& counts);
    std::optional<JurorId> jurorAt(int row) const;
    int rowOf(JurorId juror) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Row {
        QString code;
        QString name;
        JurorCount count;
    };

    std::vector<Row> rows_;
};

}
