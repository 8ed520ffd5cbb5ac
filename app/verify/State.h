// The values of the state that belong to nominees: marks, documents, figures, interviews, stages and results.
#pragma once

#include "app/verify/SchemeState.h"

namespace sidang::verify {

struct Recusal {
    Text reason;
    Text kind = "other";
    bool operator==(const Recusal&) const = default;
};

struct Decision {
    Id category = 0;
    std::vector<Id> nominees;
    Text reason;
    bool operator==(const Decision&) const = default;
};

enum class MarkKind : std::uint8_t { number, level, ratio, notApplicable };

/// Numbers are value × 10^-decimals without zeros at the end; `below` is a ratio's denominator. A level is `value`.
struct Mark {
    MarkKind kind = MarkKind::number;
    std::uint8_t decimals = 0, belowDecimals = 0;
    std::int64_t value = 0, below = 0;
    bool operator==(const Mark&) const = default;
};

struct Note {
    Text comment, source, date;
    bool operator==(const Note&) const = default;
};

/// 0: nobody.
struct Attestation {
    Id entered = 0, confirmed = 0;
    bool operator==(const Attestation&) const = default;
};

struct Attachment {
    Text hash, name;
    std::int64_t size = 0;
    bool operator==(const Attachment&) const = default;
};

struct Document {
    Text state, received, note;
    Id verified = 0;
    Text verifiedOn;
    std::vector<Attachment> files;
    bool operator==(const Document&) const = default;
};

struct Figure {
    bool applicable = true;
    std::int64_t members = 0, universe = 0;
    Text source, date;
    bool operator==(const Figure&) const = default;
};

struct Interview {
    std::int64_t order = 0;
    Text starts;
    std::int64_t talk = 0, questions = 0;
    Text mode, state;
    bool leader = false;
    Text companions, place;
    bool operator==(const Interview&) const = default;
};

struct Draw {
    Text method;
    std::int64_t seed = 0;
    bool operator==(const Draw&) const = default;
};

/// A number or a level, as the second operator keyed it.
struct SecondMark {
    Mark mark;
    Id by = 0;
    bool operator==(const SecondMark&) const = default;
};

struct ScoreSheet {
    bool final = false;
    Text comment;
    bool operator==(const ScoreSheet&) const = default;
};

/// A printed score sheet; its key is the serial number.
struct Form {
    Id nominee = 0, juror = 0;
    std::int64_t version = 1;
    Text state, reason;
    bool operator==(const Form&) const = default;
};

/// 0: of all.
struct Printing {
    Text form;
    Id category = 0, nominee = 0, juror = 0;
    std::int64_t papers = 1, pages = 1;
    Text paper, medium;
    bool operator==(const Printing&) const = default;
};

struct FormText {
    Text text;
    bool operator==(const FormText&) const = default;
};

struct PlenaryNote {
    Text considerations, dissent;
    bool operator==(const PlenaryNote&) const = default;
};

struct Stage {
    Text phase;
    std::int64_t scheme = 1;
    bool operator==(const Stage&) const = default;
};

struct Closed {
    std::int64_t scheme = 1;
    Text ranking;
    bool operator==(const Closed&) const = default;
};

}
