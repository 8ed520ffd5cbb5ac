#include "ui/pages/print/Thumbnails.h"

#include "ui/common/Paint.h"

#include <QEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace sidang {

namespace {

constexpr int side = 84; // the longer side's room is as wide pages need it
constexpr int margin = 10;

class ThumbnailDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const auto& model = static_cast<const ThumbnailModel&>(*index.model());
        const Theme& theme = themeOf(option.palette);
        const QSize size = model.sizeOf(index.row());
        const QRect sheet(option.rect.center().x() - size.width() / 2, option.rect.top() + margin / 2, size.width(),
                          size.height());
        const bool isCurrent = option.state & QStyle::State_Selected;
        painter->save();
        painter->fillRect(sheet.adjusted(-1, -1, 1, 1), theme.line);
        if (isCurrent)
            painter->fillRect(sheet.adjusted(-3, -3, 3, 3), theme.accent);
        painter->fillRect(sheet, Qt::white);
        const auto picture = index.data(Qt::DecorationRole).value<QPixmap>();
        if (!picture.isNull())
            painter->drawPixmap(sheet.topLeft(), picture);
        painter->setFont(isCurrent ? bolder(smaller(option.font)) : smaller(option.font));
        painter->setPen(isCurrent ? theme.text : theme.quiet);
        painter->drawText(
            QRect(option.rect.left(), sheet.bottom() + 4, option.rect.width(), QFontMetrics(option.font).height()),
            Qt::AlignHCenter | Qt::AlignTop, index.data().toString());
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const auto& model = static_cast<const ThumbnailModel&>(*index.model());
        return {side + 2 * margin, model.sizeOf(index.row()).height() + QFontMetrics(option.font).height() + margin + 4};
    }
};

}

ThumbnailModel::ThumbnailModel(PagePainter* painter, QObject* parent) : QAbstractListModel(parent), painter_(painter)
{
    timer_.setInterval(0);
    connect(&timer_, &QTimer::timeout, this, &ThumbnailModel::drawNext);
}

void ThumbnailModel::show(const Pages* pages, double ratio)
{
    beginResetModel();
    pages_ = pages;
    ratio_ = ratio;
    waiting_.clear();
    drawn_.assign(pages ? pages->pages.size() : 0, QPixmap());
    endResetModel();
}

QSize ThumbnailModel::sizeOf(int row) const
{
    const QSizeF page = pages_->pages[static_cast<std::size_t>(row)].size;
    return (page * (side / page.width())).toSize();
}

void ThumbnailModel::retranslate()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int ThumbnailModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(drawn_.size());
}

QVariant ThumbnailModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole: return QString::number(index.row() + 1);
    case Qt::AccessibleTextRole: return tr("Page %1 of %2").arg(index.row() + 1).arg(rowCount());
    case Qt::DecorationRole: break;
    default: return {};
    }
    const QPixmap& drawn = drawn_[static_cast<std::size_t>(index.row())];
    if (drawn.isNull() && std::ranges::find(waiting_, index.row()) == waiting_.end()) {
        waiting_.push_back(index.row());
        timer_.start();
    }
    return drawn;
}

void ThumbnailModel::drawNext()
{
    if (waiting_.empty()) {
        timer_.stop();
        return;
    }
    const int row = waiting_.front();
    waiting_.erase(waiting_.begin());
    const Page& page = pages_->pages[static_cast<std::size_t>(row)];
    QPixmap picture(sizeOf(row) * ratio_);
    picture.setDevicePixelRatio(ratio_);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(side / page.size.width(), side / page.size.width());
    painter_->paint(painter, page);
    painter.end();
    drawn_[static_cast<std::size_t>(row)] = picture;
    Q_EMIT dataChanged(index(row), index(row), {Qt::DecorationRole});
}

Thumbnails::Thumbnails(PagePainter* painter, QWidget* parent) : QListView(parent), model_(painter)
{
    setModel(&model_);
    setItemDelegate(new ThumbnailDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setFixedWidth(side + 2 * margin + 18);
}

void Thumbnails::show(const Pages* pages)
{
    isShowing_ = true;
    model_.show(pages, devicePixelRatioF());
    isShowing_ = false;
}

void Thumbnails::setPage(std::size_t page)
{
    isShowing_ = true;
    setCurrentIndex(model_.index(static_cast<int>(page)));
    isShowing_ = false;
}

QSize Thumbnails::sizeHint() const
{
    return {width(), 200};
}

void Thumbnails::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        model_.retranslate();
    QListView::changeEvent(event);
}

void Thumbnails::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    if (!isShowing_ && current.isValid())
        Q_EMIT pageChosen(static_cast<std::size_t>(current.row()));
}

}
