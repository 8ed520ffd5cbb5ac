#include "tests/support/LedgerHash.h"

#include <sodium.h>

namespace sidang {

std::string field(const std::string& bytes)
{
    std::string result;
    for (int shift = 24; shift >= 0; shift -= 8)
        result.push_back(static_cast<char>(bytes.size() >> shift & 0xFF));
    return result + bytes;
}

std::string sha256(const std::string& bytes)
{
    std::string hash(crypto_hash_sha256_BYTES, '\0');
    crypto_hash_sha256(reinterpret_cast<unsigned char*>(hash.data()), reinterpret_cast<const unsigned char*>(bytes.data()),
                       bytes.size());
    return hash;
}

// Another way than the verifier's: the bits as text, the field by its table of products.
std::string codeOf(const std::string& hash)
{
    static const std::string alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    std::string bits;
    for (const char byte : hash) {
        for (int bit = 7; bit >= 0; --bit)
            bits.push_back((static_cast<unsigned char>(byte) >> bit & 1) != 0 ? '1' : '0');
    }
    std::string code;
    int check = 0;
    for (std::size_t i = 0; i < 15; ++i) {
        const int value = std::stoi(bits.substr(5 * i, 5), nullptr, 2);
        const int doubled = check * 2;
        check = (doubled > 31 ? doubled ^ 37 : doubled) ^ value;
        code += alphabet[static_cast<std::size_t>(value)];
        if (i % 4 == 3)
            code += '-';
    }
    const int last = check * 2;
    return code + alphabet[static_cast<std::size_t>(last > 31 ? last ^ 37 : last)];
}

}
