// The jurors' score sheets and the secretariat's facts, as they are keyed.
#pragma once

#include "ui/models/marks/Differences.h"
#include "ui/models/marks/SheetCounts.h"
#include "ui/pages/DeskPage.h"
#include "ui/pages/marks/MarksHead.h"

#include <array>

class QStackedWidget;

namespace sidang {

class DifferencePane;
class EmptyState;
class KeyingModel;
class MarksPane;
class ProgressStrip;
class SheetPane;

class MarksPage : public DeskPage {
    Q_OBJECT

public:
    explicit MarksPage(Door& door, QWidget* parent = nullptr);

    void refill(const Sight& sight) override;
    void focusContent() override;
    void goTo(const PageTarget& target) override;
    bool focusSearch() override;
    bool settle() override;
    bool isOfCategory() const override { return true; }

private:
    void layOut();
    void connectParts();
    EntryRights rightsOf(CategoryId category) const;
    void placeWithin();
    void count();
    void showAll();
    void showPane();
    bool tellEmpty(const Sight& sight);
    MarksPane* pane() const;
    /// Makes the changes; while it lasts, a refill counts only the sheets they concern.
    bool make(const Changes& changes, const QString& reason);
    void choose(MarksView view);
    void choose(const SheetPlace& place);
    void goToGap();
    void finish();
    void reopen();
    void paste(const KeyingModel& model, const QModelIndex& at, const QString& block);

    SheetsPointer sheets_;
    SheetCounts counts_;
    Differences differences_;
    MarksView view_ = MarksView::Sheet;
    SheetPlace place_;
    std::optional<std::vector<SheetKey>> touched_; // by the edit that is being made
    PageId emptyLeadsTo_ = PageId::Scheme;
    MarksHead* head_;
    ProgressStrip* progress_;
    QStackedWidget* content_;
    QStackedWidget* panes_;
    EmptyState* empty_;
    SheetPane* sheetPane_;
    DifferencePane* differencePane_;
    std::array<MarksPane*, marksViewCount> all_{}; // by view
};

}
