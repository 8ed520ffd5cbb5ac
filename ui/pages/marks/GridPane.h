// All sheets of one juror at once: nominees in rows, indicators in columns, and what the indicator asks beside them.
#pragma once

#include "ui/models/marks/GridModel.h"
#include "ui/pages/marks/MarksPane.h"

class QSplitter;

namespace sidang {

class IndicatorPanel;
class KeyingTable;

class GridPane : public MarksPane {
    Q_OBJECT

public:
    GridPane(MakeChanges make, QWidget* parent);

    void show(const SheetsPointer& sheets, const SheetPlace& place) override;
    void goTo(CriterionId criterion) override;
    void focusContent() override;
    bool settle() override;

Q_SIGNALS:
    void pasteWanted(const sidang::KeyingModel& model, const QModelIndex& at, const QString& block);

protected:
    void changeEvent(QEvent* event) override;

private:
    void layOutGrid();
    void follow();
    void retranslate();

    GridModel model_;
    SheetPlace place_;
    QSplitter* splitter_;
    KeyingTable* table_;
    IndicatorPanel* panel_;
    bool isShowing_ = false;
};

}
