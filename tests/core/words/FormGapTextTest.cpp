// What keeps printed score sheets from being accounted for, in words.
#include "core/words/FormGapText.h"

#include "core/words/EditTroubleText.h"
#include "tests/support/Text.h"

#include <QSet>

using namespace sidang;

namespace {

FormGap gap(FormGapKind kind, int serial)
{
    return {kind, {serial}, {{1}, {1}}, u"KK-06"_s, u"J4"_s};
}

}

TEST_CASE("each kind of gap has words of its own, one line each, with serial numbers and codes")
{
    QSet<QString> told;
    for (int kind = 0; kind < formGapKindCount; ++kind)
        told.insert(formGapKindText(static_cast<FormGapKind>(kind)));
    CHECK(told.size() == formGapKindCount);
    const std::vector<FormGap> gaps{gap(FormGapKind::NotReturned, 147), gap(FormGapKind::NotReturned, 12'345),
                                    gap(FormGapKind::NoForm, 0)};
    CHECK(formGapLines(gaps) == QStringList{u"• Issued, not returned: 0147 (KK-06 · J4), 12345 (KK-06 · J4)"_s,
                                            u"• Marks without a printed score sheet: KK-06 · J4"_s});
    CHECK(formGapLines({}).isEmpty());
}

TEST_CASE("of many gaps of one kind the first are named and the others counted")
{
    std::vector<FormGap> gaps;
    for (int serial = 1; serial <= 20; ++serial)
        gaps.push_back(gap(FormGapKind::NotKeyed, serial));
    const QStringList lines = formGapLines(gaps, 2);
    REQUIRE(lines.size() == 1);
    CHECK(lines.front().startsWith(u"• Returned, marks not all keyed: 0001 (KK-06 · J4), 0002 (KK-06 · J4) and "_s));
    CHECK(lines.front().contains(u"18"_s));
    CHECK_FALSE(lines.front().contains(u"0003"_s));
}

TEST_CASE("a refused closing says which sheets are missing")
{
    const QString text = editTroubleText({.kind = EditTroubleKind::FormsOpen, .forms = {gap(FormGapKind::NotReturned, 7)}});
    CHECK(text.endsWith(u"\n• Issued, not returned: 0007 (KK-06 · J4)"_s));
    CHECK(editTroubleText({.kind = EditTroubleKind::SerialUsed, .detail = u"0009"_s}).contains(u"0009"_s));
    CHECK(editTroubleText({.kind = EditTroubleKind::FormSettled, .detail = u"0009"_s}).contains(u"0009"_s));
}
