// Draws the order of the interviews by lot; the seed is recorded, so that anybody can draw it again.
#pragma once

#include "ui/pages/EditDialog.h"

#include <QStringListModel>

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;

namespace sidang {

class LotDialog : public EditDialog {
    Q_OBJECT

public:
    /// `clockSeed` gives a number nobody chose, 0 … 999 999 999.
    LotDialog(Editing editing, CategoryId category, std::function<qint64()> clockSeed, QWidget* parent = nullptr);

private:
    void layOut();
    void preview();
    std::optional<qint64> seed() const;
    void draw();

    CategoryId category_;
    QStringListModel model_;
    QLineEdit* seed_;
    QPushButton* clock_;
    QLabel* note_;
    QListView* list_;
    QPushButton* draw_;
};

}
