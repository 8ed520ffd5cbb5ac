// A list of things to tick: with the mouse at the box, with Space, several with Shift, all with Ctrl+A.
#pragma once

#include <QListView>

namespace sidang {

/// The model's Qt::CheckStateRole is the tick. A click beside the box only looks at the entry.
class TickList : public QListView {
    Q_OBJECT

public:
    using QListView::QListView;

Q_SIGNALS:
    /// These rows are to be ticked.
    void ticksWanted(int first, int last);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    void wantFrom(int before);
};

}
