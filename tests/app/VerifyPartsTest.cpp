// The arithmetic and the codes of the verifier.
#include "app/verify/Decimal.h"
#include "app/verify/HeadCode.h"
#include "app/verify/Rank.h"
#include "tests/support/Text.h"

#include <random>

using namespace sidang::verify;

namespace {

Integer power(std::int64_t base, int exponent)
{
    Integer result = 1;
    for (int i = 0; i < exponent; ++i)
        result = result * Integer(base);
    return result;
}

}

TEST_CASE("verify: whole numbers of any size")
{
    CHECK(Integer(0).text() == "0");
    CHECK(Integer(INT64_MIN).text() == "-9223372036854775808");
    CHECK(power(2, 200).text() == "1606938044258990275541962092341162602522202993782792835301376");
    CHECK(power(3, 100).text() == "515377520732011331036461129765621272702107522001");
    CHECK(Integer::powerOfTen(40).text() == "1" + std::string(40, '0'));
    CHECK((power(10, 40) - power(10, 40)).isZero());
    CHECK((Integer(-7) / Integer(2)).text() == "-3");
    CHECK((Integer(-7) % Integer(2)).text() == "-1");
    CHECK((power(2, 200) % power(10, 30)).text() == "162602522202993782792835301376");
    CHECK(Integer(-3) < Integer(2));
    CHECK(Integer(-30) < Integer(-3));
    CHECK(commonDivisor(power(6, 60), power(10, 50)) == power(2, 50));
    CHECK(commonDivisor(Integer(0), Integer(-5)) == Integer(5));
}

TEST_CASE("verify: division and multiplication agree, also where the guess of a digit is wrong")
{
    std::mt19937_64 random(4711);
    const auto number = [&](int words) {
        Integer value;
        for (int i = 0; i < words; ++i) {
            // Many digits at both ends of their range: these need the corrections.
            const std::uint64_t kind = random() % 4;
            const std::int64_t word = kind == 0   ? 0
                                      : kind == 1 ? 0xFFFFFFFF
                                      : kind == 2 ? 0x80000000
                                                  : std::int64_t(random() >> 32);
            value = value * Integer(std::int64_t{1} << 32) + Integer(word);
        }
        return value;
    };
    for (int i = 0; i < 20'000; ++i) {
        const Integer a = number(1 + i % 9);
        const Integer b = number(1 + i % 5) + Integer(1);
        const Integer quotient = a / b;
        const Integer rest = a % b;
        REQUIRE(quotient * b + rest == a);
        REQUIRE(rest < b);
        REQUIRE(!rest.isNegative());
    }
}

TEST_CASE("verify: fractions are reduced, compared exactly and rounded half away from zero")
{
    CHECK(Fraction(6, -4).exactText() == "-3/2");
    CHECK((Fraction(1, 3) + Fraction(1, 6)).exactText() == "1/2");
    CHECK((Fraction(1, 3) - Fraction(1, 3)).exactText() == "0");
    CHECK((Fraction(2, 3) * Fraction(3, 2)).exactText() == "1");
    CHECK((Fraction(2, 3) / Fraction(-4, 3)).exactText() == "-1/2");
    CHECK(Fraction(1, 3) < Fraction(334, 1000));
    CHECK(Fraction(1005, 1000).rounded(2).text() == "101");
    CHECK(Fraction(-1005, 1000).rounded(2).text() == "-101");
    CHECK(Fraction(1004, 1000).rounded(2).text() == "100");
    CHECK(decimalText(Fraction(1, 200).rounded(2), 2) == "0.01");
    CHECK(decimalText(Integer(5), 0) == "5");
    CHECK(decimalText(Integer(-5), 2) == "-0.05");
}

TEST_CASE("verify: decimals have one form")
{
    CHECK(*Decimal::parse("12.50") == Decimal{125, 1});
    CHECK(*Decimal::parse("-0.5") == Decimal{-5, 1});
    CHECK(*Decimal::parse("100") == Decimal{100, 0});
    CHECK(Decimal::parse("12345678.123456789").has_value());
    for (const char* wrong :
         {"", "-", "1.", ".5", "01", "+1", "1e3", "1,5", "1.2.3", "123456789012345678", "1.0123456789", " 1"}) {
        INFO(wrong);
        CHECK_FALSE(Decimal::parse(wrong).has_value());
    }
}

TEST_CASE("verify: codes of records, and how they are read back")
{
    Hash hash{};
    CHECK(headCode(hash) == "0000-0000-0000-0000");
    hash[0] = 0x08; // 00001 000…
    CHECK(headCode(hash).starts_with("1000-0000-0000-000"));
    const std::string code = headCode(hash);
    CHECK(readHeadCode(code) == code);
    std::mt19937 random(7);
    for (int round = 0; round < 50; ++round) {
        for (std::uint8_t& byte : hash)
            byte = static_cast<std::uint8_t>(random());
        const std::string right = headCode(hash);
        REQUIRE(readHeadCode(right) == right);
        for (std::size_t i = 0; i < right.size(); ++i) {
            if (right[i] == '-')
                continue;
            for (const char other : std::string("0123456789ABCDEFGHJKMNPQRSTVWXYZ")) {
                std::string wrong = right;
                wrong[i] = other;
                REQUIRE(readHeadCode(wrong).has_value() == (other == right[i]));
            }
            for (std::size_t j = i + 1; j < right.size(); ++j) {
                std::string exchanged = right;
                std::swap(exchanged[i], exchanged[j]);
                REQUIRE((right[j] == '-' || readHeadCode(exchanged).has_value() == (right[i] == right[j])));
            }
        }
    }
}

TEST_CASE("verify: a code may be typed with small letters, blanks, and letters that look like digits")
{
    const std::string zero = headCode(Hash{});
    CHECK(readHeadCode("oO00 00 0 0-0000 0000") == zero);
    Hash hash{};
    hash[0] = 0x08;
    std::string code = headCode(hash);
    code[0] = 'l';
    CHECK(readHeadCode(code) == headCode(hash));
    code[0] = 'I';
    CHECK(readHeadCode(code) == headCode(hash));
    CHECK_FALSE(readHeadCode("0000-0000-0000-000").has_value());
    CHECK_FALSE(readHeadCode("0000-0000-0000-0000-0").has_value());
    CHECK_FALSE(readHeadCode("U000-0000-0000-0000").has_value());
    CHECK_FALSE(readHeadCode("").has_value());
}

TEST_CASE("verify: codes stand in the order of their UTF-16 units")
{
    CHECK(isCodeBefore("A", "B"));
    CHECK(isCodeBefore("A", "AB"));
    CHECK_FALSE(isCodeBefore("A", "A"));
    CHECK(isCodeBefore("\U0001F600", "\uFFFD")); // D83D before FFFD
    CHECK(isCodeBefore("\uD7FF", "\U0001F600"));
    CHECK(isCodeBefore("z", "é"));
}
