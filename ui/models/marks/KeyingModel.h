// A table whose cells are typed into: what each cell takes, and what typing makes of the edition.
#pragma once

#include "core/base/Result.h"
#include "core/ledger/Change.h"
#include "ui/models/Roles.h"
#include "ui/models/marks/Sheets.h"

#include <QAbstractTableModel>

namespace sidang {

/// What the cells answer beside Roles.h.
enum KeyingRole {
    KeyingCellRole = Qt::UserRole + 40, // bool: it can be typed into, at least at times
    KeyingHeadingRole,                        // bool: the row is the heading of what follows
    KeyingClosedRole,                         // QString: why the whole row takes nothing, drawn across it; empty: it is open
    KeyingFarRole,                            // QString: the mark is far from the others' and how far; empty: it is not
    KeyingWrapsRole,                    // bool: the text may take several lines; the row is as high as it needs
    KeyingWaitsRole,                          // bool: the text says that something is missing here
};

enum class CellKind { Mark, Comment, Source, Day };

/// A cell, whatever row and column it stands in.
struct KeyingCell {
    MarkKey key;
    CellKind kind = CellKind::Mark;

    friend bool operator==(const KeyingCell&, const KeyingCell&) = default;
};

class KeyingModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// The cell at an index, or nothing where nothing is ever typed.
    virtual std::optional<KeyingCell> cellAt(const QModelIndex& index) const = 0;
    /// Where the cell stands, or an invalid index.
    virtual QModelIndex indexOf(const KeyingCell& cell) const = 0;
    /// What the models read from; null: nothing is shown.
    virtual const Sheets* sheets() const = 0;

    /// Why nothing can be typed here now; empty: it can.
    QString lockText(const QModelIndex& index) const;
    /// What stands there as it would be typed; empty: nothing.
    QString typedAt(const QModelIndex& index) const;
    /// True when typing this character begins to change the cell.
    bool begins(const QModelIndex& index, QChar first) const;
    /// What the text makes of the cell: changes (none: it says what is there already), or why it is not taken. An empty text
    /// empties the cell. The cell is open.
    Result<Changes, QString> read(const QModelIndex& index, const QString& typed) const;
};

}
