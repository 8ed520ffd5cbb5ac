// The fonts the program ships, and the measures of text set in them: the same on every machine, at every resolution.
#pragma once

#include "core/base/Result.h"
#include "core/print/FaceMeasures.h"
#include "core/print/Pages.h"
#include "core/print/PrintTrouble.h"

#include <QRawFont>

#include <array>

namespace sidang {

/// Whether letters move closer where their shapes allow it. Digits that shall stand below each other do not.
enum class Kerning { On, Off };

/// A text as measured once, before it gets a size and is broken into lines: one glyph for each character of `text`. A
/// copy shares its content.
struct SetText {
    QString text; // composed, white space made plain, invisible characters left out
    Face face = Face::Regular;
    QList<quint32> glyphs;
    QList<double> at;    // where each character begins, and the end of the last one, in ems
    bool isPlain = true; // without line breaks and soft hyphens, which have no glyph and no width

    double width() const { return at.empty() ? 0 : at.back(); }
};

/// Belongs to the thread that made it. Needs a QGuiApplication.
class Fonts {
public:
    /// Registers the shipped fonts with the program when first called. Errors: FontsMissing.
    static Result<Fonts, PrintTrouble> load();

    /// Measures a text. Errors: Unprintable, for a character that has no glyph or that stands right only after shaping
    /// (scripts from right to left, marks that do not compose).
    Result<SetText, PrintTrouble> set(const QString& text, Face face, Kerning kerning = Kerning::On) const;

    /// The font for painting, `size` points to the em on a grid of one point.
    QRawFont font(Face face, double size) const;

private:
    Fonts(const QRawFont& regular, const QRawFont& bold)
        : faces_{regular, bold}, measures_{FaceMeasures(regular), FaceMeasures(bold)}
    {}

    std::array<QRawFont, 2> faces_;
    std::array<FaceMeasures, 2> measures_;
};

}
