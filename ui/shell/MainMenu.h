// The menus and the keys that reach every command of the window.
#pragma once

#include "core/text/Language.h"
#include "ui/common/Theme.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <vector>

class QAction;
class QActionGroup;
class QKeySequence;
class QMenu;
class QMenuBar;

namespace sidang {

class MainMenu : public QObject {
    Q_OBJECT

public:
    MainMenu(QMenuBar& bar, QObject* parent);

    /// Commands that need an edition, and among them those that need a ranking on the screen.
    void setAvailable(bool hasEdition, bool hasRanking);
    void showRecent(const QStringList& paths);
    void showChoice(ThemeChoice theme);
    void showChoice(Language language);
    void retranslate();

Q_SIGNALS:
    void openWanted();
    void sampleWanted();
    void recentWanted(const QString& path);
    void exportWanted();
    void exportAllWanted();
    void previewWanted();
    void quitWanted();
    void startWanted();
    void rankingWanted();
    void categoryStepWanted(int step);
    void themeWanted(ThemeChoice choice);
    void languageWanted(Language language);
    void problemsWanted();
    void shortcutsWanted();
    void aboutWanted();

private:
    /// A command whose text is worded anew when the language changes.
    struct Entry {
        QAction* action;
        std::function<QString()> words;
    };

    QAction* add(QMenu* menu, std::function<QString()> words, const QKeySequence& keys, std::function<void()> run);
    QAction* addChoice(QMenu* menu, QActionGroup* group, std::function<QString()> words, std::function<void()> run);
    QMenu* addMenu(std::function<QString()> words, QMenu* into = nullptr);
    void fillFile();
    void fillView();
    void fillHelp();

    QMenuBar& bar_;
    std::vector<Entry> entries_;
    std::vector<QAction*> editionActions_;
    std::vector<QAction*> rankingActions_;
    std::vector<QAction*> themes_;    // in the order of ThemeChoice
    std::vector<QAction*> languages_; // in the order of Language
    QMenu* recent_ = nullptr;
};

}
