#include "ui/models/marks/SheetGap.h"

#include "ui/models/marks/Keying.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sidang {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SheetGap)
};

}

std::optional<SheetGap> sheetGap(const Sheets& sheets, const SheetPlace& place)
{
    const SheetProgress progress = sheetProgress(sheets.book(), {place.nominee, *place.juror});
    if (!progress.isExpected || progress.isComplete())
        return std::nullopt;
    SheetGap gap;
    QStringList lines;
    if (const int missing = progress.expected - progress.given; missing > 0)
        lines << (progress.isDouble ? Words::tr("%n mark(s) of the first entry are missing", nullptr, missing)
                                    : Words::tr("%n mark(s) are missing", nullptr, missing));
    if (const int missing = progress.isDouble ? progress.expected - progress.second : 0; missing > 0)
        lines << Words::tr("%n mark(s) of the second entry are missing", nullptr, missing);
    const auto differences = static_cast<int>(progress.differences.size());
    if (differences > 0 && progress.given == progress.expected && progress.second == progress.expected)
        lines << Words::tr("%n mark(s) were read differently", nullptr, differences);
    if (!progress.commentsMissing.empty())
        lines << Words::tr("%n comment(s) are needed", nullptr, static_cast<int>(progress.commentsMissing.size()));
    gap.text = lines.join(u"; "_s);
    for (const Criterion* leaf : sheets.opinions()) {
        const MarkKey key{place.nominee, leaf->id, place.juror};
        if (!gap.first && !sheets.value(key))
            gap.first = KeyingCell{key, CellKind::Mark};
    }
    if (!gap.first && !progress.commentsMissing.empty() && !sheets.isBlind())
        gap.first = KeyingCell{progress.commentsMissing.front(), CellKind::Comment};
    return gap;
}

}
