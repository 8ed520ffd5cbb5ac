// Sets the texts of a document one after the other and keeps the first trouble, so that layout reads without error paths.
#pragma once

#include "core/print/Fonts.h"

#include <optional>

namespace sidang {

class Typesetting {
public:
    explicit Typesetting(const Fonts& fonts) : fonts_(fonts) {}

    /// The measured text; an empty one when it cannot be set, and the trouble is kept.
    SetText set(const QString& text, Face face = Face::Regular, Kerning kerning = Kerning::On)
    {
        Result<SetText, PrintTrouble> result = fonts_.set(text, face, kerning);
        if (result.ok())
            return std::move(result).value();
        if (!trouble_)
            trouble_ = result.error();
        return SetText{{}, face, {}, {0.0}, true};
    }

    const std::optional<PrintTrouble>& trouble() const { return trouble_; }

private:
    const Fonts& fonts_;
    std::optional<PrintTrouble> trouble_;
};

}
