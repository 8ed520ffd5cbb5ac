#include "ui/common/FieldForm.h"

#include "ui/common/Paint.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>

#include <algorithm>

namespace sidang {

FieldForm::FieldForm(int columns, QWidget* parent) : QWidget(parent), most_(columns), grid_(new QGridLayout(this))
{
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setHorizontalSpacing(16);
    grid_->setVerticalSpacing(3);
}

void FieldForm::setLeastColumn(int width)
{
    leastColumn_ = width;
    columns_ = 0;
    arrange();
}

void FieldForm::add(Words label, QWidget* field, bool isWide)
{
    field->setParent(this);
    auto* title = new QLabel(this);
    title->setBuddy(field);
    title->setForegroundRole(QPalette::PlaceholderText);
    auto* note = new QLabel(this);
    note->setWordWrap(true);
    note->setFont(smaller(font()));
    note->hide();
    rows_.push_back({std::move(label), title, field, note, isWide});
    columns_ = 0;
    arrange();
    retranslate();
}

void FieldForm::addTitle(Words title)
{
    auto* label = new QLabel(this);
    label->setFont(bolder(font()));
    rows_.push_back({std::move(title), label, nullptr, nullptr, true});
    columns_ = 0;
    arrange();
    retranslate();
}

FieldForm::Row* FieldForm::rowOf(const QWidget* field)
{
    const auto found = std::ranges::find_if(rows_, [field](const Row& row) { return row.field && row.field == field; });
    Q_ASSERT(found != rows_.end());
    return &*found;
}

void FieldForm::say(const QWidget* field, Tone tone, const QString& text)
{
    Row& row = *rowOf(field);
    row.tone = tone;
    row.note->setText(text);
    row.note->setVisible(row.isShown && !text.isEmpty());
    row.field->setAccessibleDescription(text);
    dress(row);
}

QString FieldForm::noteOf(const QWidget* field) const
{
    const auto found = std::ranges::find_if(rows_, [field](const Row& row) { return row.field == field; });
    return found == rows_.end() ? QString() : found->note->text();
}

void FieldForm::setShown(const QWidget* field, bool isShown)
{
    Row& row = *rowOf(field);
    const bool isOther = row.isShown != isShown;
    row.isShown = isShown;
    row.label->setVisible(isShown);
    row.field->setVisible(isShown);
    row.note->setVisible(isShown && !row.note->text().isEmpty());
    if (isOther) { // the others close up
        columns_ = 0;
        arrange();
    }
}

void FieldForm::dress(Row& row)
{
    if (!row.note)
        return;
    QPalette palette = this->palette();
    palette.setColor(QPalette::WindowText, toneColors(themeOf(palette), row.tone).text);
    row.note->setPalette(palette);
}

/// Label, field and note stand in three lines of the grid; fields follow each other from left to right.
void FieldForm::arrange()
{
    const int columns = isSized_ ? std::clamp(width() / leastColumn_, 1, most_) : most_;
    if (columns == columns_)
        return;
    columns_ = columns;
    for (int each = 0; each < grid_->rowCount(); ++each) { // of the former arrangement
        grid_->setRowMinimumHeight(each, 0);
        grid_->setRowStretch(each, 0);
    }
    int line = 0;
    int column = 0;
    for (const Row& row : rows_) {
        if (!row.isShown)
            continue;
        if (column > 0 && (row.isWide || column == columns)) {
            line += 3;
            column = 0;
        }
        const int span = row.isWide ? columns : 1;
        grid_->addWidget(row.label, line, column, 1, span);
        grid_->setRowMinimumHeight(line, row.label->sizeHint().height() + (line > 0 ? 7 : 0));
        grid_->setAlignment(row.label, Qt::AlignBottom);
        if (row.field) {
            grid_->addWidget(row.field, line + 1, column, 1, span);
            grid_->addWidget(row.note, line + 2, column, 1, span);
        }
        column += span;
    }
    for (int i = 0; i < most_; ++i)
        grid_->setColumnStretch(i, i < columns ? 1 : 0);
    grid_->setRowStretch(line + 3, 1);
}

QSize FieldForm::minimumSizeHint() const
{
    const QSize present = QWidget::minimumSizeHint();
    return {std::min(present.width(), leastColumn_), present.height()};
}

void FieldForm::resizeEvent(QResizeEvent* event)
{
    isSized_ = true;
    arrange();
    QWidget::resizeEvent(event);
}

void FieldForm::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange) {
        for (Row& row : rows_)
            dress(row);
    }
    QWidget::changeEvent(event);
}

void FieldForm::retranslate()
{
    for (const Row& row : rows_) {
        const QString words = row.words();
        row.label->setText(words);
        if (row.field)
            row.field->setAccessibleName(QString(words).remove(u'&'));
    }
}

}
