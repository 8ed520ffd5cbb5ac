#include "core/print/Fonts.h"
#include "tests/support/Text.h"

#include <QTextLayout>

using namespace sidang;

namespace {

Fonts fonts()
{
    auto loaded = Fonts::load();
    REQUIRE(loaded.ok());
    return *std::move(loaded);
}

PrintTrouble troubleWith(const QString& text)
{
    const auto set = fonts().set(text, Face::Regular);
    REQUIRE_FALSE(set.ok());
    return set.error();
}

SetText setText(const QString& text, Face face = Face::Regular, Kerning kerning = Kerning::On)
{
    auto set = fonts().set(text, face, kerning);
    REQUIRE(set.ok());
    return *std::move(set);
}

}

TEST_CASE("A text is measured in ems of the shipped fonts, whatever the device")
{
    // Advances of Liberation Sans: digits 1139, comma 569, W 1933 of 2048 units.
    CHECK(setText(u"87,43"_s).width() == Approx((4 * 1139 + 569) / 2048.0));
    CHECK(setText(u"W"_s).width() == Approx(1933 / 2048.0));
    CHECK(setText(QString()).width() == 0);
    CHECK(setText(u"m"_s, Face::Bold).width() > setText(u"m"_s).width());
}

TEST_CASE("Letters are kerned, digits that stand below each other are not")
{
    CHECK(setText(u"AV"_s).width() < setText(u"AV"_s, Face::Regular, Kerning::Off).width());
    CHECK(setText(u"11,11"_s, Face::Regular, Kerning::Off).width() == Approx(setText(u"87,43"_s).width()));
}

TEST_CASE("A character no shipped font has is refused by name, with the text it stands in")
{
    const PrintTrouble chinese = troubleWith(u"PT 中 Contoh"_s);
    CHECK(chinese.kind == PrintTroubleKind::Unprintable);
    CHECK(chinese.character == u"中"_s);
    CHECK(chinese.code == u"U+4E2D"_s);
    CHECK(chinese.where == u"PT 中 Contoh"_s);

    const PrintTrouble emoji = troubleWith(u"Juara 🏆"_s);
    CHECK(emoji.character == u"🏆"_s);
    CHECK(emoji.code == u"U+1F3C6"_s);

    CHECK(troubleWith(u"nama\u0007"_s).code == u"U+0007"_s);
    CHECK(troubleWith(QString(QChar(0xD83D))).code == u"U+D83D"_s);
}

TEST_CASE("Scripts that need shaping are refused rather than set wrongly")
{
    CHECK(troubleWith(u"محمد"_s).code == u"U+0645"_s);
    CHECK(troubleWith(u"שלום"_s).code == u"U+05E9"_s);
    CHECK(troubleWith(u"q\u0301"_s).code == u"U+0301"_s);
}

TEST_CASE("Letters with accents are set, also when they come in two parts")
{
    CHECK(setText(u"é"_s).glyphs == setText(u"e\u0301"_s).glyphs);
    CHECK(setText(u"Zażółć “gęślą” – jaźń… €5"_s).width() > 0);
}

TEST_CASE("White space becomes plain and invisible characters vanish")
{
    CHECK(setText(u"a\tb\u2003c"_s).text == u"a b c"_s);
    CHECK(setText(u"\uFEFFKota\u200B Padang\u200E\r"_s).text == u"Kota Padang"_s);
    CHECK(setText(u"a\r\nb\u2028c"_s).text == u"a\nb\nc"_s);
    CHECK(setText(u"25\u00A0%"_s).text == u"25\u00A0%"_s);
}

TEST_CASE("Our own measures agree with those of a full text engine")
{
    const Fonts loaded = fonts();
    for (const Face face : {Face::Regular, Face::Bold}) {
        const QString text = u"To. AWAL Award, Ty Vo LT 1.234,50 – Kabupaten Lima Puluh Kota (fi) “Àé”"_s;
        QFont font(loaded.font(face, 10).familyName());
        font.setBold(face == Face::Bold);
        font.setPixelSize(2048);
        font.setHintingPreference(QFont::PreferNoHinting);
        QTextLayout layout(text, font);
        layout.beginLayout();
        QTextLine line = layout.createLine();
        line.setLineWidth(1e7);
        layout.endLayout();
        CHECK(setText(text, face).width() * 2048 == Approx(line.naturalTextWidth()).margin(1));
    }
}
