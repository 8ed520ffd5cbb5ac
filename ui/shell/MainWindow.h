// The window: navigation at the left, a page at the right, the edition above, the file below.
#pragma once

#include "core/text/Language.h"
#include "ui/common/Theme.h"
#include "ui/pages/PreviewBar.h"
#include "ui/shell/Navigation.h"
#include "ui/shell/Printing.h"
#include "ui/shell/Workplace.h"

#include <QMainWindow>

class QStackedWidget;

namespace sidang {

class Ask;
class BackupPage;
class Banner;
class DeskCommands;
class Header;
class HistoryPage;
class MainMenu;
class RankingPage;
class StartPage;
class StatusLine;
class Translation;

/// What the window is given by the program; all of it outlives the window.
struct WindowServices {
    EditionSource source;
    Ask& ask;
    Settings& settings;
    Translation& translation;
    std::function<void(ThemeChoice)> useTheme;
    std::function<QDate()> today;
    std::chrono::milliseconds backupEvery = std::chrono::minutes(15);
};

class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(WindowServices services);
    ~MainWindow() override;

    /// Shows the edition in this file. When it cannot be read, what was shown stays and a banner says why.
    void open(const QString& path);
    void openSample();
    void showStart();
    /// Null: nothing is open.
    Session* session() const { return workplace_.session(); }

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    static constexpr auto geometryKey = QLatin1StringView("window/geometry");
    static constexpr auto splitterKey = QLatin1StringView("window/ranking");

    void layOut();
    void connectMenu();
    void connectWorkplace();
    void connectDeskMenu();
    void askAndOpen();
    void showOpened();
    void showChanged();
    void showPage(QWidget& page);
    void showCategory(CategoryId category);
    void showHistory();
    void showBackups();
    void refill();
    void refillBackups();
    void focusPage();
    void tellNoBackupOnLeaving(const FileTrouble& trouble);
    RankingPage& rankingPage();
    StartPage& startPage();
    HistoryPage& historyPage();
    BackupPage& backupPage();
    void stepCategory(int step);
    void showRecent();
    void updateFrame();
    void exportPdfOf(PrintScope scope);
    void preview();
    void showProblems();
    void retranslate();
    PrintJob printJob() const;
    Language language() const;

    WindowServices services_;
    Workplace workplace_;
    std::optional<CategoryId> category_;
    PaperSize paper_ = PaperSize::A4;
    bool leavesWithoutBackup_ = false;
    MainMenu* menu_;
    QWidget* central_;
    Header* header_;
    QWidget* side_; // navigation and the line beside it
    Navigation* navigation_;
    Banner* banner_;
    QStackedWidget* pages_;
    // Pages are made when first shown.
    StartPage* start_ = nullptr;
    RankingPage* ranking_ = nullptr;
    HistoryPage* history_ = nullptr;
    BackupPage* backups_ = nullptr;
    StatusLine* status_;
    DeskCommands* commands_;
};

}
