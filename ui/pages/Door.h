// The one door as pages see it: what is open, what may be changed, and how.
#pragma once

#include "ui/pages/EditDialog.h"

#include <QDate>

namespace sidang {

class Ask;
class PassphraseGate;
struct SchemeFiles;
class Settings;

class Door {
public:
    virtual ~Door() = default;

    /// Null: nothing is open.
    virtual Session* session() const = 0;
    /// Makes the edit. A refusal is told in the window's banner together with what can be done, and the page keeps what was typed.
    /// True when it was made, or there was nothing to do.
    virtual bool perform(const Edit& edit) = 0;
    /// The same for another step of the session, such as a move to the next phase.
    virtual bool perform(const MakeEdit& make) = 0;
    /// For dialogs, which tell refusals in a banner of their own.
    virtual Editing editing() = 0;
    /// Why it cannot be done now by who sits at the desk, as a sentence for a tooltip; empty: it can. Without a category the one
    /// that has come furthest decides.
    virtual QString whyNot(Action action, std::optional<CategoryId> category = {}) const = 0;
    /// Whether jurors' marks of the category may be shown to who sits at the desk.
    virtual bool maySeeMarks(CategoryId category) const = 0;

    /// The window's banner, for what has to be said about something other than an edit.
    virtual Banner& banner() = 0;
    virtual Ask& ask() = 0;
    virtual Settings& settings() = 0;
    /// How scheme files are read and written (ui/pages/SchemeFiles.h).
    virtual const SchemeFiles& schemeFiles() const = 0;
};

}
