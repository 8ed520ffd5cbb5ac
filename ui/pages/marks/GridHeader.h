// The head of a grid of marks: the indicator's code, and its title in a quiet line below.
#pragma once

#include <QHeaderView>

namespace sidang {

class GridHeader : public QHeaderView {
    Q_OBJECT

public:
    explicit GridHeader(QWidget* parent);

    QSize sizeHint() const override;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
};

}
