// Who acts for a juror, and when, as a list.
#pragma once

#include "core/domain/Juror.h"
#include "core/text/Language.h"

#include <QAbstractListModel>

namespace sidang {

/// Name and position; NoteRole: the days.
class DeputiesModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void show(std::vector<Deputy> deputies, Language language);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<Deputy> deputies_;
    Language language_ = Language::Indonesian;
};

}
