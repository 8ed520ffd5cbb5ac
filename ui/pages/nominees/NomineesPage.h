// Who is judged.
#pragma once

#include "ui/models/nominees/NomineesFilter.h"
#include "ui/pages/DeskPage.h"

class QHBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace sidang {

class EmptyState;
class NomineeFilterBar;
class NomineeMenu;
class NomineePanel;
class PlainTable;
class RecordBeside;
class SimilarStrip;

class NomineesPage : public DeskPage {
    Q_OBJECT

public:
    explicit NomineesPage(Door& door, QWidget* parent = nullptr);

    void refill(const Sight& sight) override;
    void focusContent() override;
    void goTo(const PageTarget& target) override;
    bool focusSearch() override;
    bool settle() override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    QHBoxLayout* headRow();
    void connectAll();
    void connectMenu();
    void retranslate();
    void followFilter();
    void tellCount();
    void fitColumns();
    void updateActions();

    const NomineeRow* current() const;
    std::vector<NomineeId> selected() const;
    void showPair(const SimilarPair& pair);
    void edit(NomineeColumn column);

    // What is done: NomineesPageEdits.cpp.
    std::optional<CategoryId> wantedCategory() const;
    std::optional<CategoryId> categoryOfRegions() const;
    QString whyNotRegions() const;
    void begin();
    void addNext();
    void addRegions();
    void paste();
    void changeStatus();
    void remove();
    void takeStep();

    Sight sight_;
    std::array<bool, nomineeColumns> filled_{}; // columns in which something stands
    NomineesModel model_;
    NomineesFilter filter_;
    QLabel* title_;
    QLabel* count_;
    QPushButton* add_;
    QPushButton* status_;
    QPushButton* more_;
    NomineeMenu* menu_;
    NomineeFilterBar* bar_;
    SimilarStrip* similar_;
    QStackedWidget* content_;
    PlainTable* table_;
    EmptyState* empty_;
    NomineePanel* panel_;
    RecordBeside* beside_;
};

}
