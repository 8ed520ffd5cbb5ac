// The values of the scheme and of the people who judge: plain data, one struct for each noun.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

namespace sidang::verify {

using Id = std::int64_t;
using Text = std::string;

struct Edition {
    Text label, level, region, first, last, documentsDue;
    std::vector<Text> letterhead;
    Text place;
    bool operator==(const Edition&) const = default;
};

struct Official {
    Text name, role, passphrase;
    bool serves = true;
    bool operator==(const Official&) const = default;
};

struct Category {
    Text code, title;
    std::int64_t places = 0, harapan = 0, sentUp = 0;
    Text aggregate, missing;
    std::int64_t quorum = 1;
    Text rankOn;
    std::int64_t decimals = 0;
    std::vector<Text> ties;
    Text numbering;
    bool operator==(const Category&) const = default;
};

struct Level {
    Text code, title, score;
    bool operator==(const Level&) const = default;
};

struct Band {
    Text from, score;
    bool operator==(const Band&) const = default;
};

/// Only the members of its kind are filled.
struct Scale {
    Text kind;
    Text min, max, step;
    std::vector<Level> levels;
    Text target, cap;
    std::int64_t decimals = 0;
    std::vector<Band> bands;
    bool operator==(const Scale&) const = default;
};

struct Indicator {
    Text weight, source, provenance;
    Scale scale;
    bool operator==(const Indicator&) const = default;
};

/// Parent 0: at the top level.
struct Criterion {
    Id category = 0, parent = 0;
    Text code, title;
    std::optional<Indicator> indicator;
    bool operator==(const Criterion&) const = default;
};

struct Requirement {
    Id category = 0;
    Text code, title;
    bool mandatory = true;
    bool operator==(const Requirement&) const = default;
};

struct Juror {
    Text code, name, element, role;
    bool scores = true;
    /// Nothing: all categories.
    std::optional<std::vector<Id>> categories;
    bool operator==(const Juror&) const = default;
};

struct Nominee {
    Text code;
    Id category = 0;
    Text name, region, status;
    bool operator==(const Nominee&) const = default;
};

}
