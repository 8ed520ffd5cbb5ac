// Everything that was ever changed in the edition, and by whom.
#pragma once

#include "ui/models/HistoryModel.h"
#include "ui/pages/DeskPage.h"

class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTextBrowser;

namespace sidang {

class EmptyState;
class HistoryFilterBar;
class PlainTable;
class Session;

class HistoryPage : public DeskPage {
    Q_OBJECT

public:
    explicit HistoryPage(Door& door, QWidget* parent = nullptr);

    /// Who sits at the desk decides which marks are told.
    void refill(const Sight& sight) override;
    void focusContent() override;
    bool focusSearch() override;

Q_SIGNALS:
    void verifyWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void retranslate();
    void fill();
    void refresh();
    void tellCount();
    void showDetail();

    const Session* session_ = nullptr;
    const Official* actor_ = nullptr;
    Language language_ = Language::Indonesian;
    HistoryModel model_;
    QLabel* title_;
    QLabel* count_;
    QPushButton* verify_;
    HistoryFilterBar* filter_;
    QStackedWidget* content_;
    QSplitter* splitter_;
    PlainTable* table_;
    QTextBrowser* detail_;
    EmptyState* empty_;
};

}
