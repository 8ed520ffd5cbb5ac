// The check code of a printed score sheet: the vectors of docs/ledger.md section 7.
#include "core/ledger/SheetCheck.h"

#include "core/domain/EditionBook.h"
#include "core/ledger/HeadCode.h"
#include "tests/support/EditionBuilder.h"
#include "tests/support/Founded.h"
#include "tests/support/Text.h"

#include <QFile>

#include <set>

using namespace sidang;

namespace {

QByteArray countingKey()
{
    QByteArray key;
    for (char byte = 0; byte < 32; ++byte)
        key += byte;
    return key;
}

}

TEST_CASE("the check codes of the document")
{
    const QByteArray key = countingKey();
    // Worked out with another program.
    CHECK(sheetCheck(key, {1}, u"KK-06"_s, u"J4"_s, 1) == u"BFHS66"_s);
    CHECK(sheetCheck(key, {147}, u"KK-06"_s, u"J4"_s, 3) == u"MZARKM"_s);
    CHECK(sheetCheck(key, {147}, u"KK-06"_s, u"J4"_s, 4) == u"9987SG"_s);
    CHECK(sheetCheck(key, {147}, u"KK-0"_s, u"6J4"_s, 3) == u"CFSR2E"_s);
    CHECK(sheetCheck(QByteArray(32, '\0'), {1'000'000}, u"Perkasa \u00dc"_s, u"J1"_s, 2) == u"ESTMDH"_s);
    QFile document(qEnvironmentVariable("SIDANG_SOURCE") + u"/docs/ledger.md"_s);
    REQUIRE(document.open(QIODevice::ReadOnly));
    const QByteArray text = document.readAll();
    for (const char* code : {"`BFHS66`", "`MZARKM`", "`9987SG`", "`CFSR2E`", "`ESTMDH`"})
        CHECK(text.contains(code));
}

TEST_CASE("sheets of an edition have codes of their own, and another edition gives the same sheet another one")
{
    const QByteArray key = countingKey();
    std::set<QString> codes;
    for (int serial = 1; serial <= 2'000; ++serial)
        codes.insert(sheetCheck(key, {serial}, u"N1"_s, u"J1"_s, 1));
    CHECK(codes.size() == 2'000);
    CHECK(sheetCheck(QByteArray(32, 'a'), {1}, u"N1"_s, u"J1"_s, 1) != sheetCheck(key, {1}, u"N1"_s, u"J1"_s, 1));
}

TEST_CASE("the code of a form is made with the ledger's first hash and the codes that the book has")
{
    EditionBuilder builder(1);
    builder.leaf("A", "100").nominee("N1");
    const RecordedBook recorded = founded(builder.book);
    const SheetForm form{{7}, {1}, {1}, 2};
    CHECK(sheetCheck(recorded.book, recorded.ledger, form) ==
          sheetCheck(recorded.ledger.front().hash, {7}, u"N1"_s, u"J1"_s, 2));
    CHECK(sheetCheck(recorded.book, {}, form).isEmpty());
    CHECK(sheetCheck(recorded.book, recorded.ledger, {{7}, {99}, {1}, 2}).isEmpty());
}

TEST_CASE("a typed check code is read as a person may have written it")
{
    CHECK(isSameCheck(u"mzarkm"_s, u"MZARKM"_s));
    CHECK(isSameCheck(u" MZA-RKM"_s, u"MZARKM"_s));
    CHECK(isSameCheck(u"IlO000"_s, u"110000"_s));
    CHECK_FALSE(isSameCheck(u"MZARKN"_s, u"MZARKM"_s));
    CHECK_FALSE(isSameCheck(u"MZARK"_s, u"MZARKM"_s));
    CHECK_FALSE(isSameCheck(u"MZARKU"_s, u"MZARKM"_s));
    CHECK_FALSE(isSameCheck({}, {}));
    CHECK(codeCharacters(QByteArray(32, '\xff'), 6) == u"ZZZZZZ"_s);
}
