// Sets the texts of documents one after the other: each is measured once. Keeps the first trouble, so that layout reads
// without error paths.
#pragma once

#include "core/print/Fonts.h"

#include <QHash>

#include <array>
#include <optional>

namespace sidang {

class Typesetting {
public:
    explicit Typesetting(Fonts fonts) : fonts_(std::move(fonts)) {}

    /// The measured text; an empty one when it cannot be set, and the trouble is kept.
    SetText set(const QString& text, Face face = Face::Regular, Kerning kerning = Kerning::On);

    /// A letterhead's picture, read once; an empty one when it cannot be read, and the trouble is kept.
    QImage picture(const QByteArray& content);

    const std::optional<PrintTrouble>& trouble() const { return trouble_; }
    /// To begin another document.
    void forgetTrouble() { trouble_.reset(); }

private:
    void keep(const PrintTrouble& trouble);

    Fonts fonts_;
    std::array<QHash<QString, SetText>, 4> known_; // by face and kerning
    qsizetype knownCharacters_ = 0;
    QHash<QByteArray, QImage> pictures_;
    std::optional<PrintTrouble> trouble_;
};

}
