#include "ui/shell/MainMenu.h"

#include <QAction>
#include <QActionGroup>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace sidang {

MainMenu::MainMenu(QMenuBar& bar, QObject* parent) : QObject(parent), bar_(bar)
{
    fillFile();
    fillView();
    fillHelp();
    retranslate();
    setAvailable(false, false);
}

QAction* MainMenu::add(QMenu* menu, std::function<QString()> words, const QKeySequence& keys, std::function<void()> run)
{
    QAction* action = menu->addAction(QString());
    action->setShortcut(keys);
    action->setMenuRole(QAction::NoRole);
    connect(action, &QAction::triggered, this, std::move(run));
    entries_.push_back({action, std::move(words)});
    return action;
}

QAction* MainMenu::addChoice(QMenu* menu, QActionGroup* group, std::function<QString()> words, std::function<void()> run)
{
    QAction* action = add(menu, std::move(words), {}, std::move(run));
    action->setCheckable(true);
    group->addAction(action);
    return action;
}

QMenu* MainMenu::addMenu(std::function<QString()> words, QMenu* into)
{
    QMenu* menu = into ? into->addMenu(QString()) : bar_.addMenu(QString());
    entries_.push_back({menu->menuAction(), std::move(words)});
    return menu;
}

void MainMenu::fillFile()
{
    QMenu* menu = addMenu([] { return tr("&File"); });
    add(
        menu, [] { return tr("&Open…"); }, QKeySequence(Qt::CTRL | Qt::Key_O), [this] { Q_EMIT openWanted(); });
    recent_ = addMenu([] { return tr("Open &recent"); }, menu);
    add(
        menu, [] { return tr("Try the &sample"); }, {}, [this] { Q_EMIT sampleWanted(); });
    menu->addSeparator();
    rankingActions_.push_back(add(
        menu, [] { return tr("&Print preview…"); }, QKeySequence(Qt::CTRL | Qt::Key_P), [this] { Q_EMIT previewWanted(); }));
    rankingActions_.push_back(add(
        menu, [] { return tr("&Export this category as PDF…"); }, QKeySequence(Qt::CTRL | Qt::Key_E),
        [this] { Q_EMIT exportWanted(); }));
    editionActions_.push_back(add(
        menu, [] { return tr("Export &all categories as PDF…"); }, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E),
        [this] { Q_EMIT exportAllWanted(); }));
    menu->addSeparator();
    add(
        menu, [] { return tr("&Quit"); }, QKeySequence(Qt::CTRL | Qt::Key_Q), [this] { Q_EMIT quitWanted(); });
}

void MainMenu::fillView()
{
    QMenu* menu = addMenu([] { return tr("&View"); });
    add(
        menu, [] { return tr("&Start page"); }, QKeySequence(Qt::CTRL | Qt::Key_1), [this] { Q_EMIT startWanted(); });
    editionActions_.push_back(add(
        menu, [] { return tr("&Ranking"); }, QKeySequence(Qt::CTRL | Qt::Key_2), [this] { Q_EMIT rankingWanted(); }));
    editionActions_.push_back(add(
        menu, [] { return tr("&Next category"); }, QKeySequence(Qt::CTRL | Qt::Key_PageDown),
        [this] { Q_EMIT categoryStepWanted(1); }));
    editionActions_.push_back(add(
        menu, [] { return tr("&Previous category"); }, QKeySequence(Qt::CTRL | Qt::Key_PageUp),
        [this] { Q_EMIT categoryStepWanted(-1); }));
    editionActions_.push_back(add(
        menu, [] { return tr("Pro&blems…"); }, QKeySequence(Qt::Key_F8), [this] { Q_EMIT problemsWanted(); }));
    menu->addSeparator();
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
    add(
        menu, [] { return tr("&Keys…"); }, QKeySequence(Qt::Key_F1), [this] { Q_EMIT shortcutsWanted(); });
    add(
        menu, [] { return tr("&About Sidang…"); }, {}, [this] { Q_EMIT aboutWanted(); });
}

void MainMenu::setAvailable(bool hasEdition, bool hasRanking)
{
    for (QAction* action : editionActions_)
        action->setEnabled(hasEdition);
    for (QAction* action : rankingActions_)
        action->setEnabled(hasRanking);
}

void MainMenu::showRecent(const QStringList& paths)
{
    recent_->clear();
    for (const QString& path : paths) {
        QAction* action = recent_->addAction(QFileInfo(path).fileName());
        action->setToolTip(QDir::toNativeSeparators(path));
        connect(action, &QAction::triggered, this, [this, path] { Q_EMIT recentWanted(path); });
    }
    recent_->setToolTipsVisible(true);
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
