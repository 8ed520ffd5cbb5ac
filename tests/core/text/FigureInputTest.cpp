#include "core/text/FigureInput.h"
#include "tests/support/Text.h"

using namespace sidang;

namespace {

QString read(const QString& typed)
{
    static const QStringList faults{u"not two"_s, u"ambiguous"_s, u"negative"_s, u"nothing of"_s, u"too long"_s};
    const auto figure = readFigure(typed);
    return figure ? typedText(*figure) : faults.at(static_cast<int>(figure.error()));
}

}

TEST_CASE("A figure is a part and a whole with a stroke between, grouped or not")
{
    CHECK(read(u"254675/466368"_s) == u"254.675/466.368"_s);
    CHECK(read(u" 254.675 / 466.368 "_s) == u"254.675/466.368"_s);
    CHECK(read(u"12,5/100"_s) == u"12,5/100"_s);
    CHECK(read(u"0/100"_s) == u"0/100"_s);
    CHECK(read(u"1.254.675,5/2.000.000"_s) == u"1.254.675,5/2.000.000"_s);
}

TEST_CASE("That a figure does not apply is typed as x")
{
    CHECK(read(u"x"_s) == u"x"_s);
    CHECK(read(u" X "_s) == u"x"_s);
    CHECK(read(u"*"_s) == u"x"_s);
    CHECK(read(u"-"_s) == u"x"_s); // as on the page of the figures
}

TEST_CASE("What can be read in two ways, or in none, is refused")
{
    CHECK(read(u"12.5/100"_s) == u"ambiguous"_s);
    CHECK(read(u"254,675/466368"_s) == u"ambiguous"_s);
    CHECK(read(u"1,254,675/2"_s) == u"ambiguous"_s);
    CHECK(read(u"-5/100"_s) == u"negative"_s);
    CHECK(read(u"5/0"_s) == u"nothing of"_s);
    for (const QString& typed : {u""_s, u"5"_s, u"5/"_s, u"/5"_s, u"5/6/7"_s, u"a/b"_s, u"٥/٦"_s, u"1e2/5"_s})
        CHECK(read(typed) == u"not two"_s);
    CHECK(read(u"999999999999999999/1"_s) == u"too long"_s);
    CHECK(figureFaultText(FigureFault::NotTwoNumbers, u"5"_s).contains(u"254.675/466.368"_s));
}
