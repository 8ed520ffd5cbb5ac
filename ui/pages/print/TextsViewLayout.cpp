// How the texts are laid out: the list, the editor with its fields, the preview.
#include "ui/common/Paint.h"
#include "ui/pages/NoteList.h"
#include "ui/pages/print/PaperDelegate.h"
#include "ui/pages/print/PaperPreview.h"
#include "ui/pages/print/TextEditor.h"
#include "ui/pages/print/TextsView.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSplitter>

namespace sidang {

namespace {

constexpr int roomy = 800;  // below this width a box stands in place of the list
constexpr int narrow = 640; // below this width the preview gives way
constexpr int tall = 480;   // below this height fewer fields are seen at once

}

void TextsView::layOut()
{
    list_->setModel(&texts_);
    box_->setModel(&texts_);
    list_->setItemDelegate(new PaperDelegate(list_));
    list_->setFrameShape(QFrame::NoFrame);
    list_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list_->setResizeMode(QListView::Adjust);
    list_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    fieldList_->setModel(&fields_);
    fieldList_->setFrameShape(QFrame::NoFrame);
    fieldList_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    fieldList_->setFlow(QListView::LeftToRight);
    fieldList_->setWrapping(true);
    fieldList_->setResizeMode(QListView::Adjust);
    fieldList_->setSpacing(3);
    title_->setFont(bolder(font()));
    title_->setWordWrap(true);
    words_->setWordWrap(true);
    words_->setMinimumHeight(2 * fontMetrics().lineSpacing());
    words_->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    fieldsTitle_->setForegroundRole(QPalette::PlaceholderText);
    fieldsTitle_->setFont(smaller(font()));
    save_->setProperty("primary", true);
    preview_->setThumbnails(false);

    auto* steps = new QHBoxLayout;
    steps->setSpacing(8);
    steps->addWidget(save_);
    steps->addWidget(reset_);
    steps->addStretch(1);
    auto* column = new QVBoxLayout(middle_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(title_);
    column->addWidget(box_);
    column->addWidget(editor_, 1);
    column->addWidget(words_);
    column->addWidget(fieldsTitle_);
    column->addWidget(sheetAround(fieldList_));
    column->addLayout(steps);
    listSheet_ = sheetAround(list_);
    listSheet_->setMinimumWidth(150);
    middle_->setMinimumWidth(310);
    preview_->setMinimumWidth(300);
    splitter_->setChildrenCollapsible(false);
    splitter_->setHandleWidth(12);
    for (QWidget* part : {listSheet_, middle_, static_cast<QWidget*>(preview_)})
        splitter_->addWidget(part);
    splitter_->setSizes({200, 420, 420});
    splitter_->setStretchFactor(0, 0);
    splitter_->setStretchFactor(1, 1);
    splitter_->setStretchFactor(2, 1);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(splitter_);
}

/// Editor, fields and page come first.
void TextsView::fitRoom()
{
    const bool isRoomy = width() >= roomy;
    listSheet_->setVisible(isRoomy);
    title_->setVisible(isRoomy);
    box_->setVisible(!isRoomy);
    preview_->setVisible(width() >= narrow);
    const int lines = height() >= tall ? 4 : 2;
    fieldList_->setFixedHeight(lines * (fontMetrics().height() + 6));
}

void TextsView::resizeEvent(QResizeEvent* event)
{
    fitRoom();
    QWidget::resizeEvent(event);
}

void TextsView::retranslate()
{
    list_->setAccessibleName(tr("Texts"));
    box_->setAccessibleName(tr("Texts"));
    editor_->setAccessibleName(tr("The text"));
    fieldList_->setAccessibleName(tr("Fields of the text"));
    fieldsTitle_->setText(tr("Fields: double click or Enter inserts"));
    reset_->setText(tr("Back to the shipped text"));
    save_->setText(tr("Save"));
    save_->setToolTip(tr("Ctrl+Enter"));
    splitter_->handle(1)->setAccessibleName(tr("Width of the texts"));
    splitter_->handle(2)->setAccessibleName(tr("Width of the preview"));
    if (sight_.edition)
        look();
}

}
