// Papers: the forms with a true preview, the ledger of score sheets, the secretariat's texts, and what was printed.
#pragma once

#include "ui/pages/DeskPage.h"

#include <array>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace sidang {

class FormsView;
class PapersView;
class PrintingsView;
class TextsView;

enum class PrintView { Papers, Ledger, Texts, Printings };
inline constexpr int printViewCount = static_cast<int>(PrintView::Printings) + 1;

class PrintPage : public DeskPage {
    Q_OBJECT

public:
    explicit PrintPage(Door& door, QWidget* parent = nullptr);

    void refill(const Sight& sight) override;
    void focusContent() override;
    void goTo(const PageTarget& target) override;
    bool focusSearch() override;
    bool settle() override;
    bool takeSheet(SheetFormId serial) override;

    /// Saves what is chosen, as the button does.
    void save();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOut();
    void show(PrintView view);
    PrintView view() const;
    void refillView();
    void mend(const QString& text);
    void printAgain(Printing printing);
    void retranslate();

    Sight sight_;
    QLabel* title_;
    std::array<QPushButton*, printViewCount> choices_;
    QPushButton* all_;
    QStackedWidget* views_;
    PapersView* papers_;
    FormsView* ledger_;
    TextsView* texts_;
    PrintingsView* printings_;
};

}
