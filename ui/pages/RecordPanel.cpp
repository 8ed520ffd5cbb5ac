#include "ui/pages/RecordPanel.h"

#include "ui/common/ElidedLabel.h"
#include "ui/common/LineIcon.h"
#include "ui/common/Paint.h"

#include <QComboBox>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QStyle>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidang {

namespace {

// With two columns of fields where the page has room for that beside its table, else with one.
constexpr int wideWidth = 520;
constexpr int narrowWidth = 336;
constexpr int roomyPage = 960;

void setRefused(QWidget* editor, bool isRefused)
{
    if (editor->property("refused").toBool() == isRefused)
        return;
    editor->setProperty("refused", isRefused);
    editor->style()->unpolish(editor);
    editor->style()->polish(editor);
}

}

RecordPanel::RecordPanel(QWidget* parent)
    : Sheet(parent),
      title_(new ElidedLabel(this)),
      close_(new QToolButton(this)),
      locked_(new QLabel(this)),
      scroll_(new QScrollArea(this)),
      form_(new FieldForm(2))
{
    setFixedWidth(narrowWidth);
    if (parent)
        parent->installEventFilter(this);
    title_->setFont(bolder(font()));
    close_->setIcon(lineIcon(u"close"_s));
    close_->setFocusPolicy(Qt::StrongFocus);
    connect(close_, &QToolButton::clicked, this, [this] {
        if (settle())
            Q_EMIT left(true);
    });
    locked_->setFont(smaller(font()));
    locked_->setWordWrap(true);
    locked_->hide();
    auto* head = new QHBoxLayout;
    head->addWidget(title_, 1);
    head->addWidget(close_);
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setWidgetResizable(true);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll_->setFocusPolicy(Qt::NoFocus);
    form_->setContentsMargins(0, 0, 12, 12);
    scroll_->setWidget(form_);
    // The sheet is the ground.
    scroll_->viewport()->setAutoFillBackground(false);
    form_->setAutoFillBackground(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 10, 4, 2);
    column->setSpacing(6);
    column->addLayout(head);
    column->addWidget(locked_);
    column->addWidget(scroll_, 1);
    retranslate();
}

void RecordPanel::add(Field field, Words label, Span span)
{
    form_->add(std::move(label), field.editor, span == Span::Wide);
    field.editor->installEventFilter(this);
    fields_.push_back(std::move(field));
}

void RecordPanel::add(Words label, QLineEdit* field, Show show, Take take, Span span)
{
    add({field, [field] { return field->text(); }, std::move(show), std::move(take), {}}, std::move(label), span);
}

void RecordPanel::add(Words label, QComboBox* field, Show show, Take take)
{
    field->setFocusPolicy(Qt::StrongFocus);
    add({field, [field] { return QString::number(field->currentIndex()); }, std::move(show), std::move(take), {}},
        std::move(label), Span::Column);
    // What is chosen with the mouse is meant; who goes through the choices by keys has not arrived yet.
    connect(field, &QComboBox::activated, this, [this, field] {
        if (!isByKey_)
            save(*fieldOf(field));
    });
}

void RecordPanel::addOwn(Words label, QWidget* field, Show show, Span span)
{
    add({field, {}, std::move(show), {}, {}}, std::move(label), span);
}

void RecordPanel::setTitle(const QString& title)
{
    title_->setText(title);
    setAccessibleName(title);
}

void RecordPanel::setLocked(const QString& whyNot)
{
    locked_->setText(whyNot);
    locked_->setVisible(!whyNot.isEmpty());
    for (const Field& field : fields_) {
        if (auto* line = qobject_cast<QLineEdit*>(field.editor))
            line->setReadOnly(!whyNot.isEmpty());
        else
            field.editor->setEnabled(whyNot.isEmpty());
        field.editor->setToolTip(whyNot);
    }
}

RecordPanel::Field* RecordPanel::fieldOf(const QObject* editor)
{
    const auto found = std::ranges::find(fields_, editor, &Field::editor);
    return found == fields_.end() ? nullptr : &*found;
}

bool RecordPanel::isTouched(const Field& field)
{
    return field.typed && field.typed() != field.shown;
}

void RecordPanel::showStored(Field& field)
{
    field.show();
    if (!field.typed)
        return;
    field.shown = field.typed();
    showBeginning(field);
    setRefused(field.editor, false);
}

void RecordPanel::showStored(bool isOther)
{
    for (Field& field : fields_) {
        if (!isOther && isTouched(field))
            continue;
        if (isOther)
            form_->say(field.editor, Tone::Quiet, {});
        showStored(field);
    }
}

/// A long text shows how it begins, unless somebody is in it.
void RecordPanel::showBeginning(const Field& field)
{
    if (auto* line = qobject_cast<QLineEdit*>(field.editor); line && !line->hasFocus() && !isTouched(field))
        line->setCursorPosition(0);
}

bool RecordPanel::save(Field& field)
{
    if (!isTouched(field))
        return true;
    if (isSaving_) // what is being saved has just moved the keyboard
        return true;
    const QScopedValueRollback saving(isSaving_, true);
    const QString refusal = field.take();
    setRefused(field.editor, !refusal.isEmpty());
    form_->say(field.editor, Tone::Refusal, refusal);
    if (!refusal.isEmpty())
        return false;
    showStored(false);
    showStored(field);
    return true;
}

bool RecordPanel::settle()
{
    for (Field& field : fields_) {
        if (save(field))
            continue;
        focusField(field.editor);
        return false;
    }
    return true;
}

void RecordPanel::focusField(QWidget* field)
{
    scroll_->ensureWidgetVisible(field);
    field->setFocus(Qt::OtherFocusReason);
    if (auto* line = qobject_cast<QLineEdit*>(field))
        line->selectAll();
}

void RecordPanel::focusFirst()
{
    if (!fields_.empty())
        focusField(fields_.front().editor);
}

void RecordPanel::focusNext(const Field& field)
{
    const auto next = std::find_if(fields_.begin() + (&field - fields_.data()) + 1, fields_.end(), [](const Field& each) {
        return each.typed && each.editor->isVisibleTo(each.editor->parentWidget());
    });
    if (next == fields_.end())
        Q_EMIT walkedThrough();
    else
        focusField(next->editor);
}

bool RecordPanel::handleKey(Field& field, int key)
{
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (field.typed && save(field))
            focusNext(field);
        return field.typed != nullptr;
    case Qt::Key_Escape: {
        const bool wasTyped = isTouched(field);
        if (wasTyped) {
            showStored(field);
            form_->say(field.editor, Tone::Quiet, {});
        } else {
            Q_EMIT left(false);
        }
        return true;
    }
    default: return false;
    }
}

bool RecordPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        setFixedWidth(parentWidget()->width() >= roomyPage ? wideWidth : narrowWidth);
    Field* field = fieldOf(watched);
    if (!field)
        return Sheet::eventFilter(watched, event);
    const bool isCombo = qobject_cast<QComboBox*>(watched) != nullptr;
    switch (event->type()) {
    case QEvent::KeyPress: isByKey_ = true; return handleKey(*field, static_cast<QKeyEvent*>(event)->key());
    case QEvent::ShortcutOverride: {
        // Where nothing is being typed, undoing concerns the edition.
        const auto* key = static_cast<QKeyEvent*>(event);
        if ((key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) && !isTouched(*field)) {
            event->ignore();
            return true;
        }
        break;
    }
    case QEvent::MouseButtonPress: isByKey_ = false; break;
    case QEvent::Wheel:
        if (isCombo && !field->editor->hasFocus()) {
            event->ignore();
            return true;
        }
        break;
    case QEvent::FocusOut:
        if (static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason) {
            save(*field);
            showBeginning(*field);
        }
        break;
    default: break;
    }
    return Sheet::eventFilter(watched, event);
}

void RecordPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Sheet::changeEvent(event);
}

void RecordPanel::retranslate()
{
    close_->setToolTip(tr("Close (Esc)"));
    close_->setAccessibleName(tr("Close the panel"));
}

}
