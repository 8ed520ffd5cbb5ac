// Draws an entry of a list as an icon, a line of text and a quiet line below it; both may wrap.
#pragma once

#include <QStyledItemDelegate>

namespace sidang {

/// The quiet line is the text under `noteRole`; an entry whose `quietRole` is true is drawn quiet as a whole.
class NoteDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    NoteDelegate(int noteRole, int quietRole, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    QRect textArea(const QRect& cell) const;

    int noteRole_;
    int quietRole_;
};

}
