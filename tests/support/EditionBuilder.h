// Builds small editions for tests, in the words of the rules: one category "KAB" unless told otherwise.
#pragma once

#include "core/domain/EditionBook.h"

#include <QString>

namespace sidang {

/// "12.5" as a Decimal; any other text is a mistake of the test.
Decimal decimalOf(const char* text);

PointsScale points(const char* min = "0", const char* max = "100", const char* step = "0.5");
/// Levels with codes equal to their scores.
LevelsScale levels(std::initializer_list<const char*> scores);
RatioScale ratio(const char* target = "100", const char* cap = "100", int decimals = 2);
BandsScale bands(std::initializer_list<std::pair<const char*, const char*>> fromAndScore);

class EditionBuilder {
public:
    /// One empty category, `jurors` jurors J1, J2 … who score everywhere.
    explicit EditionBuilder(int jurors = 1);

    Rules& rules() { return book.categories.front().rules; }
    Category& category() { return book.categories.front(); }

    /// Begins an aspect; leaves that follow are its children. `leaf` before any aspect is a top-level leaf.
    EditionBuilder& aspect(const char* code);
    EditionBuilder& leaf(const char* code, const char* weight, Source source = Source::Opinion, Scale scale = points());
    EditionBuilder& nominee(const char* code, NomineeStatus status = NomineeStatus::Eligible);
    EditionBuilder& nominees(std::initializer_list<const char*> codes);
    /// Marks of J1, J2 … in order; "" is a mark not given. On levels the text is the level's code.
    EditionBuilder& opinions(const char* nominee, const char* criterion, std::initializer_list<const char*> values);
    EditionBuilder& fact(const char* nominee, const char* criterion, const char* value);
    EditionBuilder& figure(const char* nominee, const char* criterion, const char* numerator, const char* denominator);
    EditionBuilder& notApplicable(const char* nominee, const char* criterion);
    EditionBuilder& recuse(int juror, const char* nominee);
    EditionBuilder& decide(std::initializer_list<const char*> nominees);

    NomineeId id(const char* nominee) const;
    CriterionId criterion(const char* code) const;

    EditionBook book;

private:
    Grade gradeOf(CriterionId criterion, const char* value) const;

    qint32 criteria_ = 0;
    bool hasAspect_ = false;
};

}
