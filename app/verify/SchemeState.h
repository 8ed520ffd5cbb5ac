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
    Text logo, secretariat;
    std::vector<Text> legalBasis;
    Text letterNumber, checkOn, interviewsOn, plenaryOn;
    Text paper = "f4";
    bool operator==(const Edition&) const = default;
};

struct Official {
    Text name, role, passphrase;
    bool serves = true;
    Text position, nip;
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
    /// Empty: none needs one.
    Text commentBelow, commentFrom;
    bool doubleEntry = false;
    bool operator==(const Category&) const = default;
};

struct Level {
    Text code, title, score, text;
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

struct Reading {
    Text programme, segment, over;
    bool operator==(const Reading&) const = default;
};

struct Indicator {
    Text weight, source, provenance;
    Scale scale;
    std::optional<Reading> reading;
    bool operator==(const Indicator&) const = default;
};

/// Parent 0: at the top level.
struct Criterion {
    Id category = 0, parent = 0;
    Text code, title;
    std::optional<Indicator> indicator;
    Text guidance;
    bool operator==(const Criterion&) const = default;
};

struct Requirement {
    Id category = 0;
    Text code, title;
    bool mandatory = true;
    bool operator==(const Requirement&) const = default;
};

struct Deputy {
    Text name, position, first, last;
    bool operator==(const Deputy&) const = default;
};

struct Juror {
    Text code, name, element, role;
    bool scores = true;
    /// Nothing: all categories.
    std::optional<std::vector<Id>> categories;
    Text institution, position, nip;
    std::vector<Deputy> deputies;
    bool operator==(const Juror&) const = default;
};

struct Nominee {
    Text code;
    Id category = 0;
    Text name, region, status;
    Text statusReason, proposer, leader, contact, sector;
    Text size = "unstated";
    std::optional<std::int64_t> workers;
    bool operator==(const Nominee&) const = default;
};

}
