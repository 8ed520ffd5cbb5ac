// A window with everything it needs, on files of a temporary folder, answered by script.
#pragma once

#include "ui/common/Ask.h"
#include "ui/common/Settings.h"
#include "ui/common/Translation.h"
#include "ui/shell/MainWindow.h"

#include <QSettings>
#include <QTemporaryDir>

namespace sidang {

/// Gives the answers a test wrote down, and remembers what it was asked.
class ScriptedAsk : public Ask {
public:
    std::optional<QString> edition;
    std::optional<QString> pdf;
    QString suggestion;
    QString shown;

    std::optional<QString> editionToOpen(QWidget*, const QString&) override { return edition; }
    std::optional<QString> pdfToSave(QWidget*, const QString& suggested) override
    {
        suggestion = suggested;
        return pdf;
    }
    bool printerToUse(QWidget*, QPrinter&) override { return false; }
    void showFile(const QString& path) override { shown = path; }
};

class Desk {
public:
    explicit Desk(Language language = Language::English);
    ~Desk();

    /// The path of an edition that opens as deskBook().
    QString edition() const { return folder.filePath(QStringLiteral("uji.sidang")); }
    /// Opens the edition and shows the window.
    void openEdition();
    /// The visible widget of a class with this accessible name (or any, when empty), or null.
    template <class Widget>
    Widget* find(const QString& name = {}) const;

    QTemporaryDir folder;
    QSettings store;
    Settings settings;
    ScriptedAsk ask;
    Translation translation;
    std::unique_ptr<MainWindow> window;
};

/// Lets every posted event (a change of language, a layout) arrive.
void settle();

template <class Widget>
Widget* Desk::find(const QString& name) const
{
    for (Widget* widget : window->findChildren<Widget*>()) {
        if (widget->isVisible() && (name.isEmpty() || widget->accessibleName() == name))
            return widget;
    }
    return nullptr;
}

}
