#include "ui/pages/EntryDelegate.h"

#include "ui/common/CellRemark.h"
#include "ui/common/Entry.h"
#include "ui/common/Theme.h"
#include "ui/models/Roles.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QTimer>
#include <QTreeView>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace sidang {

EntryDelegate::EntryDelegate(Take take, QAbstractItemView& view)
    : CellDelegate(QuietRole, &view), take_(std::move(take)), view_(view), remark_(new CellRemark(view.viewport()))
{}

QWidget* EntryDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    auto* editor = new QLineEdit(parent);
    editor->setObjectName(u"cell"_s);
    editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    editor->setAlignment(Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()));
    editor_ = editor;
    index_ = index;
    before_ = index.data(Qt::EditRole).toString();
    connect(editor, &QLineEdit::textEdited, remark_, &QWidget::hide);
    connect(editor, &QObject::destroyed, remark_, &QWidget::hide);
    return editor;
}

void EntryDelegate::setEditorData(QWidget* editor, const QModelIndex&) const
{
    // What is being typed stays when the cell is shown anew.
    auto* line = qobject_cast<QLineEdit*>(editor);
    if (line && !line->isModified())
        line->setText(before_);
}

void EntryDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    constexpr int least = 92;
    QRect area = option.rect.adjusted(-2, 1, 0, -2);
    const bool isRight = index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight;
    if (area.width() < least && isRight)
        area.setLeft(std::max(0, area.right() - least));
    else if (area.width() < least)
        area.setWidth(least);
    editor->setGeometry(area);
}

void EntryDelegate::paintCurrent(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (index != view_.currentIndex() || !view_.hasFocus() || !(index.flags() & Qt::ItemIsEditable))
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(themeOf(option.palette).accent, 2));
    const int left = qobject_cast<const QTreeView*>(&view_) ? -4 : 2; // a tree sets its texts close to the left
    painter.drawRoundedRect(QRectF(option.rect).adjusted(left, 2, -2, -3), 4, 4);
    painter.restore();
}

void EntryDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    CellDelegate::paint(painter, option, index);
    paintCurrent(*painter, option, index);
}

bool EntryDelegate::take()
{
    if (!editor_ || isTaking_ || editor_->text() == before_ || !index_.isValid())
        return true;
    isTaking_ = true;
    const QString refusal = take_(index_, editor_->text());
    isTaking_ = false;
    if (refusal.isEmpty() || !editor_)
        return true;
    dressRefused(*editor_, true);
    editor_->setAccessibleDescription(refusal);
    remark_->say(refusal, editor_->geometry());
    return false;
}

void EntryDelegate::stop()
{
    remark_->hide();
    if (!editor_)
        return;
    QLineEdit* editor = editor_;
    editor_.clear();
    Q_EMIT closeEditor(editor, NoHint);
}

bool EntryDelegate::settle()
{
    const bool isTaken = take();
    if (isTaken)
        stop();
    return isTaken;
}

bool EntryDelegate::leave(int key)
{
    const QPersistentModelIndex index = index_;
    if (!settle())
        return true;
    view_.setFocus(Qt::OtherFocusReason);
    Q_EMIT leftBy(index, key);
    return true;
}

bool EntryDelegate::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != editor_)
        return false;
    if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const bool leaves = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab || key == Qt::Key_Backtab;
        if (event->type() == QEvent::ShortcutOverride) {
            if (leaves || key == Qt::Key_Escape)
                event->accept();
            return false;
        }
        if (key == Qt::Key_Escape) {
            stop();
            view_.setFocus(Qt::OtherFocusReason);
            return true;
        }
        return leaves && leave(key);
    }
    if (event->type() == QEvent::FocusOut && !isTaking_) {
        const auto reason = static_cast<QFocusEvent*>(event)->reason();
        if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason && !settle())
            QTimer::singleShot(0, editor_, [editor = editor_] { editor->setFocus(); });
    }
    return false;
}

}
