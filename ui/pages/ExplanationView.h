// The tree of a calculation: the numbers keep their width, the titles wrap in what is left.
#pragma once

#include <QTreeView>

namespace sidang {

class ExplanationView : public QTreeView {
    Q_OBJECT

public:
    explicit ExplanationView(QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;
    void fitColumns();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void drawRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const override;

private:
    /// Fits the columns unless they were fitted to this width already: laying out every wrapped title is the dear part.
    void fitToWidth();

    int fittedWidth_ = -1;
};

}
