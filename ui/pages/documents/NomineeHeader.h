// The names at the left of a grid, each with a short count at its right; they stay in sight when the grid is scrolled.
#pragma once

#include <QHeaderView>

namespace sidang {

/// The model's vertical header data under NoteRole is the count, under QuietRole dims the name.
class NomineeHeader : public QHeaderView {
    Q_OBJECT

public:
    explicit NomineeHeader(QWidget* parent);

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    QSize sectionSizeFromContents(int section) const override;

private:
    QVariant value(int section, int role) const;
};

}
