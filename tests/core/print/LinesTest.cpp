#include "core/print/Lines.h"
#include "tests/support/Text.h"

using namespace sidang;

namespace {

SetText setText(const QString& text)
{
    const auto fonts = Fonts::load();
    REQUIRE(fonts.ok());
    auto set = fonts->set(text, Face::Regular, Kerning::Off);
    REQUIRE(set.ok());
    return *std::move(set);
}

QStringList linesOf(const QString& text, double width)
{
    const SetText set = setText(text);
    QStringList lines;
    for (const Line& line : breakLines(set, width)) {
        const TextRun run = runOf(set, line, 1, {}, 0);
        CHECK(run.text.size() == run.glyphs.size());
        CHECK(run.text.size() == run.positions.size());
        CHECK((run.width <= width + 1e-6 || run.text.size() == 1));
        lines += run.text;
    }
    return lines;
}

}

TEST_CASE("A text that fits stays on one line")
{
    CHECK(linesOf(u"Kabupaten Agam"_s, 100) == QStringList{u"Kabupaten Agam"_s});
    CHECK(linesOf(QString(), 1) == QStringList{QString()});
}

TEST_CASE("Lines end at white space, which does not stand on either")
{
    CHECK(linesOf(u"aaa bbb  ccc"_s, 2) == QStringList{u"aaa"_s, u"bbb"_s, u"ccc"_s});
    CHECK(linesOf(u"aaa bbb ccc"_s, 4) == QStringList{u"aaa bbb"_s, u"ccc"_s});
}

TEST_CASE("Lines end after hyphens and slashes between letters, not within codes")
{
    CHECK(linesOf(u"aaaa/bbbb"_s, 3) == QStringList{u"aaaa/"_s, u"bbbb"_s});
    CHECK(linesOf(u"aaaa-bbbb"_s, 3) == QStringList{u"aaaa-"_s, u"bbbb"_s});
    CHECK(linesOf(u"x KK-06"_s, 2.9) == QStringList{u"x"_s, u"KK-06"_s});
    CHECK(linesOf(u"x 25\u00A0%"_s, 2.4) == QStringList{u"x"_s, u"25\u00A0%"_s});
}

TEST_CASE("A soft hyphen shows only where the word is broken")
{
    CHECK(linesOf(u"Pering\u00ADkat"_s, 10) == QStringList{u"Peringkat"_s});
    CHECK(linesOf(u"Pering\u00ADkat"_s, 3.4) == QStringList{u"Pering-"_s, u"kat"_s});
}

TEST_CASE("A word wider than the line is broken, and nothing of it is lost")
{
    const QString word = u"Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch"_s;
    for (const double width : {0.1, 1.0, 3.0, 7.5})
        CHECK(linesOf(word, width).join(QString()) == word);
    CHECK(linesOf(u"a "_s + word + u" b"_s, 5).join(QString()).remove(u' ') == u"a"_s + word + u"b"_s);
}

TEST_CASE("A line break is kept")
{
    CHECK(linesOf(u"aaa\nbbb"_s, 100) == QStringList{u"aaa"_s, u"bbb"_s});
    CHECK(linesOf(u"a\n\nb"_s, 100) == QStringList{u"a"_s, QString(), u"b"_s});
}

TEST_CASE("The widest word counts soft hyphens only when words may be hyphenated")
{
    const SetText text = setText(u"a Pering\u00ADkat bb"_s);
    CHECK(widestWord(text, Words::Whole) == Approx(setText(u"Peringkat"_s).width()));
    CHECK(widestWord(text, Words::Hyphenated) == Approx(setText(u"Pering-"_s).width()).margin(0.001));
}
