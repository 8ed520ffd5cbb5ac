// Reads a ranking in the words of the tests.
#pragma once

#include "core/scoring/Rank.h"
#include "tests/support/EditionBuilder.h"
#include "tests/support/Text.h"

#include <QStringList>

namespace sidang {

inline QString codeOf(const EditionBook& book, NomineeId id)
{
    return findNominee(book, id)->code;
}

/// "1 A, 2 B, 2 C" of the only category.
inline QString places(const EditionBook& book)
{
    QStringList texts;
    const CategoryRanking ranking = rank(book, book.categories.front().id);
    for (const RankedNominee& ranked : ranking.ranked)
        texts << QString::number(ranked.place) + u' ' + codeOf(book, ranked.nominee);
    return texts.join(u", "_s);
}

/// The entry of a nominee that is ranked.
inline RankedNominee ranked(const EditionBuilder& builder, const char* nominee)
{
    const CategoryRanking ranking = rank(builder.book, {1});
    for (const RankedNominee& entry : ranking.ranked) {
        if (entry.nominee == builder.id(nominee))
            return entry;
    }
    FAIL("not ranked: " << nominee);
    return {};
}

/// Why a nominee is unranked, or nothing when it is ranked.
inline std::optional<UnrankedReason> reason(const EditionBuilder& builder, const char* nominee)
{
    const CategoryRanking ranking = rank(builder.book, {1});
    for (const UnrankedNominee& entry : ranking.unranked) {
        if (entry.nominee == builder.id(nominee))
            return entry.reason;
    }
    return std::nullopt;
}

/// The exact total of a ranked nominee as text: "421/5".
inline QString total(const EditionBuilder& builder, const char* nominee)
{
    return ranked(builder, nominee).total.toText();
}

}
