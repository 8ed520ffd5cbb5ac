#include "ui/shell/MainMenu.h"

#include "ui/shell/MakePage.h"

#include <QAction>
#include <QActionGroup>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidang {

MainMenu::MainMenu(QMenuBar& bar, QObject* parent) : QObject(parent), bar_(bar)
{
    fillFile();
    fillEdit();
    fillCategory();
    fillGo();
    fillView();
    fillHelp();
    retranslate();
    setAvailable({});
}

QAction* MainMenu::add(QMenu* menu, Words words, const QKeySequence& keys, std::function<void()> run)
{
    QAction* action = menu->addAction(QString());
    action->setShortcut(keys);
    action->setMenuRole(QAction::NoRole);
    connect(action, &QAction::triggered, this, std::move(run));
    entries_.push_back({action, std::move(words)});
    return action;
}

QAction* MainMenu::addCommand(QMenu* menu, Words words, const QKeySequence& keys, std::function<void()> run)
{
    return commands_.emplace_back(add(menu, std::move(words), keys, std::move(run)));
}

QAction* MainMenu::addChoice(QMenu* menu, QActionGroup* group, Words words, std::function<void()> run)
{
    QAction* action = add(menu, std::move(words), {}, std::move(run));
    action->setCheckable(true);
    group->addAction(action);
    return action;
}

QMenu* MainMenu::addMenu(Words words, QMenu* into)
{
    QMenu* menu = into ? into->addMenu(QString()) : bar_.addMenu(QString());
    menu->setToolTipsVisible(true);
    entries_.push_back({menu->menuAction(), std::move(words)});
    return menu;
}

void MainMenu::fillFile()
{
    QMenu* menu = addMenu([] { return tr("&File"); });
    addCommand(
        menu, [] { return tr("&New edition…"); }, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), [this] { Q_EMIT newWanted(); });
    addCommand(
        menu, [] { return tr("&Open…"); }, QKeySequence(Qt::CTRL | Qt::Key_O), [this] { Q_EMIT openWanted(); });
    recent_ = addMenu([] { return tr("Open &recent"); }, menu);
    addCommand(
        menu, [] { return tr("Try the &sample"); }, {}, [this] { Q_EMIT sampleWanted(); });
    menu->addSeparator();
    rankingActions_.push_back(addCommand(
        menu, [] { return tr("&Print preview…"); }, {}, [this] { Q_EMIT previewWanted(); }));
    rankingActions_.push_back(addCommand(
        menu, [] { return tr("&Export this category as PDF…"); }, QKeySequence(Qt::CTRL | Qt::Key_E),
        [this] { Q_EMIT exportWanted(); }));
    exportAll_ = addCommand(
        menu, [] { return tr("Export &all categories as PDF…"); }, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E),
        [this] { Q_EMIT exportAllWanted(); });
    menu->addSeparator();
    editionActions_.push_back(addCommand(
        menu, [] { return tr("&Verify…"); }, {}, [this] { Q_EMIT verifyWanted(); }));
    changeActions_.push_back(addCommand(
        menu, [] { return tr("Back up &now"); }, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S),
        [this] { Q_EMIT backupWanted(); }));
    menu->addSeparator();
    addCommand(
        menu, [] { return tr("&Quit"); }, QKeySequence(Qt::CTRL | Qt::Key_Q), [this] { Q_EMIT quitWanted(); });
}

void MainMenu::fillEdit()
{
    QMenu* menu = addMenu([] { return tr("&Edit"); });
    undo_ = addCommand(
        menu, [this] { return available_.undo.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(available_.undo); },
        QKeySequence(Qt::CTRL | Qt::Key_Z), [this] { Q_EMIT undoWanted(); });
    redo_ = addCommand(
        menu, [this] { return available_.redo.isEmpty() ? tr("&Redo") : tr("&Redo: %1").arg(available_.redo); },
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), [this] { Q_EMIT redoWanted(); });
    menu->addSeparator();
    editionActions_.push_back(addCommand(
        menu, [] { return tr("Who sits at the &desk…"); }, QKeySequence(Qt::CTRL | Qt::Key_L),
        [this] { Q_EMIT seatWanted(); }));
    editionActions_.push_back(addCommand(
        menu, [] { return tr("&Officials…"); }, {}, [this] { Q_EMIT officialsWanted(); }));
}

void MainMenu::fillCategory()
{
    QMenu* menu = addMenu([] { return tr("&Category"); });
    const auto addStep = [&](Words words, std::vector<Phase> from, std::function<void()> run) {
        phaseActions_.push_back({addCommand(menu, std::move(words), {}, std::move(run)), std::move(from)});
    };
    addStep([] { return tr("Begin &scoring"); }, {Phase::Preparing}, [this] { Q_EMIT phaseWanted(Phase::Scoring); });
    addStep([] { return tr("Move to the &plenary"); }, {Phase::Scoring}, [this] { Q_EMIT phaseWanted(Phase::Plenary); });
    addStep([] { return tr("&Back to scoring"); }, {Phase::Plenary}, [this] { Q_EMIT phaseWanted(Phase::Scoring); });
    menu->addSeparator();
    addStep([] { return tr("&Close the category…"); }, {Phase::Plenary}, [this] { Q_EMIT closeWanted(); });
    addStep([] { return tr("&Reopen the category…"); }, {Phase::Closed}, [this] { Q_EMIT reopenWanted(); });
    menu->addSeparator();
    categoryActions_.push_back(addCommand(
        menu, [] { return tr("&Next category"); }, QKeySequence(Qt::CTRL | Qt::Key_PageDown),
        [this] { Q_EMIT categoryStepWanted(1); }));
    categoryActions_.push_back(addCommand(
        menu, [] { return tr("Pre&vious category"); }, QKeySequence(Qt::CTRL | Qt::Key_PageUp),
        [this] { Q_EMIT categoryStepWanted(-1); }));
}

void MainMenu::fillGo()
{
    QMenu* menu = addMenu([] { return tr("&Go"); });
    const auto addPage = [&](PageId page, const QKeySequence& keys) {
        QAction* action = add(
            menu, [page] { return pageTitle(page); }, keys, [this, page] { Q_EMIT pageWanted(page); });
        if (page != PageId::Start)
            editionActions_.push_back(action);
    };
    addPage(PageId::Start, QKeySequence(Qt::ALT | Qt::Key_Home));
    menu->addSeparator();
    constexpr PageId numbered[] = {PageId::Overview,  PageId::Edition, PageId::Scheme, PageId::Jury,       PageId::Nominees,
                                   PageId::Documents, PageId::Figures, PageId::Marks,  PageId::Interviews, PageId::Ranking};
    int key = Qt::Key_1;
    for (const PageId page : numbered) {
        addPage(page, QKeySequence(static_cast<int>(Qt::CTRL) | key));
        key = key == Qt::Key_9 ? Qt::Key_0 : key + 1;
    }
    menu->addSeparator();
    addPage(PageId::Print, QKeySequence(Qt::CTRL | Qt::Key_P));
    addPage(PageId::History, QKeySequence(Qt::CTRL | Qt::Key_H));
    addPage(PageId::Backups, QKeySequence(Qt::CTRL | Qt::Key_B));
    menu->addSeparator();
    addCommand(
        menu, [] { return tr("Go to &anything…"); }, QKeySequence(Qt::CTRL | Qt::Key_K), [this] { Q_EMIT goToWanted(); });
    editionActions_.push_back(addCommand(
        menu, [] { return tr("&Search this page"); }, QKeySequence(Qt::CTRL | Qt::Key_F), [this] { Q_EMIT searchWanted(); }));
}

void MainMenu::fillView()
{
    QMenu* menu = addMenu([] { return tr("&View"); });
    editionActions_.push_back(addCommand(
        menu, [] { return tr("Pro&blems…"); }, QKeySequence(Qt::Key_F8), [this] { Q_EMIT problemsWanted(); }));
    menu->addSeparator();
    fillLooks(menu);
}

void MainMenu::fillLooks(QMenu* menu)
{
    QMenu* theme = addMenu([] { return tr("&Theme"); }, menu);
    auto* themes = new QActionGroup(this);
    themes_ = {addChoice(
                   theme, themes, [] { return tr("As the s&ystem"); }, [this] { Q_EMIT themeWanted(ThemeChoice::System); }),
               addChoice(
                   theme, themes, [] { return tr("&Light"); }, [this] { Q_EMIT themeWanted(ThemeChoice::Light); }),
               addChoice(
                   theme, themes, [] { return tr("&Dark"); }, [this] { Q_EMIT themeWanted(ThemeChoice::Dark); })};
    QMenu* language = addMenu([] { return tr("&Language"); }, menu);
    auto* languages = new QActionGroup(this);
    // A language is called by its own name, so that whoever needs it finds it.
    languages_ = {
        addChoice(
            language, languages, [] { return u"Bahasa &Indonesia"_s; },
            [this] { Q_EMIT languageWanted(Language::Indonesian); }),
        addChoice(
            language, languages, [] { return u"&English"_s; }, [this] { Q_EMIT languageWanted(Language::English); })};
}

void MainMenu::fillHelp()
{
    QMenu* menu = addMenu([] { return tr("&Help"); });
    addCommand(
        menu, [] { return tr("&Help for this page"); }, QKeySequence(Qt::Key_F1), [this] { Q_EMIT helpWanted(); });
    addCommand(
        menu, [] { return tr("&Keys…"); }, QKeySequence(Qt::SHIFT | Qt::Key_F1), [this] { Q_EMIT shortcutsWanted(); });
    addCommand(
        menu, [] { return tr("&About Sidang…"); }, {}, [this] { Q_EMIT aboutWanted(); });
}

void MainMenu::setAvailable(const Available& available)
{
    available_ = available;
    for (QAction* action : editionActions_)
        action->setEnabled(available.edition);
    for (QAction* action : rankingActions_) {
        action->setEnabled(available.ranking);
        action->setToolTip(available.whyNotRanking);
    }
    for (QAction* action : categoryActions_)
        action->setEnabled(available.category);
    for (QAction* action : changeActions_)
        action->setEnabled(available.change);
    for (const auto& [action, phases] : phaseActions_)
        action->setEnabled(available.change && available.phase && std::ranges::find(phases, *available.phase) != phases.end());
    exportAll_->setEnabled(available.anyRanking);
    undo_->setEnabled(available.change && (!available.undo.isEmpty() || available.isUndoRefused));
    redo_->setEnabled(available.change && !available.redo.isEmpty());
    for (const Entry& entry : entries_) {
        if (entry.action == undo_ || entry.action == redo_)
            entry.action->setText(entry.words());
    }
}

void MainMenu::showRecent(const QStringList& paths)
{
    recent_->clear();
    for (const QString& path : paths) {
        QAction* action = recent_->addAction(QFileInfo(path).fileName());
        action->setToolTip(QDir::toNativeSeparators(path));
        connect(action, &QAction::triggered, this, [this, path] { Q_EMIT recentWanted(path); });
    }
    recent_->setEnabled(!paths.isEmpty());
}

void MainMenu::showChoice(ThemeChoice theme)
{
    themes_[static_cast<std::size_t>(theme)]->setChecked(true);
}

void MainMenu::showChoice(Language language)
{
    languages_[static_cast<std::size_t>(language)]->setChecked(true);
}

void MainMenu::retranslate()
{
    for (const Entry& entry : entries_)
        entry.action->setText(entry.words());
    bar_.setAccessibleName(tr("Menus"));
}

}
