// The window: navigation at the left, a page at the right, the edition above, the file below.
#pragma once

#include "core/text/Language.h"
#include "ui/common/Theme.h"
#include "ui/pages/DeskPage.h"
#include "ui/shell/Navigation.h"
#include "ui/shell/Scanner.h"
#include "ui/shell/Workplace.h"

#include <QMainWindow>
#include <QStackedWidget>

#include <array>

namespace sidang {

class Ask;
class Banner;
class DeskCommands;
class Header;
class HelpDialog;
class MainMenu;
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
    /// Shows a page of the open edition, and leads to a place on it. Without an edition there is only the start page.
    void goTo(PageId page, const PageTarget& target = {});
    void showStart() { goTo(PageId::Start); }
    /// Opens the marks of the score sheet with this code, or says in the banner why it leads to none.
    void openSheet(const QString& code);
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
    void makeEdition();
    QString usualFolder() const;
    void askAndOpen();
    void showOpened();
    void leavePages();
    void showChanged();
    DeskPage& pageOf(PageId id);
    void connectPage(PageId id, DeskPage& page);
    DeskPage* shownPage() const;
    bool isShown(PageId id) const { return pages_->currentWidget() && shown_ == id; }
    Sight sight() const;
    void chooseCategory(CategoryId category);
    void refill();
    void search();
    void focusPage();
    void tellNoBackupOnLeaving(const FileTrouble& trouble);
    void stepCategory(int step);
    void showRecent();
    void updateFrame();
    /// Leads to the ranking among the forms; without a category all of them.
    void showRankingPaper(std::optional<CategoryId> category);
    void saveRankingPaper(std::optional<CategoryId> category);
    void takeScan(const QString& code);
    void showProblems();
    void showGoTo();
    void showHelp();
    void tellHelpPage();
    void retranslate();
    Language language() const;

    WindowServices services_;
    Workplace workplace_;
    Scanner scanner_;
    std::optional<CategoryId> category_;
    bool leavesWithoutBackup_ = false;
    MainMenu* menu_;
    QWidget* central_;
    Header* header_;
    QWidget* side_; // navigation and the line beside it
    Navigation* navigation_;
    Banner* banner_;
    QStackedWidget* pages_;
    // Pages are made when first shown.
    std::array<DeskPage*, pageCount> made_{};
    PageId shown_ = PageId::Start;
    StatusLine* status_;
    DeskCommands* commands_;
    HelpDialog* help_ = nullptr; // made when first asked for
};

}
