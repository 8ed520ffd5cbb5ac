// A block from a spreadsheet as it would be taken into a table of marks: every cell with what becomes of it, before anything does.
#pragma once

#include "ui/models/marks/KeyingModel.h"

#include <QStringList>

namespace sidang {

class PasteModel : public QAbstractTableModel {
    Q_OBJECT

public:
    /// Lays the block out from `at` on: rightwards over the cells of its row, downwards over the rows that have cells.
    PasteModel(const KeyingModel& table, const QModelIndex& at, const QString& block, QObject* parent = nullptr);

    int taken() const { return taken_; }
    int replaced() const { return replaced_; }
    int left() const { return left_; } // empty in the block, or there already
    /// Each fault with its place: "Kota Padang, C1: 105 lies outside the scale …".
    const QStringList& faults() const { return faults_; }
    /// What taking the block changes; meaningful without faults.
    const Changes& changes() const { return changes_; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    enum class Fate { Left, Taken, Replaces, Refused };
    struct Cell {
        QString text;
        Fate fate = Fate::Left;
        QString told; // the fault, or what is replaced
    };

    void layOut(const KeyingModel& table, const QModelIndex& at, std::size_t width, std::size_t height);
    Cell read(const KeyingModel& table, const QModelIndex& target, const QString& text);
    void holdCommentsToMarks(const Sheets& sheets);
    QString placeOf(std::size_t row, std::size_t column) const;

    std::vector<int> targetRows_;
    std::vector<int> targetColumns_;
    QStringList rowNames_;
    QStringList columnNames_;
    std::vector<std::vector<Cell>> cells_;
    QStringList faults_;
    Changes changes_;
    int taken_ = 0;
    int replaced_ = 0;
    int left_ = 0;
};

}
