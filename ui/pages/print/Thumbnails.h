// The pages of a paper in small, beside the preview: drawn one after the other while the window goes on.
#pragma once

#include "core/print/PagePainter.h"

#include <QAbstractListModel>
#include <QListView>
#include <QPixmap>
#include <QTimer>

namespace sidang {

class ThumbnailModel : public QAbstractListModel {
    Q_OBJECT

public:
    /// The painter outlives the model; null only where no page is ever shown.
    explicit ThumbnailModel(PagePainter* painter, QObject* parent = nullptr);

    /// The pages outlive their being shown; null: none. `ratio`: device pixels to the pixel.
    void show(const Pages* pages, double ratio);
    /// How large a thumbnail is, in pixels.
    QSize sizeOf(int row) const;
    /// Words the rows anew.
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    void drawNext();

    PagePainter* painter_;
    const Pages* pages_ = nullptr;
    double ratio_ = 1;
    mutable std::vector<int> waiting_; // rows that were looked at and are not drawn yet
    std::vector<QPixmap> drawn_;
    mutable QTimer timer_;
};

class Thumbnails : public QListView {
    Q_OBJECT

public:
    explicit Thumbnails(PagePainter* painter, QWidget* parent = nullptr);

    void show(const Pages* pages);
    void setPage(std::size_t page);

    QSize sizeHint() const override;

Q_SIGNALS:
    void pageChosen(std::size_t page);

protected:
    void changeEvent(QEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    ThumbnailModel model_;
    bool isShowing_ = false;
};

}
