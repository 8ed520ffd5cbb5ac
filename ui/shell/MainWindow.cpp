#include "ui/shell/MainWindow.h"

#include "core/text/TroubleText.h"
#include "ui/common/Ask.h"
#include "ui/common/Banner.h"
#include "ui/common/Placement.h"
#include "ui/common/Settings.h"
#include "ui/common/Translation.h"
#include "ui/pages/RankingPage.h"
#include "ui/shell/DeskCommands.h"
#include "ui/shell/Header.h"
#include "ui/shell/MainMenu.h"
#include "ui/shell/StatusLine.h"

#include <QCloseEvent>
#include <QFileInfo>
#include <QMenuBar>
#include <QStackedWidget>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidang {

MainWindow::MainWindow(WindowServices services)
    : services_(std::move(services)),
      workplace_(services_.source, services_.settings, services_.backupEvery),
      menu_(new MainMenu(*menuBar(), this)),
      central_(new QWidget(this)),
      header_(new Header(central_)),
      side_(new QWidget(central_)),
      navigation_(new Navigation(side_)),
      banner_(new Banner(central_)),
      pages_(new QStackedWidget(central_)),
      status_(new StatusLine(central_)),
      commands_(new DeskCommands(workplace_, services_.ask, services_.settings, *banner_, *this))
{
    setMinimumSize(760, 420);
    layOut();
    connectMenu();
    connectWorkplace();
    connect(&scanner_, &Scanner::scanned, this, &MainWindow::takeScan);
    connect(navigation_, &Navigation::pageChosen, this, [this](PageId page) { goTo(page); });
    connect(header_, &Header::categoryChosen, this, &MainWindow::chooseCategory);
    connect(navigation_, &Navigation::pageWanted, this, &MainWindow::focusPage);
    menu_->showChoice(services_.settings.theme());
    menu_->showChoice(services_.translation.language());
    header_->show(nullptr, {});
    side_->hide();
    showRecent();
    retranslate();
    restorePlacement(*this, services_.settings.bytes(geometryKey), {1280, 720});
}

MainWindow::~MainWindow()
{
    // Pages that read the session go before it.
    takeCentralWidget();
    delete central_;
}

void MainWindow::connectWorkplace()
{
    connect(&workplace_, &Workplace::opened, this, &MainWindow::showOpened);
    connect(&workplace_, &Workplace::changed, this, &MainWindow::showChanged);
    connect(&workplace_, &Workplace::moved, this, &MainWindow::showRecent);
    connect(&workplace_, &Workplace::seatChanged, this, &MainWindow::refill);
    connect(&workplace_, &Workplace::backedUp, this, [this] {
        if (isShown(PageId::Backups))
            refill();
    });
    connect(&workplace_, &Workplace::backupFailed, commands_, &DeskCommands::tellBackupFailed);
    connect(commands_, &DeskCommands::notSaved, this, [this] { status_->setUnsaved(true); });
    connect(commands_, &DeskCommands::placeChanged, this, &MainWindow::refill);
    connect(status_, &StatusLine::problemsWanted, this, &MainWindow::showProblems);
    connect(status_, &StatusLine::seatWanted, commands_, &DeskCommands::takeSeat);
    connect(status_, &StatusLine::codeCopied, this,
            [this] { banner_->say(Tone::Quiet, [] { return tr("The integrity code was copied."); }); });
}

void MainWindow::askAndOpen()
{
    if (const std::optional<QString> path = services_.ask.editionToOpen(this, usualFolder()))
        open(*path);
}

void MainWindow::open(const QString& path)
{
    const QString whole = QFileInfo(path).absoluteFilePath();
    banner_->hide();
    const Result<Done, FileTrouble> opened = workplace_.open(whole);
    if (!opened) {
        if (!workplace_.session())
            showStart();
        banner_->say(Tone::Refusal, [trouble = opened.error()] { return troubleText(trouble); });
        return;
    }
    services_.settings.rememberRecent(whole);
    showRecent();
    commands_->tellBroken();
}

void MainWindow::openSample()
{
    const Result<QString, FileTrouble> path = services_.source.sample();
    if (path)
        open(*path);
    else
        banner_->say(Tone::Refusal, [trouble = path.error()] { return troubleText(trouble); });
}

void MainWindow::showOpened()
{
    category_.reset();
    leavesWithoutBackup_ = false;
    const EditionPointer edition = workplace_.edition();
    if (edition && !edition->book.categories.empty())
        category_ = edition->book.categories.front().id;
    navigation_->show(edition);
    side_->setVisible(workplace_.session() != nullptr);
    retranslate();
    leavePages();
    goTo(edition ? PageId::Overview : PageId::Start);
    focusPage();
    // Once the window stands there, whoever works has to say who they are.
    if (workplace_.session() && !workplace_.session()->actor())
        QTimer::singleShot(0, commands_, &DeskCommands::takeSeat);
}

/// The pages of the edition before hold on to its session; the start page belongs to none.
void MainWindow::leavePages()
{
    const auto isOfEdition = [this](const DeskPage* page) {
        return page && page != made_[static_cast<std::size_t>(PageId::Start)];
    };
    if (std::ranges::none_of(made_, isOfEdition))
        return;
    goTo(PageId::Start);
    for (DeskPage*& page : made_) {
        if (isOfEdition(page))
            delete std::exchange(page, nullptr);
    }
}

void MainWindow::showChanged()
{
    status_->setUnsaved(false);
    const EditionBook& book = workplace_.edition()->book;
    if (!category_ || !findCategory(book, *category_))
        category_ = book.categories.empty() ? std::nullopt : std::optional(book.categories.front().id);
    navigation_->show(workplace_.edition());
    retranslate();
    refill();
    // What can be undone is settled when the step is over.
    QTimer::singleShot(0, this, &MainWindow::updateFrame);
}

void MainWindow::refill()
{
    if (DeskPage* page = shownPage(); page && (workplace_.session() || shown_ == PageId::Start))
        page->refill(sight());
    updateFrame();
}

void MainWindow::showRecent()
{
    menu_->showRecent(services_.settings.recent());
    if (isShown(PageId::Start))
        refill();
}

void MainWindow::updateFrame()
{
    const Session* session = workplace_.session();
    const EditionPointer edition = workplace_.edition();
    const DeskPage* page = shownPage();
    const bool onCategory = edition && category_ && page && page->isOfCategory();
    Available available;
    available.edition = session != nullptr;
    available.change = workplace_.mayChange();
    available.category = onCategory && edition->book.categories.size() > 1;
    if (onCategory)
        available.phase = stageOf(edition->book, *category_).phase;
    if (onCategory && shown_ == PageId::Ranking) {
        const bool maySee = workplace_.maySeeMarks(*category_);
        available.ranking = maySee && findRanking(edition->ranking, *category_);
        available.whyNotRanking = maySee ? QString() : RankingPage::closedText();
    }
    available.anyRanking = edition && std::ranges::any_of(edition->ranking.categories, [this](const CategoryRanking& each) {
                               return workplace_.maySeeMarks(each.category);
                           });
    available.undo = commands_->undoName();
    available.isUndoRefused = session && session->steps().isPaperOut();
    available.redo = commands_->redoName();
    menu_->setAvailable(available);
    header_->show(edition, onCategory ? category_ : std::nullopt);
    status_->show(session, edition, language());
}

void MainWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        commands_->setLanguage(language());
        retranslate();
        refill();
        tellHelpPage();
    }
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!leavesWithoutBackup_) {
        if (const std::optional<FileTrouble> trouble = workplace_.backUpBeforeLeaving()) {
            event->ignore();
            tellNoBackupOnLeaving(*trouble);
            return;
        }
    }
    services_.settings.setBytes(geometryKey, saveGeometry());
    if (const auto* ranking = qobject_cast<RankingPage*>(made_[static_cast<std::size_t>(PageId::Ranking)]))
        services_.settings.setBytes(splitterKey, ranking->layoutState());
    QMainWindow::closeEvent(event);
}

void MainWindow::tellNoBackupOnLeaving(const FileTrouble& trouble)
{
    banner_->say(Tone::Attention,
                 [trouble] {
                     return tr("No backup could be made before closing. The edition itself is saved.") + u' ' +
                            troubleText(trouble);
                 },
                 {{[] { return tr("Try again"); }, [this] { close(); }},
                  {[] { return tr("Close without a backup"); },
                   [this] {
                       leavesWithoutBackup_ = true;
                       close();
                   }}});
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    // The navigation gives way in a narrow window, so that the page keeps its room.
    navigation_->setFixedWidth(std::clamp(width() * 20 / 100, 150, 280));
    QMainWindow::resizeEvent(event);
}

Language MainWindow::language() const
{
    return services_.translation.language();
}

void MainWindow::retranslate()
{
    menu_->retranslate();
    const EditionPointer edition = workplace_.edition();
    setWindowTitle(edition ? edition->book.edition.label + u" – Sidang"_s : u"Sidang"_s);
}

}
