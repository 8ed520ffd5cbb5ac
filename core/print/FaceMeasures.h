// The measures of one face, read from the font file's own tables, so that no rasteriser of a system has a say in them.
#pragma once

#include <QRawFont>

#include <unordered_map>
#include <vector>

namespace sidang {

class FaceMeasures {
public:
    /// Reads `hhea`, `hmtx`, `kern` and the glyphs of the Latin characters.
    explicit FaceMeasures(const QRawFont& font);

    /// The glyph of each character; 0 for a character that has none.
    QList<quint32> glyphsOf(const QString& text) const;
    /// Ems.
    double advance(quint32 glyph) const;
    /// How much closer the second stands than the first's advance says: ems, negative is closer.
    double kerning(quint32 first, quint32 second) const;

private:
    void readAdvances(const QRawFont& font);
    void readKerning(const QByteArray& table);

    QRawFont font_;
    double unitsPerEm_;
    std::vector<quint32> latin_; // glyphs of the characters from U+0000 on
    std::vector<double> advances_;
    std::vector<bool> hasPairs_;                // of each glyph: whether it is the first of any pair
    std::unordered_map<quint32, double> pairs_; // first × 65536 + second
};

}
