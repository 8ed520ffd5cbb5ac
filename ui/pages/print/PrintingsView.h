// What was printed, when and by whom, as the edition's ledger keeps it.
#pragma once

#include "ui/models/print/PrintingsModel.h"
#include "ui/pages/DeskPage.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace sidang {

class EmptyState;
class PlainTable;
class SearchField;

class PrintingsView : public QWidget {
    Q_OBJECT

public:
    PrintingsView(Door& door, QWidget* parent);

    void refill(const Sight& sight);
    void focusContent();
    void focusSearch();

Q_SIGNALS:
    /// The same is to be printed again.
    void againWanted(const sidang::Printing& printing);

protected:
    void changeEvent(QEvent* event) override;

private:
    void tellEmpty();
    void layOut();
    void printAgain();
    void retranslate();

    Door& door_;
    PrintingsModel model_;
    SearchField* search_;
    QStackedWidget* content_;
    QWidget* work_;
    PlainTable* table_;
    QPushButton* again_;
    QLabel* keys_;
    EmptyState* empty_;
};

}
