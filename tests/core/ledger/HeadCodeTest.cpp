#include "core/ledger/HeadCode.h"

#include "tests/support/Text.h"

#include <random>

using namespace sidang;

namespace {

const QString alphabet = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ"_s;

QString plain(const QString& code)
{
    return QString(code).remove(u'-');
}

QString randomCode(std::mt19937& random)
{
    QByteArray hash(32, '\0');
    for (char& byte : hash)
        byte = static_cast<char>(random());
    return headCode(hash);
}

}

TEST_CASE("the code is the first 75 bits and a check, in groups of four")
{
    // Worked out by hand: 15 characters of five bits, then the check character of docs/ledger.md section 2.
    CHECK(headCode(QByteArray(32, '\0')) == u"0000-0000-0000-0000"_s);
    // 00000 00001 00000 … : only the second character is 1, and fourteen doublings of 1 in GF(2^5) are 29 = X.
    QByteArray one(32, '\0');
    one[1] = '\x40';
    CHECK(headCode(one) == u"0100-0000-0000-000X"_s);
    QByteArray last(32, '\0');
    last[9] = '\x20'; // bit 74, the last that is shown
    CHECK(headCode(last) == u"0000-0000-0000-0012"_s);
    last[9] = '\x10'; // bit 75 is not shown
    CHECK(headCode(last) == u"0000-0000-0000-0000"_s);
}

TEST_CASE("one wrong character is noticed, wherever and whatever it is")
{
    std::mt19937 random(1);
    for (int round = 0; round < 20; ++round) {
        const QString code = plain(randomCode(random));
        REQUIRE(readHeadCode(code));
        for (int i = 0; i < 16; ++i) {
            for (const QChar other : alphabet) {
                QString wrong = code;
                wrong[i] = other;
                CHECK(readHeadCode(wrong).has_value() == (other == code[i]));
            }
        }
    }
}

TEST_CASE("any two characters exchanged are noticed")
{
    std::mt19937 random(2);
    for (int round = 0; round < 100; ++round) {
        const QString code = plain(randomCode(random));
        for (int i = 0; i < 16; ++i) {
            for (int j = i + 1; j < 16; ++j) {
                QString wrong = code;
                wrong[i] = code[j];
                wrong[j] = code[i];
                CHECK(readHeadCode(wrong).has_value() == (code[i] == code[j]));
            }
        }
    }
}

TEST_CASE("a code is read back however a person writes it")
{
    const QString code = u"0100-0000-0000-000X"_s;
    for (const QString& typed : {u"0100-0000-0000-000X"_s, u"010000000000000x"_s, u" oIoO 0000 0000 000x "_s, u"OLOO-OOOO-OOOO-OOOX"_s,
                                 u"0 1 0 0-0000--0000\t000X"_s})
        CHECK(readHeadCode(typed) == code);
    for (const QString& typed : {u"0100-0000-0000-000"_s, u"0100-0000-0000-000XW"_s, u"0100-0000-0000-000U"_s, u""_s,
                                 u"0100-0000-0000-00\u0131X"_s, u"0100_0000_0000_000X"_s})
        CHECK_FALSE(readHeadCode(typed));
}
