// Draws the cells of a table of records: a check box, a pill for a state, a quiet note behind a text.
#pragma once

#include "ui/common/CellDelegate.h"

namespace sidang {

/// A cell with a ToneRole is drawn as a pill with its icon; a NoteRole follows the text, quietly, as far as there is room.
class RecordDelegate : public CellDelegate {
    Q_OBJECT

public:
    explicit RecordDelegate(QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}
