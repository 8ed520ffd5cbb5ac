// A category's interviews as a table in their order, whose rows can be dragged to another place.
#pragma once

#include "core/text/Language.h"
#include "ui/models/OpenEdition.h"
#include "ui/models/interviews/Schedule.h"

#include <QAbstractTableModel>

namespace sidang {

enum class ScheduleColumn { Order, Time, Nominee, Mode, Leader, State };
inline constexpr int scheduleColumnCount = static_cast<int>(ScheduleColumn::State) + 1;

class ScheduleModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Tells only what changed where the nominees are the same in the same order. `canMove`: rows may be dragged.
    void show(EditionPointer edition, CategoryId category, bool canMove, Language language);
    /// Null: no such row.
    const ScheduledNominee* rowAt(int row) const;
    /// -1: not in the schedule.
    int rowOf(NomineeId nominee) const;
    const std::vector<ScheduledNominee>& schedule() const { return rows_; }
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column, const QModelIndex& parent) override;

Q_SIGNALS:
    /// A row was dragged: `to` is its place among the others.
    void moveWanted(int from, int to);

private:
    QString text(const ScheduledNominee& row, ScheduleColumn column) const;
    QString timeText(const ScheduledNominee& row) const;

    EditionPointer edition_;
    std::vector<ScheduledNominee> rows_;
    bool canMove_ = false;
    Language language_ = Language::Indonesian;
};

}
