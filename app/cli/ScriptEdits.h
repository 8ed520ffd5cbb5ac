// Edits from the lines of a script: what a line names is looked up in the edition.
#pragma once

#include "core/edit/Session.h"
#include "core/json/JsonObject.h"

#include <optional>

namespace sidang {

/// Reads the keys of one line into an edit; what is wrong with them is reported by the object, and there is no edit.
class ScriptEdits {
public:
    explicit ScriptEdits(const Session& session) : session_(session) {}

    /// set_mark, clear_mark
    std::optional<Edit> mark(JsonObject& object, bool isSet);
    std::optional<Edit> confirmation(JsonObject& object);
    std::optional<Edit> status(JsonObject& object);
    std::optional<Edit> weight(JsonObject& object);
    std::optional<Edit> recusal(JsonObject& object);
    /// issue_forms: the sheets of a category, or of a nominee or juror in it, that have no live form.
    std::optional<Edit> issue(JsonObject& object);
    /// return_form, spoil_form
    std::optional<Edit> formStep(JsonObject& object, bool isSpoiled);
    std::optional<Edit> formText(JsonObject& object);
    std::optional<Edit> plenary(JsonObject& object);
    /// Changes in the ledger's own form, for everything that has no word of its own.
    std::optional<Edit> any(JsonObject& object);

    /// The category a line names, or null.
    const Category* category(JsonObject& object) const;

private:
    const EditionBook& book() const { return session_.book(); }
    const Nominee* nominee(JsonObject& object) const;
    const Juror* juror(JsonObject& object) const;
    const Criterion* leaf(JsonObject& object, CategoryId category) const;
    std::optional<MarkKey> markKey(JsonObject& object, const Criterion*& criterion) const;

    const Session& session_;
};

}
