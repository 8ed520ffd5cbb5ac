#include "core/print/Fonts.h"

#include <QFile>
#include <QFontDatabase>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace sidang {

namespace {

constexpr char16_t softHyphen = 0x00AD;

QString resourceOf(Face face)
{
    return face == Face::Bold ? u":/fonts/LiberationSans-Bold.ttf"_s : u":/fonts/LiberationSans-Regular.ttf"_s;
}

/// The table `head` of a TrueType file: it holds the checksum of the whole font, so it tells two versions apart.
QByteArray headOf(const QByteArray& file)
{
    const auto number = [&file](qsizetype at, int bytes) {
        qsizetype value = 0;
        for (qsizetype i = at; i < at + bytes; ++i)
            value = value * 256 + static_cast<quint8>(file.at(i));
        return value;
    };
    const qsizetype tables = number(4, 2);
    for (qsizetype entry = 12; entry < 12 + 16 * tables; entry += 16)
        if (file.sliced(entry, 4) == "head")
            return file.sliced(number(entry + 8, 4), number(entry + 12, 4));
    return {};
}

struct Registered {
    QString family;  // as the system names it; empty: not taken
    QByteArray head; // of the shipped file
};

Registered registerFace(Face face)
{
    QFile file(resourceOf(face));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray content = file.readAll();
    const int id = QFontDatabase::addApplicationFontFromData(content);
    return {QFontDatabase::applicationFontFamilies(id).value(0), headOf(content)};
}

const Registered& registered(Face face)
{
    static const std::array<Registered, 2> faces{registerFace(Face::Regular), registerFace(Face::Bold)};
    return faces[static_cast<std::size_t>(face)];
}

/// The shipped face and no other of the same name; nothing when the system gives another one.
std::optional<QRawFont> shippedFace(Face face)
{
    const Registered& shipped = registered(face);
    if (shipped.family.isEmpty())
        return std::nullopt;
    QFont font(shipped.family);
    font.setPixelSize(16); // any: painting sets its own
    font.setBold(face == Face::Bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    const QRawFont raw = QRawFont::fromFont(font);
    if (!raw.isValid() || raw.fontTable("head") != shipped.head)
        return std::nullopt;
    return raw;
}

/// Letters of Latin scripts need no preparation; by far the most texts have nothing else.
bool isPrepared(const QString& text)
{
    return std::all_of(text.begin(), text.end(), [](QChar character) {
        const char16_t code = character.unicode();
        return (code >= 0x20 && code < 0x7F) || (code > 0xA0 && code < 0x300 && code != softHyphen);
    });
}

QString prepared(const QString& text)
{
    QString result;
    for (const QChar character : text.normalized(QString::NormalizationForm_C)) {
        const auto category = character.category();
        if (character == u'\n' || category == QChar::Separator_Line || category == QChar::Separator_Paragraph)
            result += u'\n';
        else if (character == u'\t' || category == QChar::Separator_Space)
            result += character == QChar::Nbsp ? character : QChar(u' ');
        else if (character == softHyphen || (category != QChar::Other_Format && character != u'\r'))
            result += character;
    }
    return result;
}

bool hasNoGlyph(QChar character)
{
    return character == u'\n' || character == softHyphen;
}

bool needsShaping(QChar character)
{
    const auto direction = character.direction();
    return character.isSurrogate() || character.isMark() || direction == QChar::DirR || direction == QChar::DirAL ||
           direction == QChar::DirAN;
}

PrintTrouble unprintable(const QString& text, qsizetype at)
{
    const bool isPair = text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
    const QString character = text.mid(at, isPair ? 2 : 1);
    const uint code = isPair ? QChar::surrogateToUcs4(text[at], text[at + 1]) : text[at].unicode();
    const QString digits = QString::number(code, 16).toUpper().rightJustified(4, u'0');
    return {PrintTroubleKind::Unprintable, character, u"U+"_s + digits, text};
}

}

Result<Fonts, PrintTrouble> Fonts::load()
{
    const auto regular = shippedFace(Face::Regular);
    const auto bold = shippedFace(Face::Bold);
    if (!regular || !bold)
        return Failure{PrintTrouble{PrintTroubleKind::FontsMissing, {}, {}, {}}};
    return Fonts(*regular, *bold);
}

Result<SetText, PrintTrouble> Fonts::set(const QString& text, Face face, Kerning kerning) const
{
    const FaceMeasures& measures = measures_[static_cast<std::size_t>(face)];
    SetText result{text, face, {}, {}, true};
    if (!isPrepared(text)) {
        result.text = prepared(text);
        result.isPlain = std::none_of(result.text.begin(), result.text.end(), hasNoGlyph);
        for (qsizetype i = 0; i < result.text.size(); ++i)
            if (needsShaping(result.text[i]))
                return Failure{unprintable(result.text, i)};
    }
    result.glyphs = measures.glyphsOf(result.text);
    Q_ASSERT(result.glyphs.size() == result.text.size());
    result.at.reserve(result.glyphs.size() + 1);
    double at = 0;
    for (qsizetype i = 0; i < result.glyphs.size(); ++i) {
        const quint32 glyph = result.glyphs[i];
        const bool isBlank = !result.isPlain && hasNoGlyph(result.text[i]);
        if (glyph == 0 && !isBlank)
            return Failure{unprintable(result.text, i)};
        if (kerning == Kerning::On && i > 0)
            at += measures.kerning(result.glyphs[i - 1], glyph);
        result.at.push_back(at);
        at += isBlank ? 0 : measures.advance(glyph);
    }
    result.at.push_back(at);
    return result;
}

QRawFont Fonts::font(Face face, double size) const
{
    QRawFont font = faces_[static_cast<std::size_t>(face)];
    font.setPixelSize(size);
    return font;
}

}
