// The names at the left of a grid, each with a short count at its right where there is one; they stay when the grid is
// scrolled.
#pragma once

#include <QHeaderView>

namespace sidang {

/// The model's vertical header data under NoteRole is the count, under QuietRole dims the name. The row of the cell that has
/// the keyboard is marked.
class RowHeader : public QHeaderView {
    Q_OBJECT

public:
    /// `width` in pixels; names that need more are cut.
    RowHeader(int width, QWidget* parent);

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    QSize sectionSizeFromContents(int section) const override;

private:
    QVariant value(int section, int role) const;
};

}
