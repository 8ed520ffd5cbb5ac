// What the two operators read differently from sheets that both have keyed whole.
#pragma once

#include "ui/models/marks/Sheets.h"

namespace sidang {

struct Difference {
    MarkKey key;
    Grade first;
    Grade second;
    OfficialId secondBy;
};

/// Kept up to date sheet by sheet; before both have keyed a sheet nothing of it is told, so that the second entry stays blind.
class Differences {
public:
    void find(const Sheets& sheets);
    /// Looks at one sheet anew.
    void findAgain(const Sheets& sheets, const SheetKey& key);
    /// In the order of nominees, jurors and indicators as their ids go.
    const std::vector<Difference>& all() const { return all_; }

private:
    void add(const Sheets& sheets, const SheetKey& key);

    std::vector<Difference> all_;
};

/// The one edit that makes both readings say this.
Changes settling(const Sheets& sheets, const MarkKey& key, const Grade& paper);

}
