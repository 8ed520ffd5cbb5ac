// How many marks each juror of a category has given, kept up to date sheet by sheet.
#pragma once

#include "ui/models/marks/Sheets.h"

#include <vector>

namespace sidang {

struct JurorCount {
    JurorId juror;
    int given = 0;
    int expected = 0;
    int sheets = 0;   // expected
    int complete = 0; // sheets with all marks
    int final = 0;

    bool isDone() const { return given == expected; }
};

/// Counts what the pass of who sits there keyed; nominees who do not take part and recused jurors count nowhere.
class SheetCounts {
public:
    /// Counts the whole category: one pass over its marks.
    void count(const Sheets& sheets);
    /// Counts one sheet again, whose marks or state changed; the rest is as it was.
    void recount(const Sheets& sheets, const SheetKey& key);

    const std::vector<JurorCount>& jurors() const { return jurors_; }
    /// Of a juror, or zeros.
    JurorCount of(JurorId juror) const;

private:
    struct Sheet {
        int given = 0;
        bool isExpected = false;
        bool isFinal = false;
    };

    Sheet& at(std::size_t juror, std::size_t nominee) { return each_[juror * nominees_.size() + nominee]; }
    void add(std::size_t juror, const Sheet& sheet, int sign);

    int leaves_ = 0;
    std::vector<NomineeId> nominees_;
    std::vector<JurorCount> jurors_;
    std::vector<Sheet> each_;
};

}
