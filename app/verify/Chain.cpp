#include "app/verify/Chain.h"

#include "app/verify/Cursor.h"

#include <sodium.h>

#include <charconv>
#include <chrono>
#include <cstdio>

namespace sidang::verify {

namespace {

constexpr std::string_view format = "sidang-ledger/1";
constexpr std::int64_t minutesOfDay = 1440;

class Digest {
public:
    Digest() { crypto_hash_sha256_init(&state_); }

    void field(std::string_view bytes)
    {
        const auto length = static_cast<std::uint32_t>(bytes.size());
        const unsigned char prefix[4] = {
            static_cast<unsigned char>(length >> 24), static_cast<unsigned char>(length >> 16 & 0xFFU),
            static_cast<unsigned char>(length >> 8 & 0xFFU), static_cast<unsigned char>(length & 0xFFU)};
        crypto_hash_sha256_update(&state_, prefix, sizeof prefix);
        raw(reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
    }

    void raw(const unsigned char* bytes, std::size_t size) { crypto_hash_sha256_update(&state_, bytes, size); }

    Hash finish()
    {
        Hash hash;
        static_assert(std::tuple_size_v<Hash> == crypto_hash_sha256_BYTES);
        crypto_hash_sha256_final(&state_, hash.data());
        return hash;
    }

private:
    crypto_hash_sha256_state state_;
};

int digitsAt(std::string_view text, std::size_t start, std::size_t count)
{
    int value = 0;
    std::from_chars(text.data() + start, text.data() + start + count, value);
    return value;
}

}

Hash hashOf(const Record& record, std::string_view edition, const Hash& previous)
{
    Digest digest;
    digest.field(format);
    digest.field(edition);
    digest.field(std::to_string(record.seq));
    digest.field(record.time);
    digest.field(std::to_string(record.offset));
    digest.field(record.actor);
    digest.field(record.kind);
    digest.field(record.reason);
    digest.field(record.content);
    digest.raw(previous.data(), previous.size());
    return digest.finish();
}

bool isMoment(std::string_view text)
{
    static constexpr std::string_view pattern = "0000-00-00T00:00:00.000Z";
    if (text.size() != pattern.size() || !isDate(text.substr(0, 10)))
        return false;
    for (std::size_t i = 10; i < pattern.size(); ++i) {
        const bool isDigit = text[i] >= '0' && text[i] <= '9';
        if (pattern[i] == '0' ? !isDigit : text[i] != pattern[i])
            return false;
    }
    return text.substr(11, 2) < "24" && text.substr(14, 2) < "60" && text.substr(17, 2) <= "60";
}

std::string deskTime(std::string_view moment, std::int64_t offset)
{
    if (!isMoment(moment))
        return std::string(moment);
    if (offset <= -minutesOfDay || offset >= minutesOfDay)
        offset = 0;
    using namespace std::chrono;
    const year_month_day date{year{digitsAt(moment, 0, 4)}, month{static_cast<unsigned>(digitsAt(moment, 5, 2))},
                              day{static_cast<unsigned>(digitsAt(moment, 8, 2))}};
    const std::int64_t minute = digitsAt(moment, 11, 2) * 60 + digitsAt(moment, 14, 2) + offset;
    const std::int64_t shift = minute < 0 ? -1 : minute / minutesOfDay;
    const year_month_day local{sys_days{date} + days{shift}};
    const int ofDay = static_cast<int>(minute - shift * minutesOfDay);
    const int distance = static_cast<int>(offset < 0 ? -offset : offset);
    char text[80];
    std::snprintf(text, sizeof text, "%04d-%02u-%02u %02d:%02d:%02d (UTC%c%02d:%02d)", static_cast<int>(local.year()),
                  static_cast<unsigned>(local.month()), static_cast<unsigned>(local.day()), ofDay / 60, ofDay % 60,
                  digitsAt(moment, 17, 2), offset < 0 ? '-' : '+', distance / 60, distance % 60);
    return text;
}

}
