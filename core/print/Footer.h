// The foot of a page: what the paper is, its integrity code, and which page of how many.
#pragma once

#include "core/print/Lines.h"
#include "core/print/Typesetting.h"

namespace sidang {

class Footer {
public:
    /// `left` and `width`: the text area of the page, in points.
    Footer(const QString& text, const QString& code, Typesetting& typesetting, double left, double width);

    /// With the space above it, to be kept free above the lower margin; points.
    double height() const;
    /// Adds it to a page: "Halaman n dari m".
    void addTo(Page& page, std::size_t number, std::size_t count, Typesetting& typesetting) const;

private:
    SetText text_;
    SetText code_;
    std::vector<Line> textLines_;
    std::vector<Line> codeLines_; // none without a code
    double left_;
    double width_;
};

}
