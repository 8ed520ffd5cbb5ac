#include "ui/pages/marks/KeyingTable.h"

#include "ui/pages/marks/KeyingDelegate.h"
#include "ui/pages/marks/KeyingNote.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QMouseEvent>

#include <utility>

namespace sidang {

KeyingTable::KeyingTable(KeyingModel& model, Take take, QWidget* parent)
    : PlainTable(parent), model_(model), take_(std::move(take)), note_(new KeyingNote(viewport()))
{
    auto* delegate = new KeyingDelegate(this);
    setItemDelegate(delegate);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 16);
    setModel(&model_);
    connect(&model_, &QAbstractItemModel::modelReset, this, &KeyingTable::restore); // behind the selection's own
    connect(delegate, &KeyingDelegate::editorMade, this, [this](KeyingEditor* editor) {
        editor_ = editor;
        connect(editor, &KeyingEditor::left, this, &KeyingTable::leave);
        connect(editor, &KeyingEditor::givenUp, this, &KeyingTable::giveUp);
        connect(editor, &KeyingEditor::finishWanted, this, [this] {
            if (leave(KeyingStep::Stay))
                Q_EMIT finishWanted();
        });
        connect(editor, &QLineEdit::textEdited, note_, &QWidget::hide);
    });
}

bool KeyingTable::isCell(const QModelIndex& index) const
{
    return model_.cellAt(index).has_value() && !isColumnHidden(index.column());
}

/// A cell in a row that is not closed.
bool KeyingTable::isOpen(const QModelIndex& index) const
{
    return isCell(index) && index.data(KeyingClosedRole).toString().isEmpty();
}

std::optional<QString> KeyingTable::typing() const
{
    return editor_ ? std::optional(editor_->text()) : std::nullopt;
}

QString KeyingTable::noteText() const
{
    return note_->isVisible() ? note_->text() : QString();
}

void KeyingTable::tell(Tone tone, const QString& text)
{
    if (text.isEmpty())
        note_->hide();
    else
        note_->say(tone, text, visualRect(open_ ? model_.indexOf(*open_) : currentIndex()));
}

void KeyingTable::open(const QModelIndex& index, const std::optional<QString>& text)
{
    if (editor_ || !isCell(index))
        return;
    if (const QString lock = model_.lockText(index); !lock.isEmpty()) {
        tell(Tone::Attention, lock);
        return;
    }
    note_->hide();
    edit(index, QAbstractItemView::AllEditTriggers, nullptr);
    if (!editor_)
        return;
    open_ = model_.cellAt(index);
    if (text) {
        editor_->setText(*text);
        editor_->setModified(true);
    } else {
        editor_->selectAll();
    }
}

/// Takes what is being typed and goes on from there, all before the next key is looked at.
bool KeyingTable::leave(KeyingStep where)
{
    if (!editor_ || isTaking_)
        return !isTaking_;
    if (editor_->isModified() && open_) {
        isTaking_ = true;
        const QString refusal = take_(model_.indexOf(*open_), editor_->text());
        isTaking_ = false;
        if (!refusal.isEmpty() && editor_) {
            editor_->setRefused(true);
            tell(Tone::Refusal, refusal);
            return false;
        }
    }
    giveUp();
    step(where);
    return true;
}

void KeyingTable::giveUp()
{
    note_->hide();
    open_.reset();
    if (KeyingEditor* editor = std::exchange(editor_, nullptr))
        closeEditor(editor, QAbstractItemDelegate::NoHint);
}

bool KeyingTable::settle()
{
    return leave(KeyingStep::Stay);
}

void KeyingTable::clearCell()
{
    const QModelIndex index = currentIndex();
    if (!isCell(index))
        return;
    const QString lock = model_.lockText(index);
    tell(Tone::Attention, lock);
    if (!lock.isEmpty())
        return;
    isTaking_ = true;
    const QString refusal = take_(index, {});
    isTaking_ = false;
    tell(Tone::Refusal, refusal);
}

void KeyingTable::paste()
{
    const QModelIndex index = currentIndex();
    QString text = QApplication::clipboard()->text();
    while (text.endsWith(u'\n') || text.endsWith(u'\r'))
        text.chop(1);
    if (!isCell(index) || text.isEmpty())
        return;
    if (text.contains(u'\t') || text.contains(u'\n'))
        Q_EMIT pasteWanted(index, text);
    else
        open(index, text);
}

void KeyingTable::mousePressEvent(QMouseEvent* event)
{
    if (!settle()) {
        editor_->setFocus();
        return;
    }
    PlainTable::mousePressEvent(event);
    const QModelIndex pressed = currentIndex();
    if (pressed.isValid() && !isCell(pressed)) {
        const QModelIndex there = across(model_.index(pressed.row(), 0), 1);
        if (there.row() == pressed.row())
            setCell(there);
    }
}

void KeyingTable::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (settle())
        open(indexAt(event->pos()), {});
}

void KeyingTable::focusInEvent(QFocusEvent* event)
{
    PlainTable::focusInEvent(event);
    if (!isCell(currentIndex()))
        setFirstCell();
}

void KeyingTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    PlainTable::currentChanged(current, previous);
    if (current.isValid())
        current_ = model_.cellAt(current);
    if (!editor_)
        note_->hide();
    viewport()->update();
    Q_EMIT cellChanged();
}

/// The line goes with the layout; what was typed into it is kept until `restore`.
void KeyingTable::reset()
{
    const bool isTyping = editor_ && editor_->isModified();
    kept_ = {isTyping ? open_ : std::nullopt, isTyping ? editor_->text() : QString(), hasFocus() || (editor_ && editor_->hasFocus())};
    editor_ = nullptr;
    open_.reset();
    note_->hide();
    PlainTable::reset();
}

/// The cursor, and what was being typed, stand in their cells again, where these still are.
void KeyingTable::restore()
{
    const Kept kept = std::exchange(kept_, {});
    if (kept.hadKeys)
        setFocus();
    setCell(current_ ? model_.indexOf(*current_) : QModelIndex());
    const QModelIndex typed = kept.cell ? model_.indexOf(*kept.cell) : QModelIndex();
    if (!typed.isValid())
        return;
    setCell(typed);
    open(typed, kept.text);
}

void KeyingTable::scrollContentsBy(int dx, int dy)
{
    PlainTable::scrollContentsBy(dx, dy);
    if (note_->isVisible())
        note_->move(note_->pos() + QPoint(dx, dy));
}

void KeyingTable::setCell(const QModelIndex& index)
{
    if (!index.isValid() || !settle())
        return;
    setCurrentIndex(index);
    scrollTo(index);
}

void KeyingTable::setFirstCell()
{
    setCell(firstCell());
}

}
