// What the two operators read differently: each difference with who keyed what, settled at the paper.
#pragma once

#include "ui/models/marks/DifferenceModel.h"
#include "ui/pages/marks/MarksPane.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace sidang {

class EmptyState;
class PlainTable;

class DifferencePane : public MarksPane {
    Q_OBJECT

public:
    /// `keyedBy` tells who keyed a reading and when; may tell nothing.
    using KeyedByText = std::function<QString(const MarkKey& key, bool isSecond)>;

    DifferencePane(MakeChanges make, KeyedByText keyedBy, QWidget* parent);

    /// To be given before `show`.
    void setDifferences(const std::vector<Difference>& differences) { differences_ = differences; }
    void show(const SheetsPointer& sheets, const SheetPlace& place) override;
    void focusContent() override;

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void layOut();
    void retranslate();
    void showSelected();
    void settleAs(const Grade& grade);
    void settleTyped();
    void refuse(const QString& sentence);

    KeyedByText keyedBy_;
    SheetsPointer sheets_;
    std::vector<Difference> differences_;
    DifferenceModel model_;
    QStackedWidget* content_;
    PlainTable* table_;
    EmptyState* empty_;
    QLabel* what_;
    QPushButton* first_;
    QPushButton* second_;
    QLabel* firstBy_;
    QLabel* secondBy_;
    QLabel* paperLabel_;
    QLineEdit* paper_;
    QPushButton* settle_;
    QLabel* reasonLabel_;
    QLineEdit* reason_;
    QLabel* note_;
};

}
