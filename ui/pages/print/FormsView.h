// The forms ledger: which score sheets are issued, came back, are spoiled, keyed and verified, and which are lacking.
#pragma once

#include "ui/models/print/FormsModel.h"
#include "ui/pages/DeskPage.h"

#include <array>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace sidang {

class ChoiceBox;
class EmptyState;
class Pill;
class PlainTable;
class SearchField;

class FormsView : public QWidget {
    Q_OBJECT

public:
    FormsView(Door& door, QWidget* parent);

    void refill(const Sight& sight);
    void focusContent();
    void focusSearch();
    /// Records the sheet as returned, and says so.
    void take(SheetFormId serial);
    /// Lists what is not accounted for, of a category or of all.
    void showOpen(std::optional<CategoryId> category);

Q_SIGNALS:
    /// Nothing was printed yet.
    void printWanted();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    static constexpr std::size_t countOfPills = 6;

    // FormsViewLayout.cpp
    void layOut();
    void retranslate();

    void connectParts();
    void fill();
    void tellCounts();
    void updateActions();
    std::vector<SheetFormId> selected(FormProgress last) const;
    void recordReturned();
    void recordSpoiled();
    std::optional<CategoryId> category() const;
    bool isOfCategory(SheetFormId serial) const;

    Door& door_;
    Sight sight_;
    FormsModel model_;
    QComboBox* category_;
    ChoiceBox* which_;
    SearchField* search_;
    std::array<Pill*, countOfPills> counts_;
    QStackedWidget* content_;
    QWidget* work_;
    PlainTable* table_;
    QPushButton* return_;
    QPushButton* spoil_;
    QLabel* keys_;
    EmptyState* empty_;
};

}
