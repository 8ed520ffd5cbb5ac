// The nominees' membership figures, month by month, declared beside verified, and the scores that follow from them.
#pragma once

#include "ui/models/figures/FigureCellsModel.h"
#include "ui/models/figures/FigureNomineesModel.h"
#include "ui/models/figures/IndicatorsModel.h"
#include "ui/models/figures/MonthsModel.h"
#include "ui/pages/DeskPage.h"

class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QTableView;

namespace sidang {

class ElidedLabel;
class EmptyState;
class EntryTable;
class GridCellDelegate;
class MonthChart;
class PlainTable;
class SearchField;

class FiguresPage : public DeskPage {
    Q_OBJECT

public:
    explicit FiguresPage(Door& door, QWidget* parent = nullptr);

    void refill(const Sight& sight) override;
    void focusContent() override;
    void goTo(const PageTarget& target) override;
    bool focusSearch() override;
    bool settle() override;
    bool isOfCategory() const override { return true; }

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    // FiguresPageLayout.cpp
    void dress();
    void layOut();
    QWidget* strip();
    QWidget* monthsPart();
    QWidget* indicatorsPart();
    void retranslate();

    void connectTables();
    void fill();
    void tellEmpty();
    void showNominee();
    void showCell();
    void showChart();
    void showApplicability();
    void showRemarks();
    void updateActions();
    FigureCell cell() const;
    std::optional<NomineeId> nominee() const;
    /// Where figures usually are looked for: what the category's first indicator with a reading reads.
    FigureCell firstCell() const;

    // FiguresPageEdits.cpp
    bool perform(const Changes& changes);
    void pasteMonths(const QString& block);
    void copyText(const QString& text);
    void copyDown();
    void verify(bool all);
    void toggleApplicable();
    void importRows();

    EditionPointer edition_;
    CategoryId category_;
    Language language_ = Language::Indonesian;
    QDate today_;
    FigureNomineesModel nominees_;
    FigureCellsModel cells_;
    MonthsModel months_;
    IndicatorsModel indicators_;
    QStackedWidget* content_;
    EmptyState* empty_;
    QWidget* work_;
    SearchField* search_;
    QWidget* side_; // search and list
    PlainTable* list_;
    ElidedLabel* title_;
    ElidedLabel* whyNot_;
    QPushButton* import_;
    QScrollArea* area_;
    QTableView* switch_;
    QLabel* sides_; // what the two numbers of the switch are
    MonthChart* chart_;
    QPushButton* verifyMonth_;
    QPushButton* verifyAll_;
    QPushButton* applies_;
    EntryTable* monthTable_;
    ElidedLabel* monthRemark_;
    ElidedLabel* hints_;
    EntryTable* indicatorTable_;
    ElidedLabel* arithmetic_;
};

}
