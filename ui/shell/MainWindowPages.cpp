#include "core/words/EditTroubleText.h"
#include "ui/common/Banner.h"
#include "ui/common/Settings.h"
#include "ui/common/Translation.h"
#include "ui/pages/BackupPage.h"
#include "ui/pages/HistoryPage.h"
#include "ui/pages/RankingPage.h"
#include "ui/pages/StartPage.h"
#include "ui/shell/AboutDialog.h"
#include "ui/shell/DeskCommands.h"
#include "ui/shell/Header.h"
#include "ui/shell/MainMenu.h"
#include "ui/shell/MainWindow.h"
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
    connect(menu_, &MainMenu::openWanted, this, &MainWindow::askAndOpen);
    connect(menu_, &MainMenu::sampleWanted, this, &MainWindow::openSample);
    connect(menu_, &MainMenu::recentWanted, this, &MainWindow::open);
    connect(menu_, &MainMenu::exportWanted, this, [this] { exportPdfOf(PrintScope::Category); });
    connect(menu_, &MainMenu::exportAllWanted, this, [this] { exportPdfOf(PrintScope::All); });
    connect(menu_, &MainMenu::previewWanted, this, &MainWindow::preview);
    connect(menu_, &MainMenu::quitWanted, this, &QWidget::close);
    connect(menu_, &MainMenu::startWanted, this, &MainWindow::showStart);
    connect(menu_, &MainMenu::rankingWanted, this, [this] { stepCategory(0); });
    connect(menu_, &MainMenu::categoryStepWanted, this, &MainWindow::stepCategory);
    connect(menu_, &MainMenu::problemsWanted, this, &MainWindow::showProblems);
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
    connect(menu_, &MainMenu::reopenWanted, this, [this] {
        if (category_)
            commands_->reopen(*category_);
    });
    connect(menu_, &MainMenu::historyWanted, this, &MainWindow::showHistory);
    connect(menu_, &MainMenu::searchWanted, this, [this] {
        showHistory();
        history_->focusSearch();
    });
    connect(menu_, &MainMenu::backupsWanted, this, &MainWindow::showBackups);
    connect(menu_, &MainMenu::backupWanted, commands_, &DeskCommands::backUp);
    connect(menu_, &MainMenu::verifyWanted, commands_, &DeskCommands::verify);
}

RankingPage& MainWindow::rankingPage()
{
    if (!ranking_) {
        ranking_ = new RankingPage(pages_);
        pages_->addWidget(ranking_);
        ranking_->restoreLayout(services_.settings.bytes(splitterKey));
        connect(ranking_, &RankingPage::previewWanted, this, &MainWindow::preview);
        connect(ranking_, &RankingPage::exportWanted, this, [this] { exportPdfOf(PrintScope::Category); });
        connect(ranking_, &RankingPage::problemsWanted, this, &MainWindow::showProblems);
        connect(ranking_, &RankingPage::seatWanted, commands_, &DeskCommands::takeSeat);
    }
    return *ranking_;
}

StartPage& MainWindow::startPage()
{
    if (!start_) {
        start_ = new StartPage(pages_);
        pages_->addWidget(start_);
        connect(start_, &StartPage::openWanted, this, &MainWindow::askAndOpen);
        connect(start_, &StartPage::sampleWanted, this, &MainWindow::openSample);
        connect(start_, &StartPage::recentWanted, this, &MainWindow::open);
    }
    return *start_;
}

HistoryPage& MainWindow::historyPage()
{
    if (!history_) {
        history_ = new HistoryPage(pages_);
        pages_->addWidget(history_);
        connect(history_, &HistoryPage::verifyWanted, commands_, &DeskCommands::verify);
    }
    return *history_;
}

BackupPage& MainWindow::backupPage()
{
    if (!backups_) {
        backups_ = new BackupPage(pages_);
        pages_->addWidget(backups_);
        connect(backups_, &BackupPage::backupWanted, commands_, &DeskCommands::backUp);
        connect(backups_, &BackupPage::placeWanted, commands_, &DeskCommands::choosePlace);
        connect(backups_, &BackupPage::placeCleared, commands_, &DeskCommands::clearPlace);
        connect(backups_, &BackupPage::restoreWanted, commands_, &DeskCommands::restore);
    }
    return *backups_;
}

void MainWindow::showPage(QWidget& page)
{
    pages_->setCurrentWidget(&page);
    // Who walks through the navigation goes on there.
    if (!navigation_->hasFocus())
        focusPage();
    updateFrame();
}

void MainWindow::showCategory(CategoryId category)
{
    category_ = category;
    RankingPage& page = rankingPage();
    page.show(workplace_.edition(), category, workplace_.maySeeMarks(category), language());
    navigation_->selectCategory(category);
    showPage(page);
}

void MainWindow::showStart()
{
    StartPage& page = startPage();
    page.showRecent(services_.settings.recent());
    navigation_->select(Destination::Start);
    showPage(page);
}

void MainWindow::showHistory()
{
    if (!workplace_.session())
        return;
    HistoryPage& page = historyPage();
    page.show(workplace_.session(), language());
    navigation_->select(Destination::History);
    showPage(page);
}

void MainWindow::showBackups()
{
    if (!workplace_.session())
        return;
    BackupPage& page = backupPage();
    navigation_->select(Destination::Backups);
    pages_->setCurrentWidget(&page);
    refillBackups();
    showPage(page);
}

void MainWindow::refillBackups()
{
    const Session* session = workplace_.session();
    if (!session || !backups_ || pages_->currentWidget() != backups_)
        return;
    const EditTroubleKind kind = session->isReadOnly() ? EditTroubleKind::ReadOnly : EditTroubleKind::NobodyAtDesk;
    const bool mayRestore = !session->isReadOnly() && session->actor();
    backups_->show({session->path(), services_.settings.secondPlace(), workplace_.mayChange(), mayRestore,
                    mayRestore ? QString() : editTroubleText({.kind = kind}), language()});
}

void MainWindow::focusPage()
{
    const QWidget* page = pages_->currentWidget();
    if (ranking_ && page == ranking_)
        ranking_->focusTable();
    if (history_ && page == history_)
        history_->focusTable();
    if (backups_ && page == backups_)
        backups_->focusTable();
}

void MainWindow::stepCategory(int step)
{
    const EditionPointer edition = workplace_.edition();
    if (edition && !edition->book.categories.empty())
        showCategory(categoryBeside(edition->book, category_, step));
}

}
