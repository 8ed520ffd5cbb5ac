#include "core/print/FaceMeasures.h"

#include <algorithm>

namespace sidang {

namespace {

constexpr char16_t latinEnd = 0x300;

/// Big-endian numbers of a font table; 0 beyond its end.
quint16 unsignedAt(const QByteArray& table, qsizetype at)
{
    if (at < 0 || at + 2 > table.size())
        return 0;
    return static_cast<quint16>(static_cast<quint8>(table[at]) * 256 + static_cast<quint8>(table[at + 1]));
}

qint16 signedAt(const QByteArray& table, qsizetype at)
{
    return static_cast<qint16>(unsignedAt(table, at));
}

}

FaceMeasures::FaceMeasures(const QRawFont& font) : font_(font), unitsPerEm_(font.unitsPerEm())
{
    QString characters(latinEnd, u' ');
    for (char16_t code = 0x20; code < latinEnd; ++code)
        characters[code] = code;
    const QList<quint32> glyphs = font.glyphIndexesForString(characters);
    latin_.assign(glyphs.begin(), glyphs.end());
    std::fill(latin_.begin(), latin_.begin() + 0x20, 0);
    readAdvances(font);
    hasPairs_.resize(advances_.size());
    readKerning(font.fontTable("kern"));
}

QList<quint32> FaceMeasures::glyphsOf(const QString& text) const
{
    QList<quint32> glyphs(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] >= QChar(latinEnd))
            return font_.glyphIndexesForString(text);
        glyphs[i] = latin_[text[i].unicode()];
    }
    return glyphs;
}

double FaceMeasures::advance(quint32 glyph) const
{
    return glyph < advances_.size() ? advances_[glyph] : advances_.back();
}

double FaceMeasures::kerning(quint32 first, quint32 second) const
{
    if (first >= hasPairs_.size() || !hasPairs_[first])
        return 0;
    const auto pair = pairs_.find(first << 16 | second);
    return pair == pairs_.end() ? 0 : pair->second;
}

/// `hhea` says how many glyphs have an advance of their own in `hmtx`; those after them have that of the last.
void FaceMeasures::readAdvances(const QRawFont& font)
{
    const int count = unsignedAt(font.fontTable("hhea"), 34);
    const QByteArray table = font.fontTable("hmtx");
    for (qsizetype i = 0; i < count; ++i)
        advances_.push_back(unsignedAt(table, 4 * i) / unitsPerEm_);
    if (advances_.empty())
        advances_.push_back(0);
}

/// The horizontal pairs (format 0) of the table's first part, which is all that the shipped faces have.
void FaceMeasures::readKerning(const QByteArray& table)
{
    constexpr qsizetype firstPair = 18;
    const bool isFormat0 = unsignedAt(table, 2) > 0 && (unsignedAt(table, 8) >> 8) == 0 && (unsignedAt(table, 8) & 1) != 0;
    const int count = isFormat0 ? unsignedAt(table, 10) : 0;
    for (qsizetype at = firstPair; at < firstPair + 6 * count; at += 6) {
        const quint32 first = unsignedAt(table, at);
        pairs_[first << 16 | unsignedAt(table, at + 2)] = signedAt(table, at + 4) / unitsPerEm_;
        if (first < hasPairs_.size())
            hasPairs_[first] = true;
    }
}

}
