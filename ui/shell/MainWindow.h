// The window: navigation at the left, a page at the right, the edition above, the file below.
#pragma once

#include "ui/common/Theme.h"
#include "ui/models/OpenEdition.h"
#include "ui/pages/PreviewBar.h"
#include "ui/shell/EditionSource.h"
#include "ui/shell/Printing.h"

#include <QMainWindow>

class QStackedWidget;

namespace sidang {

class Ask;
class Banner;
class Header;
class MainMenu;
class Navigation;
class RankingPage;
class Settings;
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
};

class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(WindowServices services);

    /// Shows the edition in this file. When it cannot be read, what was shown stays and a banner says why.
    void open(const QString& path);
    void openSample();
    void showStart();

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOut();
    void connectMenu();
    void askAndOpen();
    void showEdition(EditionPointer edition);
    void showCategory(CategoryId category);
    void stepCategory(int step);
    void showRecent();
    void updateAvailable();
    void exportPdfOf(PrintScope scope);
    void preview();
    void showProblems();
    void retranslate();
    PrintJob printJob() const;
    RankingPage& rankingPage();
    StartPage& startPage();

    WindowServices services_;
    EditionPointer edition_;
    std::optional<CategoryId> category_;
    PaperSize paper_ = PaperSize::A4;
    MainMenu* menu_;
    QWidget* central_;
    Header* header_;
    QWidget* side_; // navigation and the line beside it
    Navigation* navigation_;
    Banner* banner_;
    QStackedWidget* pages_;
    RankingPage* ranking_ = nullptr; // made when first shown
    StartPage* start_ = nullptr;     // made when first shown
    StatusLine* status_;
};

}
