// Draws the cells of the scheme's tree, and lets titles, codes and weights be typed in place.
#pragma once

#include "ui/pages/EntryDelegate.h"

namespace sidang {

class SchemeDelegate : public EntryDelegate {
    Q_OBJECT

public:
    using EntryDelegate::EntryDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}
