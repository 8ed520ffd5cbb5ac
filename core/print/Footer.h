// The foot of a page: boxes for initials, what the paper is, which page of how many, and its seal as text and as a QR code.
#pragma once

#include "core/print/Initials.h"
#include "core/print/Lines.h"
#include "core/print/Pages.h"
#include "core/print/Typesetting.h"
#include "core/report/Document.h"

#include <optional>

namespace sidang {

class Footer {
public:
    /// `left` and `width`: the text area of the page, in points.
    Footer(const Document& document, const Section& section, Typesetting& typesetting, double left, double width);

    /// With the space above it, to be kept free above the lower margin; points.
    double height() const;
    /// Adds it to a page: "Halaman n dari m".
    void addTo(Page& page, std::size_t number, std::size_t count, Typesetting& typesetting) const;

private:
    double textWidth() const;
    double sealBaseline() const;
    void addText(Page& page, std::size_t number, std::size_t count, double top, Typesetting& typesetting) const;
    void addSeal(Page& page, double top, Typesetting& typesetting) const;

    SetText text_;
    std::optional<Seal> seal_;
    QString code_;
    Initials initials_;
    bool hasRule_;
    double left_;
    double width_;
    double qrSide_; // 0: no QR code
    std::vector<Line> lines_;
};

}
