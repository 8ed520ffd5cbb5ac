// The words that stand for the model's choices in edition files and exchange files.
#pragma once

#include "core/domain/Category.h"
#include "core/domain/Evidence.h"
#include "core/domain/Edition.h"
#include "core/domain/Interview.h"
#include "core/domain/Juror.h"
#include "core/domain/MonthlyFigure.h"
#include "core/domain/Nominee.h"
#include "core/domain/Official.h"
#include "core/domain/PaperTrail.h"
#include "core/domain/Reading.h"
#include "core/domain/Stage.h"

#include <QStringList>

#include <array>
#include <optional>
#include <string_view>

namespace sidang {

/// The words of an enumeration, in the order of its values, which count from 0.
template <class Enum>
inline constexpr std::array<std::u16string_view, 0> words{};
template <>
inline constexpr std::array<std::u16string_view, 3> words<Level>{u"regency", u"province", u"national"};
template <>
inline constexpr std::array<std::u16string_view, 2> words<Paper>{u"a4", u"f4"};
template <>
inline constexpr std::array<std::u16string_view, 3> words<Source>{u"opinion", u"fact", u"measured"};
template <>
inline constexpr std::array<std::u16string_view, 3> words<Aggregate>{u"mean", u"median", u"trimmed"};
template <>
inline constexpr std::array<std::u16string_view, 3> words<MissingRule>{u"block", u"skip", u"zero"};
template <>
inline constexpr std::array<std::u16string_view, 2> words<RankOn>{u"exact", u"rounded"};
template <>
inline constexpr std::array<std::u16string_view, 2> words<Numbering>{u"competition", u"dense"};
template <>
inline constexpr std::array<std::u16string_view, 3> words<JurorRole>{u"chair", u"secretary", u"member"};
template <>
inline constexpr std::array<std::u16string_view, 5> words<ConflictKind>{u"other", u"family", u"employment", u"region",
                                                                        u"business"};
template <>
inline constexpr std::array<std::u16string_view, 5> words<NomineeStatus>{u"eligible", u"ineligible", u"withdrawn",
                                                                         u"disqualified", u"absent"};
template <>
inline constexpr std::array<std::u16string_view, 5> words<EnterpriseSize>{u"unstated", u"micro", u"small", u"medium",
                                                                          u"large"};
template <>
inline constexpr std::array<std::u16string_view, 5> words<OfficialRole>{u"administrator", u"operator1", u"operator2",
                                                                        u"chair", u"auditor"};
template <>
inline constexpr std::array<std::u16string_view, 4> words<Phase>{u"preparing", u"scoring", u"plenary", u"closed"};
template <>
inline constexpr std::array<std::u16string_view, 3> words<EvidenceState>{u"absent", u"incomplete", u"present"};
template <>
inline constexpr std::array<std::u16string_view, 4> words<Programme>{u"jkk", u"jkm", u"jht", u"jp"};
template <>
inline constexpr std::array<std::u16string_view, 4> words<Segment>{u"wage", u"non_wage", u"construction",
                                                                   u"non_civil_servant"};
template <>
inline constexpr std::array<std::u16string_view, 3> words<Over>{u"last_month", u"mean", u"growth"};
template <>
inline constexpr std::array<std::u16string_view, 2> words<Basis>{u"declared", u"verified"};
template <>
inline constexpr std::array<std::u16string_view, 2> words<InterviewMode>{u"in_person", u"online"};
template <>
inline constexpr std::array<std::u16string_view, 4> words<InterviewState>{u"planned", u"held", u"absent", u"postponed"};
template <>
inline constexpr std::array<std::u16string_view, 3> words<DrawMethod>{u"lot", u"alphabetical", u"by_hand"};
template <>
inline constexpr std::array<std::u16string_view, 3> words<FormState>{u"issued", u"returned", u"spoiled"};
template <>
inline constexpr std::array<std::u16string_view, 2> words<PrintMedium>{u"pdf", u"printer"};
/// Of Scale: which alternative it holds.
enum class ScaleKind { Points, Levels, Ratio, Bands };
template <>
inline constexpr std::array<std::u16string_view, 4> words<ScaleKind>{u"points", u"levels", u"ratio", u"bands"};

template <class Enum>
QString word(Enum value)
{
    return QStringView(words<Enum>[static_cast<std::size_t>(value)]).toString();
}

/// The value a word stands for, or nothing.
template <class Enum>
std::optional<Enum> fromWord(QStringView text)
{
    for (std::size_t i = 0; i < words<Enum>.size(); ++i) {
        if (text == QStringView(words<Enum>[i]))
            return static_cast<Enum>(i);
    }
    return std::nullopt;
}

/// All words, for a message that says what may stand at a place.
template <class Enum>
QStringList allWords()
{
    QStringList all;
    for (const std::u16string_view text : words<Enum>)
        all << QStringView(text).toString();
    return all;
}

inline ScaleKind kindOf(const Scale& scale)
{
    return static_cast<ScaleKind>(scale.index());
}

}
