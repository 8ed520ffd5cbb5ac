#include "ui/common/Banner.h"
#include "ui/common/Settings.h"
#include "ui/common/Translation.h"
#include "ui/pages/BackupPage.h"
#include "ui/pages/HistoryPage.h"
#include "ui/pages/RankingPage.h"
#include "ui/pages/StartPage.h"
#include "ui/pages/overview/OverviewPage.h"
#include "ui/shell/AboutDialog.h"
#include "ui/shell/DeskCommands.h"
#include "ui/shell/Header.h"
#include "ui/shell/MainMenu.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/MakePage.h"
#include "ui/shell/ShortcutsDialog.h"
#include "ui/shell/StatusLine.h"

#include <QHBoxLayout>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace sidang {

void MainWindow::layOut()
{
    // Everything has its final parent from the start: each change of parent would style the widgets below once more.
    auto* right = new QVBoxLayout;
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(0);
    auto* bannerRow = new QVBoxLayout;
    bannerRow->setContentsMargins(20, 12, 20, 0);
    bannerRow->addWidget(banner_);
    right->addLayout(bannerRow);
    right->addWidget(pages_, 1);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto* line = new QWidget(side_);
    line->setFixedWidth(1);
    line->setBackgroundRole(QPalette::Mid);
    line->setAutoFillBackground(true);
    auto* side = new QHBoxLayout(side_);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(0);
    side->addWidget(navigation_);
    side->addWidget(line);
    row->addWidget(side_);
    row->addLayout(right, 1);

    auto* column = new QVBoxLayout(central_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(header_);
    column->addLayout(row, 1);
    column->addWidget(status_);
    setCentralWidget(central_);
}

void MainWindow::connectMenu()
{
    connect(menu_, &MainMenu::newWanted, this, &MainWindow::makeEdition);
    connect(menu_, &MainMenu::openWanted, this, &MainWindow::askAndOpen);
    connect(menu_, &MainMenu::sampleWanted, this, &MainWindow::openSample);
    connect(menu_, &MainMenu::recentWanted, this, &MainWindow::open);
    connect(menu_, &MainMenu::exportWanted, this, [this] { saveRankingPaper(category_); });
    connect(menu_, &MainMenu::exportAllWanted, this, [this] { saveRankingPaper({}); });
    connect(menu_, &MainMenu::previewWanted, this, [this] { showRankingPaper(category_); });
    connect(menu_, &MainMenu::quitWanted, this, &QWidget::close);
    connect(menu_, &MainMenu::pageWanted, this, [this](PageId page) {
        // From the ranking to its paper.
        if (page == PageId::Print && isShown(PageId::Ranking))
            showRankingPaper(category_);
        else
            goTo(page);
    });
    connect(menu_, &MainMenu::searchWanted, this, &MainWindow::search);
    connect(menu_, &MainMenu::categoryStepWanted, this, &MainWindow::stepCategory);
    connect(menu_, &MainMenu::problemsWanted, this, &MainWindow::showProblems);
    connect(menu_, &MainMenu::goToWanted, this, &MainWindow::showGoTo);
    connect(menu_, &MainMenu::helpWanted, this, &MainWindow::showHelp);
    connect(menu_, &MainMenu::shortcutsWanted, this, [this] { ShortcutsDialog(this).exec(); });
    connect(menu_, &MainMenu::aboutWanted, this, [this] { AboutDialog(this).exec(); });
    connect(menu_, &MainMenu::themeWanted, this, [this](ThemeChoice choice) {
        services_.settings.setTheme(choice);
        services_.useTheme(choice);
    });
    connect(menu_, &MainMenu::languageWanted, this, [this](Language chosen) {
        services_.settings.setLanguage(chosen);
        services_.translation.use(chosen);
    });
    connectDeskMenu();
}

void MainWindow::connectDeskMenu()
{
    connect(menu_, &MainMenu::undoWanted, commands_, &DeskCommands::undo);
    connect(menu_, &MainMenu::redoWanted, commands_, &DeskCommands::redo);
    connect(menu_, &MainMenu::seatWanted, commands_, &DeskCommands::takeSeat);
    connect(menu_, &MainMenu::officialsWanted, commands_, &DeskCommands::keepOfficials);
    connect(menu_, &MainMenu::phaseWanted, this, [this](Phase phase) {
        if (category_)
            commands_->moveTo(*category_, phase);
    });
    connect(menu_, &MainMenu::closeWanted, this, [this] {
        if (category_)
            commands_->close(*category_);
    });
    connect(commands_, &DeskCommands::placeWanted, this, &MainWindow::goTo);
    connect(menu_, &MainMenu::reopenWanted, this, [this] {
        if (category_)
            commands_->reopen(*category_);
    });
    connect(menu_, &MainMenu::backupWanted, commands_, &DeskCommands::backUp);
    connect(menu_, &MainMenu::verifyWanted, commands_, &DeskCommands::verify);
}

DeskPage& MainWindow::pageOf(PageId id)
{
    DeskPage*& page = made_[static_cast<std::size_t>(id)];
    if (!page) {
        page = makePage(id, *commands_, pages_);
        pages_->addWidget(page);
        connect(page, &DeskPage::wanted, this, &MainWindow::goTo);
        connectPage(id, *page);
    }
    return *page;
}

void MainWindow::connectPage(PageId id, DeskPage& page)
{
    if (id == PageId::Start) {
        auto& start = static_cast<StartPage&>(page);
        start.setPeek(services_.source.peek);
        connect(&start, &StartPage::newWanted, this, &MainWindow::makeEdition);
        connect(&start, &StartPage::recentForgotten, this, &MainWindow::showRecent);
        connect(&start, &StartPage::openWanted, this, &MainWindow::askAndOpen);
        connect(&start, &StartPage::sampleWanted, this, &MainWindow::openSample);
        connect(&start, &StartPage::recentWanted, this, &MainWindow::open);
    } else if (id == PageId::Overview) {
        connect(&static_cast<OverviewPage&>(page), &OverviewPage::problemsWanted, this, &MainWindow::showProblems);
    } else if (id == PageId::Ranking) {
        auto& ranking = static_cast<RankingPage&>(page);
        ranking.restoreLayout(services_.settings.bytes(splitterKey));
        connect(&ranking, &RankingPage::previewWanted, this, [this] { showRankingPaper(category_); });
        connect(&ranking, &RankingPage::exportWanted, this, [this] { saveRankingPaper(category_); });
        connect(&ranking, &RankingPage::problemsWanted, this, &MainWindow::showProblems);
        connect(&ranking, &RankingPage::seatWanted, commands_, &DeskCommands::takeSeat);
    } else if (id == PageId::History) {
        connect(&static_cast<HistoryPage&>(page), &HistoryPage::verifyWanted, commands_, &DeskCommands::verify);
    } else if (id == PageId::Backups) {
        const auto& backups = static_cast<BackupPage&>(page);
        connect(&backups, &BackupPage::backupWanted, commands_, &DeskCommands::backUp);
        connect(&backups, &BackupPage::placeWanted, commands_, &DeskCommands::choosePlace);
        connect(&backups, &BackupPage::placeCleared, commands_, &DeskCommands::clearPlace);
        // Later: the page goes when the edition is opened again.
        connect(&backups, &BackupPage::restoreWanted, commands_, &DeskCommands::restore, Qt::QueuedConnection);
    }
}

DeskPage* MainWindow::shownPage() const
{
    return static_cast<DeskPage*>(pages_->currentWidget());
}

Sight MainWindow::sight() const
{
    return {workplace_.edition(), category_.value_or(CategoryId()), language(), services_.today()};
}

void MainWindow::goTo(PageId id, const PageTarget& target)
{
    if (!workplace_.session() && id != PageId::Start)
        return;
    DeskPage* before = shownPage();
    if (before && shown_ != id && workplace_.session() && !before->settle()) {
        navigation_->select(shown_);
        return;
    }
    if (target.category && findCategory(workplace_.edition()->book, *target.category))
        category_ = target.category;
    DeskPage& page = pageOf(id);
    shown_ = id;
    page.refill(sight());
    navigation_->select(id);
    pages_->setCurrentWidget(&page);
    // Who walks through the navigation goes on there.
    if (!navigation_->hasFocus())
        focusPage();
    page.goTo(target);
    updateFrame();
    tellHelpPage();
}

void MainWindow::chooseCategory(CategoryId category)
{
    DeskPage* page = shownPage();
    if (page && page->settle())
        category_ = category;
    refill();
}

void MainWindow::search()
{
    DeskPage* page = shownPage();
    if (page && page->focusSearch())
        return;
    goTo(PageId::History);
    shownPage()->focusSearch();
}

void MainWindow::focusPage()
{
    if (DeskPage* page = shownPage())
        page->focusContent();
}

void MainWindow::stepCategory(int step)
{
    const EditionPointer edition = workplace_.edition();
    if (edition && !edition->book.categories.empty())
        chooseCategory(categoryBeside(edition->book, category_, step));
}

}
