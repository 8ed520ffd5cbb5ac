#include "ui/shell/MainWindow.h"

#include "core/text/TroubleText.h"
#include "ui/common/Ask.h"
#include "ui/common/Banner.h"
#include "ui/common/Placement.h"
#include "ui/common/Settings.h"
#include "ui/common/Translation.h"
#include "ui/pages/ProblemsDialog.h"
#include "ui/pages/RankingPage.h"
#include "ui/pages/StartPage.h"
#include "ui/shell/AboutDialog.h"
#include "ui/shell/Header.h"
#include "ui/shell/MainMenu.h"
#include "ui/shell/Navigation.h"
#include "ui/shell/ShortcutsDialog.h"
#include "ui/shell/StatusLine.h"

#include <QCloseEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidang {

namespace {

const QString geometryKey = u"window/geometry"_s;
const QString splitterKey = u"window/ranking"_s;

}

MainWindow::MainWindow(WindowServices services)
    : services_(std::move(services)),
      menu_(new MainMenu(*menuBar(), this)),
      central_(new QWidget(this)),
      header_(new Header(central_)),
      side_(new QWidget(central_)),
      navigation_(new Navigation(side_)),
      banner_(new Banner(central_)),
      pages_(new QStackedWidget(central_)),
      status_(new StatusLine(central_))
{
    setMinimumSize(760, 420);
    layOut();
    connectMenu();
    connect(navigation_, &Navigation::startChosen, this, &MainWindow::showStart);
    connect(navigation_, &Navigation::categoryChosen, this, &MainWindow::showCategory);
    connect(navigation_, &Navigation::pageWanted, this, [this] {
        if (ranking_ && pages_->currentWidget() == ranking_)
            ranking_->focusTable();
    });
    connect(status_, &StatusLine::problemsWanted, this, &MainWindow::showProblems);
    menu_->showChoice(services_.settings.theme());
    menu_->showChoice(services_.translation.language());
    header_->showEdition(nullptr);
    side_->hide();
    showRecent();
    retranslate();
    restorePlacement(*this, services_.settings.bytes(geometryKey), {1280, 720});
}

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
    connect(menu_, &MainMenu::languageWanted, this, [this](Language language) {
        services_.settings.setLanguage(language);
        services_.translation.use(language);
    });
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

void MainWindow::askAndOpen()
{
    const QStringList recent = services_.settings.recent();
    const QString folder = recent.isEmpty() ? QString() : QFileInfo(recent.constFirst()).path();
    if (const std::optional<QString> path = services_.ask.editionToOpen(this, folder))
        open(*path);
}

void MainWindow::open(const QString& path)
{
    const QString whole = QFileInfo(path).absoluteFilePath();
    Result<EditionBook, FileTrouble> book = services_.source.open(whole);
    if (!book) {
        if (!edition_)
            showStart();
        banner_->say(Tone::Refusal, [trouble = book.error()] { return troubleText(trouble); });
        return;
    }
    banner_->hide();
    services_.settings.rememberRecent(whole);
    showRecent();
    showEdition(openEdition(whole, std::move(book).value()));
}

void MainWindow::openSample()
{
    const Result<QString, FileTrouble> path = services_.source.sample();
    if (path)
        open(*path);
    else
        banner_->say(Tone::Refusal, [trouble = path.error()] { return troubleText(trouble); });
}

void MainWindow::showEdition(EditionPointer edition)
{
    edition_ = std::move(edition);
    category_.reset();
    header_->showEdition(edition_);
    status_->showEdition(edition_);
    navigation_->showEdition(edition_);
    side_->show();
    retranslate();
    if (edition_->book.categories.empty())
        showStart();
    else
        showCategory(edition_->book.categories.front().id);
    if (ranking_)
        ranking_->focusTable();
}

void MainWindow::showCategory(CategoryId category)
{
    category_ = category;
    RankingPage& page = rankingPage();
    page.show(edition_, category, services_.translation.language());
    pages_->setCurrentWidget(&page);
    navigation_->selectCategory(category);
    updateAvailable();
}

void MainWindow::showStart()
{
    StartPage& page = startPage();
    page.showRecent(services_.settings.recent());
    pages_->setCurrentWidget(&page);
    navigation_->selectStart();
    updateAvailable();
}

void MainWindow::stepCategory(int step)
{
    if (edition_ && !edition_->book.categories.empty())
        showCategory(categoryBeside(edition_->book, category_, step));
}

void MainWindow::showRecent()
{
    menu_->showRecent(services_.settings.recent());
    if (start_)
        start_->showRecent(services_.settings.recent());
}

void MainWindow::updateAvailable()
{
    const bool onRanking = edition_ && category_ && ranking_ && pages_->currentWidget() == ranking_;
    menu_->setAvailable(edition_ != nullptr, onRanking && findRanking(edition_->ranking, *category_));
}

PrintJob MainWindow::printJob() const
{
    return {edition_, category_.value_or(CategoryId()), services_.today()};
}

void MainWindow::exportPdfOf(PrintScope scope)
{
    if (edition_)
        exportPdf(printJob(), scope, paper_, services_.ask, this, *banner_);
}

void MainWindow::preview()
{
    if (!edition_ || !category_)
        return;
    PreviewDialog dialog(previewServices(printJob(), services_.ask), paper_, this);
    dialog.exec();
    paper_ = dialog.paper();
}

void MainWindow::showProblems()
{
    if (edition_)
        ProblemsDialog(*edition_, this).exec();
}

void MainWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (ranking_ && category_)
            ranking_->show(edition_, *category_, services_.translation.language());
    }
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    services_.settings.setBytes(geometryKey, saveGeometry());
    if (ranking_)
        services_.settings.setBytes(splitterKey, ranking_->layoutState());
    QMainWindow::closeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    // The navigation gives way in a narrow window, so that the page keeps its room.
    navigation_->setFixedWidth(std::clamp(width() * 20 / 100, 150, 280));
    QMainWindow::resizeEvent(event);
}

void MainWindow::retranslate()
{
    menu_->retranslate();
    setWindowTitle(edition_ ? edition_->book.edition.label + u" – Sidang"_s : u"Sidang"_s);
}

}
