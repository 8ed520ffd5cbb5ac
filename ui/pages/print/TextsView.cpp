#include "ui/pages/print/TextsView.h"

#include "core/edit/IssueForms.h"
#include "core/report/FormTexts.h"
#include "core/report/FormTroubleText.h"
#include "ui/common/Banner.h"
#include "ui/common/ChoiceBox.h"
#include "ui/common/Paint.h"
#include "ui/models/print/PaperAccess.h"
#include "ui/pages/InPlace.h"
#include "ui/pages/print/PaperPreview.h"
#include "ui/pages/print/TextEditor.h"
#include "ui/pages/print/TextPaper.h"

#include <QEvent>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace sidang {

namespace {

constexpr int previewAfter = 250; // milliseconds without a key

}

TextsView::TextsView(Door& door, QWidget* parent)
    : QWidget(parent),
      door_(door),
      splitter_(new QSplitter(Qt::Horizontal, this)),
      list_(new QListView(splitter_)),
      middle_(new QWidget(splitter_)),
      box_(new ChoiceBox(middle_)),
      title_(new QLabel(middle_)),
      editor_(new TextEditor(middle_)),
      words_(new QLabel(middle_)),
      fieldsTitle_(new QLabel(middle_)),
      fieldList_(new QListView(middle_)),
      reset_(new QPushButton(middle_)),
      save_(new QPushButton(middle_)),
      preview_(new PaperPreview(splitter_))
{
    timer_.setSingleShot(true);
    timer_.setInterval(previewAfter);
    layOut();
    connectParts();
    retranslate();
}

void TextsView::connectParts()
{
    connect(list_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& current) {
        open(current.row());
        box_->setCurrentIndex(list_->currentIndex().row());
    });
    connect(box_, &QComboBox::activated, this, [this](int row) { list_->setCurrentIndex(texts_.index(row)); });
    connect(list_, &QAbstractItemView::activated, editor_, [this] { editor_->setFocus(); });
    connect(editor_, &QPlainTextEdit::textChanged, this, &TextsView::look);
    connect(editor_, &TextEditor::saveWanted, this, &TextsView::save);
    connect(fieldList_, &QAbstractItemView::activated, this, &TextsView::insertField);
    connect(save_, &QPushButton::clicked, this, &TextsView::save);
    connect(reset_, &QPushButton::clicked, this, &TextsView::reset);
    connect(&timer_, &QTimer::timeout, this, &TextsView::preview);
}

QString TextsView::stored() const
{
    return formText(sight_.edition->book, name_);
}

bool TextsView::isChanged() const
{
    return !name_.isEmpty() && editor_->toPlainText() != stored_;
}

void TextsView::refill(const Sight& sight)
{
    const bool isOther = sight_.edition != sight.edition;
    sight_ = sight;
    if (!sight.edition || !door_.session())
        return;
    if (isOther)
        source_.reset();
    texts_.show(sight.edition->book);
    if (name_.isEmpty()) {
        list_->setCurrentIndex(texts_.index(0));
        return;
    }
    // What is being typed stays.
    if (!isChanged())
        fillEditor();
    look();
}

void TextsView::open(int row)
{
    if (isFilling_ || !sight_.edition)
        return;
    const QString next = texts_.nameAt(row);
    if (next.isEmpty() || next == name_)
        return;
    if (!settle()) {
        isFilling_ = true;
        list_->setCurrentIndex(texts_.index(texts_.rowOf(name_)));
        isFilling_ = false;
        return;
    }
    name_ = next;
    fillEditor();
    look();
}

bool TextsView::choose(const QString& name)
{
    if (const int row = texts_.rowOf(name); row >= 0)
        list_->setCurrentIndex(texts_.index(row));
    return name_ == name;
}

void TextsView::fillEditor()
{
    stored_ = stored();
    if (editor_->toPlainText() != stored_) {
        const QSignalBlocker quiet(editor_);
        editor_->setPlainText(stored_);
    }
    title_->setText(texts_.index(texts_.rowOf(name_)).data().toString());
    const auto& kinds = formTextKinds();
    fields_.setStringList(std::ranges::find(kinds, name_, &FormTextKind::name)->fields);
}

/// Beside the text, its fields and its name nothing more is needed than the line and what is wrong there.
QString TextsView::troubleWords() const
{
    if (trouble_->kind == FormTroubleKind::UnknownField)
        return tr("Line %1: there is no field {%2}.").arg(trouble_->line).arg(trouble_->what);
    if (trouble_->kind == FormTroubleKind::BrokenTemplate)
        return tr("Line %1: “%2” cannot be read. A field stands in braces, like {edisi}; a brace itself is written twice.")
            .arg(trouble_->line)
            .arg(trouble_->what);
    return formTroubleText(*trouble_);
}

/// Tells what is wrong with the text as it is typed, and where.
void TextsView::look()
{
    if (name_.isEmpty())
        return;
    const QString whyNot = door_.whyNot(Action::ChangeText);
    trouble_ = troubleOf(name_, editor_->toPlainText());
    editor_->markLine(trouble_ ? trouble_->line : 0);
    editor_->setReadOnly(!whyNot.isEmpty());
    const bool isOwn = sight_.edition->book.formTexts.contains(name_);
    save_->setEnabled(isChanged() && !trouble_ && whyNot.isEmpty());
    reset_->setEnabled(whyNot.isEmpty() && (isOwn || isChanged()));
    QPalette ink = palette();
    ink.setColor(QPalette::WindowText, trouble_ ? themeOf(palette()).refusal : themeOf(palette()).quiet);
    words_->setPalette(ink);
    if (trouble_)
        words_->setText(troubleWords() + u' ' + tr("It is not kept like this."));
    else if (!whyNot.isEmpty())
        words_->setText(whyNot);
    else if (isChanged())
        words_->setText(tr("Not saved yet."));
    else
        words_->setText(isOwn ? tr("The secretariat's own text.") : tr("As the program ships it."));
    timer_.start();
}

void TextsView::preview()
{
    if (trouble_ || name_.isEmpty() || !sight_.edition || !door_.session())
        return; // what could be read last stays
    if (!source_)
        source_ = paperSource(sight_.edition, *door_.session(), sight_.today);
    const EditionBook& book = sight_.edition->book;
    const Form form = formOfText(name_);
    const MaySeeMarks maySee = [this](CategoryId category) { return door_.maySeeMarks(category); };
    const auto items = openItems(book, form, {}, maySee);
    const auto isThere = [&](const FormItem& item) {
        return !showsResults(form) || !item.category || source_->rankings.contains(*item.category);
    };
    const auto item = std::ranges::find_if(items, isThere);
    PaperWish wish{.source = source_, .paper = book.edition.paper == Paper::A4 ? PaperSize::A4 : PaperSize::F4};
    const QString text = editor_->toPlainText();
    if (item != items.end()) {
        wish.item = *item;
        wish.draft = TextDraft{name_, text};
    } else {
        wish.item.form = form;
        wish.document = textAlone(name_, text);
    }
    preview_->show(wish);
}

bool TextsView::save()
{
    if (!isChanged())
        return true;
    if (trouble_) {
        editor_->setFocus(Qt::OtherFocusReason);
        return false;
    }
    const QString text = editor_->toPlainText();
    const auto own = text.trimmed() == shippedText(name_) ? std::nullopt : std::optional(text);
    const QString before = std::exchange(stored_, text); // so that the refill that comes with it takes the text over
    const QString refusal = performInPlace(door_, changeText(door_.session()->book(), name_, own));
    if (refusal.isEmpty())
        return true;
    stored_ = before;
    words_->setText(refusal);
    return false;
}

bool TextsView::settle()
{
    return name_.isEmpty() || editor_->isReadOnly() || save();
}

void TextsView::reset()
{
    editor_->setPlainText(shippedText(name_));
    save();
    look();
    editor_->setFocus(Qt::OtherFocusReason);
}

void TextsView::insertField()
{
    const QString field = fieldList_->currentIndex().data().toString();
    if (!field.isEmpty() && !editor_->isReadOnly())
        editor_->insertField(field);
}

void TextsView::focusContent()
{
    editor_->setFocus(Qt::OtherFocusReason);
}

void TextsView::focusList()
{
    (listSheet_->isVisible() ? static_cast<QWidget*>(list_) : box_)->setFocus(Qt::ShortcutFocusReason);
}

void TextsView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange && sight_.edition)
        look();
    QWidget::changeEvent(event);
}

}
