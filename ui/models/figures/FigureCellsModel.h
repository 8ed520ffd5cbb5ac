// The switch of programmes and segments: which cells of a nominee have figures, how many months, and which do not apply.
#pragma once

#include "core/text/Language.h"
#include "ui/models/OpenEdition.h"
#include "ui/models/figures/FigureCells.h"

#include <QAbstractTableModel>

#include <array>

namespace sidang {

/// Segments are rows, programmes columns.
class FigureCellsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(const EditionPointer& edition, NomineeId nominee, Language language);
    FigureCell cellAt(const QModelIndex& index) const;
    QModelIndex indexOf(const FigureCell& cell) const;
    const CellFill& fillAt(const QModelIndex& index) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString shownText(const QModelIndex& index) const;
    QString words(const QModelIndex& index) const;

    std::array<CellFill, 16> fills_{};
    Language language_ = Language::Indonesian;
};

}
