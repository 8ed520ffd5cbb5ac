// Draws a document of the checklist: its state as an icon, and signs for late, verified and files.
#pragma once

#include "ui/common/GridCellDelegate.h"

namespace sidang {

class DocumentDelegate : public GridCellDelegate {
    Q_OBJECT

public:
    explicit DocumentDelegate(QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}
