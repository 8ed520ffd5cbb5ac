#include "core/text/ProblemText.h"

#include <QCoreApplication>

namespace sidang {
namespace {

// The details a kind carries stand in the order of %1, %2 … in its sentence.

class Words {
    Q_DECLARE_TR_FUNCTIONS(Problem)

public:
    static QString sentence(ProblemKind kind);

private:
    static QString ofText(ProblemKind kind);
    static QString ofScheme(ProblemKind kind);
    static QString ofScale(ProblemKind kind);
    static QString ofPeople(ProblemKind kind);
    static QString ofMark(ProblemKind kind);

public:
    static QString place(const Place& place);
};

QString Words::ofText(ProblemKind kind)
{
    switch (kind) {
    case ProblemKind::NotJson: return tr("This is not valid JSON: %1");
    case ProblemKind::UnknownFormat: return tr("The format is \"%1\"; this program reads \"%2\".");
    case ProblemKind::UnknownKey: return tr("The key \"%1\" is not known here. Correct its spelling or remove it.");
    case ProblemKind::DuplicateKey: return tr("The key \"%1\" stands here twice. Keep one of them.");
    case ProblemKind::MissingKey: return tr("The key \"%1\" is missing.");
    case ProblemKind::WrongType: return tr("Here must stand %1, not %2.");
    case ProblemKind::UnknownWord: return tr("\"%1\" is not one of: %2.");
    case ProblemKind::BadDecimal:
        return tr(
            "\"%1\" is not a decimal number. Write it like \"12.5\": a point, no other separators, at most 17 digits, 9 "
            "of them behind the point.");
    case ProblemKind::BadDate: return tr("\"%1\" is not a date. Write it like \"2021-12-31\".");
    case ProblemKind::NumberOutOfRange: return tr("%1 is not a whole number from %2 to %3.");
    case ProblemKind::EmptyText: return tr("\"%1\" is empty.");
    case ProblemKind::TextNotKeepable:
        return tr("\"%1\" is longer than 10,000 characters or has a character that cannot be kept. Type it anew.");
    default: return {};
    }
}

QString Words::ofScheme(ProblemKind kind)
{
    switch (kind) {
    case ProblemKind::PeriodReversed: return tr("The assessment period ends (%2) before it begins (%1).");
    case ProblemKind::NoCategories: return tr("There is no category.");
    case ProblemKind::NoCriteria: return tr("The category has no criteria.");
    case ProblemKind::DuplicateCategory: return tr("The category code %1 is used twice.");
    case ProblemKind::DuplicateCriterion: return tr("The criterion code %1 is used twice in this category.");
    case ProblemKind::EmptyAspect: return tr("The aspect has no indicators. Add one or remove the aspect.");
    case ProblemKind::WeightSum: return tr("The weights sum to %1 instead of 100; the difference is %2.");
    case ProblemKind::WeightOutOfRange: return tr("The weight %1 is not between 0 and 100.");
    case ProblemKind::WeightZero: return tr("The weight is 0: the indicator has no effect on the result.");
    case ProblemKind::WeightTooFine: return tr("The weight %1 has more than three decimals.");
    case ProblemKind::UnknownTie: return tr("The tie rule names %1, which is no criterion of this category.");
    case ProblemKind::DuplicateTie: return tr("The tie rule names %1 twice.");
    case ProblemKind::QuorumBeyondReach:
        return tr("The quorum is %1, but only %2 jurors score in this category: nobody can be ranked.");
    default: return {};
    }
}

QString Words::ofScale(ProblemKind kind)
{
    switch (kind) {
    case ProblemKind::ScaleNotForSource:
        return tr("This scale does not fit the source: measured indicators take ratio or bands, the others points, levels "
                  "or bands.");
    case ProblemKind::ScaleCannotBeMet:
        return tr(
            "No mark can meet this scale: from %1 to %2 in steps of %3. The lowest must be at least 0, the highest above "
            "it, the step above 0 and not wider than the range.");
    case ProblemKind::ScaleEndOffStep:
        return tr("The highest mark %2 cannot be reached from %1 in steps of %3, so nobody can score 100.");
    case ProblemKind::NoLevels: return tr("The scale has no levels.");
    case ProblemKind::DuplicateLevel: return tr("The level %1 stands there twice.");
    case ProblemKind::LevelScoreOutOfRange: return tr("The level %1 has the score %2; a score lies between 0 and 100.");
    case ProblemKind::LevelsNotFalling: return tr("The levels do not stand from the highest score to the lowest.");
    case ProblemKind::NoBands: return tr("The scale has no bands.");
    case ProblemKind::BandsNotFromZero: return tr("The first band begins at %1; it must begin at 0.");
    case ProblemKind::BandsNotAscending: return tr("The bands do not ascend: %2 stands behind %1.");
    case ProblemKind::BandScoreOutOfRange: return tr("The band from %1 has the score %2; a score lies between 0 and 100.");
    case ProblemKind::RatioTargetNotPositive: return tr("The target is %1; it must be above 0.");
    case ProblemKind::RatioCapOutOfRange: return tr("The cap is %1; it must be above 0 and at most 100.");
    default: return {};
    }
}

QString Words::ofPeople(ProblemKind kind)
{
    switch (kind) {
    case ProblemKind::DuplicateJuror: return tr("The juror code %1 is used twice.");
    case ProblemKind::DuplicateNominee: return tr("The nominee code %1 is used twice.");
    case ProblemKind::DuplicateRecusal: return tr("This recusal stands there twice.");
    case ProblemKind::SeveralChairs: return tr("The jury has more than one chair.");
    case ProblemKind::UnknownCategory: return tr("There is no category %1.");
    case ProblemKind::UnknownJuror: return tr("There is no juror %1.");
    case ProblemKind::UnknownNominee: return tr("There is no nominee %1.");
    case ProblemKind::DecisionTooShort: return tr("A decision on an order needs at least two nominees.");
    case ProblemKind::DecisionRepeats: return tr("The decision names a nominee twice.");
    case ProblemKind::DecisionOfOtherCategory: return tr("The decision names a nominee of another category.");
    case ProblemKind::DuplicateDecision: return tr("There are two decisions on the same nominees. Keep one of them.");
    default: return {};
    }
}

QString Words::ofMark(ProblemKind kind)
{
    switch (kind) {
    case ProblemKind::UnknownCriterion: return tr("The nominee's category has no criterion %1.");
    case ProblemKind::MarkOnAspect: return tr("%1 is an aspect; marks are given on its indicators.");
    case ProblemKind::MarkOfOtherCategory: return tr("The criterion %1 belongs to another category than the nominee.");
    case ProblemKind::DuplicateMark: return tr("This mark stands there twice. Keep one of them.");
    case ProblemKind::JurorMissing: return tr("This indicator is marked by each juror; the juror is missing.");
    case ProblemKind::JurorNotWanted: return tr("This indicator is not marked by jurors.");
    case ProblemKind::UnknownLevel: return tr("\"%1\" is none of the levels of this indicator: %2.");
    case ProblemKind::MarkNotNumber: return tr("This indicator takes a number.");
    case ProblemKind::MarkOutOfRange: return tr("The mark %1 is out of range: from %2 to %3.");
    case ProblemKind::MarkOffStep: return tr("The mark %1 is not on a step of %4 from %2 to %3.");
    case ProblemKind::DenominatorNotPositive:
        return tr("The denominator is %2; it must be above 0. If there is nothing to measure, "
                  "mark the figure as not applicable.");
    case ProblemKind::NumeratorNegative: return tr("The numerator is %1; it must not be below 0.");
    case ProblemKind::FigureNotWanted: return tr("This indicator takes a mark, not a measured figure.");
    case ProblemKind::MarkOfUnexpectedJuror:
        return tr("This juror is not expected to mark this nominee (recused, or not assigned): the mark does not count.");
    default: return {};
    }
}

QString Words::sentence(ProblemKind kind)
{
    for (const auto words : {&Words::ofText, &Words::ofScheme, &Words::ofScale, &Words::ofPeople, &Words::ofMark}) {
        if (QString text = words(kind); !text.isEmpty())
            return text;
    }
    return nameOf(kind);
}

QString Words::place(const Place& place)
{
    QStringList parts;
    if (place.line > 0)
        parts << tr("line %1").arg(place.line);
    if (!place.path.isEmpty())
        parts << place.path;
    if (!place.category.isEmpty())
        parts << tr("category %1").arg(place.category);
    if (!place.criterion.isEmpty())
        parts << tr("criterion %1").arg(place.criterion);
    if (!place.nominee.isEmpty())
        parts << tr("nominee %1").arg(place.nominee);
    if (!place.juror.isEmpty())
        parts << tr("juror %1").arg(place.juror);
    return parts.join(QStringLiteral(", "));
}

}

QString problemText(const Problem& problem)
{
    const QString sentence = Words::sentence(problem.kind);
    const auto detail = [&problem](qsizetype i) { return problem.details.value(i); };
    // All at once, so that a detail that looks like "%1" stays as it is.
    QString text;
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const bool isPlace = sentence[i] == u'%' && i + 1 < sentence.size() && sentence[i + 1].isDigit();
        if (isPlace)
            text += detail(sentence[++i].digitValue() - 1);
        else
            text += sentence[i];
    }
    return text;
}

QString placeText(const Place& place)
{
    return Words::place(place);
}

}
