// A window with everything it needs, on files of a temporary folder, answered by script.
#pragma once

#include "tests/ui/support/DeskBook.h"

#include "ui/common/Ask.h"
#include "ui/common/Settings.h"
#include "ui/common/Translation.h"
#include "ui/shell/MainWindow.h"

#include <QApplication>
#include <QPrinter>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>

#include <catch2/catch.hpp>

namespace sidang {

/// Gives the answers a test wrote down, and remembers what it was asked.
class ScriptedAsk : public Ask {
public:
    std::optional<QString> edition;
    std::optional<QString> pdf;
    std::optional<QString> printTo; // a file in place of a printer
    std::optional<QString> elsewhere;
    std::optional<QString> folder;
    QStringList files;
    std::optional<QString> scheme;
    std::optional<QString> schemeTo;
    std::optional<QString> picture;
    QString suggestion;
    QString shown;

    std::optional<QString> editionToOpen(QWidget*, const QString&) override { return edition; }
    std::optional<QString> editionToSave(QWidget*, const QString&) override { return elsewhere; }
    std::optional<QString> newEditionToSave(QWidget*, const QString&) override { return elsewhere; }
    std::optional<QString> folderToUse(QWidget*, const QString&) override { return folder; }
    QStringList filesToAdd(QWidget*) override { return files; }
    std::optional<QString> schemeToOpen(QWidget*, const QString&) override { return scheme; }
    std::optional<QString> schemeToSave(QWidget*, const QString& suggested) override
    {
        suggestion = suggested;
        return schemeTo;
    }
    std::optional<QString> pictureToOpen(QWidget*, const QString&) override { return picture; }
    std::optional<QString> pdfToSave(QWidget*, const QString& suggested) override
    {
        suggestion = suggested;
        return pdf;
    }
    std::optional<QString> folderForPapers(QWidget*, const QString&) override { return folder; }
    bool printerToUse(QWidget*, QPrinter& printer) override
    {
        if (!printTo)
            return false;
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(*printTo);
        return true;
    }
    void showFile(const QString& path) override { shown = path; }
};

class Desk {
public:
    explicit Desk(Language language = Language::English, std::chrono::milliseconds backupEvery = std::chrono::hours(1));
    ~Desk();

    /// The path of an edition that is made of deskBook() when it is first opened.
    QString edition() const { return folder.filePath(QStringLiteral("uji.sidang")); }
    /// Opens the edition and shows the window with the ranking; operator 1 sits at the desk.
    void openEdition();
    Session& session() const { return *window->session(); }
    /// The action of the menus with this text (without its mnemonic), or null.
    QAction* action(const QString& text) const;
    void sit(OfficialId official) { (void)session().takeSeat(official); }
    /// Presses keys in the window, which a dialog may have left inactive.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers) const;
    /// The lines of the banner that is shown; empty when there is none.
    QString bannerText() const;
    /// The visible widget of a class with this accessible name (or any, when empty), or null.
    template <class Widget>
    Widget* find(const QString& name = {}) const;

    QTemporaryDir folder;
    EditionBook book = deskBook();        // of the edition that is made
    std::vector<CategoryScheme> written; // of the newest scheme file
    QSettings store;
    Settings settings;
    ScriptedAsk ask;
    Translation translation;
    OpenAs opensAs = OpenAs::Writer;
    std::unique_ptr<MainWindow> window;
};

/// Lets every posted event (a change of language, a layout) arrive.
void settle();

/// Does `open`, which shows a modal dialog, and `act` in the dialog; one that is still open afterwards is given up.
template <class Dialog>
void inDialog(const std::function<void()>& open, const std::function<void(Dialog&)>& act)
{
    bool acted = false;
    QTimer timer;
    timer.setInterval(2);
    QObject::connect(&timer, &QTimer::timeout, [&] {
        auto* dialog = qobject_cast<Dialog*>(QApplication::activeModalWidget());
        if (!dialog || acted)
            return;
        acted = true;
        act(*dialog);
        if (dialog->isVisible())
            dialog->reject();
    });
    timer.start();
    open();
    settle();
    CHECK(acted);
}

/// The visible widget of a class within another, with this accessible name or text.
template <class Widget>
Widget* childOf(const QWidget& parent, const QString& name)
{
    for (Widget* widget : parent.findChildren<Widget*>()) {
        const QString text = QString(widget->property("text").toString()).remove(u'&');
        if (widget->isVisible() && (name.isEmpty() || widget->accessibleName() == name || text == name))
            return widget;
    }
    return nullptr;
}

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
