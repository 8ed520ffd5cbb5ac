// Rows copied out of a spreadsheet as a table, with what is wrong with each.
#pragma once

#include "core/text/Language.h"
#include "ui/models/nominees/PastedNominees.h"

#include <QAbstractTableModel>

namespace sidang {

enum class PastedColumn { Line, Verdict, Name, Region, Proposer, Leader, Contact, Sector, Size, Workers };
inline constexpr int pastedColumns = static_cast<int>(PastedColumn::Workers) + 1;

class PastedModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<PastedNominee> rows, Language language);
    /// Those without a fault.
    std::vector<Nominee> sound() const;
    int faulty() const;
    const std::vector<PastedNominee>& rows() const { return rows_; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const PastedNominee& row, PastedColumn column) const;

    std::vector<PastedNominee> rows_;
    Language language_ = Language::Indonesian;
};

}
