// The head of the window: which edition is open, the phase of the category that is shown, and how far the edition has come.
#pragma once

#include "ui/models/OpenEdition.h"

#include <QWidget>

class QComboBox;

namespace sidang {

class ElidedLabel;
class Pill;

class Header : public QWidget {
    Q_OBJECT

public:
    explicit Header(QWidget* parent = nullptr);

    /// Null: nothing is open; without a category there is none to choose, and no phase is shown.
    void show(EditionPointer edition, std::optional<CategoryId> category);
    /// Opens the list of categories, where it is shown.
    void openCategories();

Q_SIGNALS:
    void categoryChosen(CategoryId category);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void retranslate();
    void fillCategories();

    EditionPointer edition_;
    std::optional<CategoryId> category_;
    ElidedLabel* title_;
    QComboBox* categories_;
    Pill* phase_;
    Pill* progress_;
};

}
