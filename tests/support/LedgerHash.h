// Hash and code of ledger records, made by hand from docs/ledger.md alone.
#pragma once

#include <string>

namespace sidang {

/// The bytes with their length before them.
std::string field(const std::string& bytes);
/// 32 bytes.
std::string sha256(const std::string& bytes);
/// The integrity code of a record's hash of 32 bytes.
std::string codeOf(const std::string& hash);

}
