// A form of fields, each with its label above and, where there is something to say, a note below.
#pragma once

#include "ui/common/Tone.h"

#include <QWidget>

#include <functional>
#include <vector>

class QGridLayout;
class QLabel;

namespace sidang {

class FieldForm : public QWidget {
    Q_OBJECT

public:
    /// Worded anew whenever the language changes.
    using Words = std::function<QString()>;

    /// `columns`: how many fields stand beside each other where there is room for that (1 … 4); a narrow form has one column.
    explicit FieldForm(int columns = 1, QWidget* parent = nullptr);
    /// The least width of a column, in pixels, before there is one less; for fields of a few digits.
    void setLeastColumn(int width);

    /// Adds the field at the end and takes it as a child; its accessible name and the label's buddy are set. `isWide`: it takes a
    /// whole row.
    void add(Words label, QWidget* field, bool isWide = false);
    /// A title above the fields that follow.
    void addTitle(Words title);
    /// What is said below the field, in this tone, and read with it; an empty text says nothing.
    void say(const QWidget* field, Tone tone, const QString& text);
    /// What is said below the field; empty when nothing is.
    QString noteOf(const QWidget* field) const;
    void setShown(const QWidget* field, bool isShown);

    /// As wide as one column: a form gives way by having fewer.
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Row {
        Words words;
        QLabel* label;
        QWidget* field; // null: a title
        QLabel* note;
        bool isWide;
        bool isShown = true;
        Tone tone = Tone::Quiet;
    };

    Row* rowOf(const QWidget* field);
    void arrange();
    void retranslate();
    void dress(Row& row);

    int most_;
    int leastColumn_ = 240;
    int columns_ = 0;
    bool isSized_ = false; // until then as many columns as there may be
    QGridLayout* grid_;
    std::vector<Row> rows_;
};

}
