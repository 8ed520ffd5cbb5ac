// Everything that was ever changed in the edition, and by whom.
#pragma once

#include "core/text/Language.h"
#include "ui/models/HistoryModel.h"

#include <QWidget>

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

class HistoryPage : public QWidget {
    Q_OBJECT

public:
    explicit HistoryPage(QWidget* parent = nullptr);

    /// Null: nothing is open. Who sits at the desk decides which marks are told.
    void show(const Session* session, Language language);
    /// Something was recorded.
    void refresh();
    void focusTable();
    void focusSearch();

Q_SIGNALS:
    void verifyWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void retranslate();
    void fill();
    void tellCount();
    void showDetail();

    const Session* session_ = nullptr;
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
