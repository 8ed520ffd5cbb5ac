// A window with the page of papers in front.
#pragma once

#include "tests/ui/support/Desk.h"

#include "ui/pages/print/PaperPreview.h"

#include <QListView>

namespace sidang {

/// deskBook() with KAB and BESAR being scored, so that score sheets can be printed.
EditionBook printBook();

class PrintDesk : public Desk {
public:
    explicit PrintDesk(const EditionBook& made = printBook(), Language language = Language::English);

    /// Opens the edition and goes to the page with Ctrl+P.
    void openPrint();
    /// Presses a key in whatever has the keyboard.
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const;
    void type(const QString& keys) const;
    /// Presses the button with this text.
    void click(const QString& text) const;
    /// Chooses the form by its title among the forms.
    void chooseForm(const QString& title) const;
    void choose(const QString& box, const QString& text) const;

    QListView& forms() const;
    /// The papers of the form; null while there is none to choose among.
    QListView* papers() const;
    PaperPreview& preview() const;
    /// Waits until the preview, if there is one, shows what was last wanted.
    void waitForPreview() const;
    /// All that is written on the page that is shown; empty: there is none.
    QString pageText() const;
    /// What stands in place of a page, if anything does.
    QString wordsInstead() const;
    /// Waits for the end of a run and returns what the banner says.
    QString waitForBanner() const;
    QStringList rowsOf(const QListView& list) const;
    /// The pages of a PDF, as its page tree counts them; 0: none.
    static int pagesOf(const QString& pdf);
    /// A score sheet's code as it stands on paper: "0001-K7QF9T", or the whole code of its QR.
    QString codeOf(int serial, bool isWhole = false) const;
    /// Issues numbers for these sheets of KAB.
    void issue(const std::vector<SheetKey>& sheets) const;
};

}
