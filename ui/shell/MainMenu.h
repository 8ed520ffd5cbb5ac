// The menus and the keys that reach every command of the window.
#pragma once

#include "core/domain/Stage.h"
#include "core/text/Language.h"
#include "ui/common/Theme.h"
#include "ui/pages/PageId.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

class QAction;
class QActionGroup;
class QKeySequence;
class QMenu;
class QMenuBar;

namespace sidang {

/// What may be done just now, and why not where it may not.
struct Available {
    bool edition = false;          // an edition is open
    bool ranking = false;          // a ranking is on the screen that may be printed
    QString whyNotRanking;         // may be empty
    bool anyRanking = false;       // some ranking may be printed
    bool change = false;           // the edition may be changed
    bool category = false;         // the page shows one category
    QString undo;                  // what undo would take back; empty: nothing
    bool isUndoRefused = false;    // undo takes nothing back, but says why
    QString redo;
    std::optional<Phase> phase;    // of the category that is shown; absent: none
};

class MainMenu : public QObject {
    Q_OBJECT

public:
    MainMenu(QMenuBar& bar, QObject* parent);

    void setAvailable(const Available& available);
    /// Every command but the choices of a page, a file, a theme or a language, in the order of the menus.
    const std::vector<QAction*>& commands() const { return commands_; }
    void showRecent(const QStringList& paths);
    void showChoice(ThemeChoice theme);
    void showChoice(Language language);
    void retranslate();

Q_SIGNALS:
    void newWanted();
    void openWanted();
    void sampleWanted();
    void recentWanted(const QString& path);
    void exportWanted();
    void exportAllWanted();
    void previewWanted();
    void quitWanted();
    void undoWanted();
    void redoWanted();
    void seatWanted();
    void officialsWanted();
    void phaseWanted(Phase phase);
    void closeWanted();
    void reopenWanted();
    void pageWanted(sidang::PageId page);
    void searchWanted();
    void goToWanted();
    void backupWanted();
    void verifyWanted();
    void categoryStepWanted(int step);
    void themeWanted(ThemeChoice choice);
    void languageWanted(Language language);
    void problemsWanted();
    void helpWanted();
    void shortcutsWanted();
    void aboutWanted();

private:
    /// A command whose text is worded anew when the language changes.
    struct Entry {
        QAction* action;
        std::function<QString()> words;
    };
    using Words = std::function<QString()>;

    QAction* add(QMenu* menu, Words words, const QKeySequence& keys, std::function<void()> run);
    QAction* addCommand(QMenu* menu, Words words, const QKeySequence& keys, std::function<void()> run);
    QAction* addChoice(QMenu* menu, QActionGroup* group, Words words, std::function<void()> run);
    QMenu* addMenu(Words words, QMenu* into = nullptr);
    void fillFile();
    void fillEdit();
    void fillCategory();
    void fillGo();
    void fillView();
    void fillLooks(QMenu* menu);
    void fillHelp();

    QMenuBar& bar_;
    Available available_;
    std::vector<Entry> entries_;
    std::vector<QAction*> commands_;
    std::vector<QAction*> editionActions_;
    std::vector<QAction*> rankingActions_;
    std::vector<QAction*> changeActions_;
    std::vector<QAction*> categoryActions_;
    QAction* exportAll_ = nullptr;
    std::vector<std::pair<QAction*, std::vector<Phase>>> phaseActions_; // and the phases of the category they start from
    std::vector<QAction*> themes_;    // in the order of ThemeChoice
    std::vector<QAction*> languages_; // in the order of Language
    QAction* undo_ = nullptr;
    QAction* redo_ = nullptr;
    QMenu* recent_ = nullptr;
};

}
