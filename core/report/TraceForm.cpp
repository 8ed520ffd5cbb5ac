#include "core/report/FormPapers.h"
#include "core/report/MarkCells.h"
#include "core/report/NomineeFacts.h"
#include "core/report/Parts.h"
#include "core/report/RankingNotes.h"
#include "core/text/Numbers.h"
#include "core/text/ScaleText.h"
#include "core/text/Terms.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidang {
namespace {

/// Every number of one nominee's total with the rule it comes from.
class TracePaper {
public:
    explicit TracePaper(const Subject& subject)
        : subject_(subject),
          category_(*subject.category),
          explanation_(explain(subject.book(), subject.nominee->id)),
          decimals_(subject.category->rules.decimals)
    {}

    Section section()
    {
        Section section = nomineeSection(subject_, u"JEJAK PERHITUNGAN NILAI"_s, explanation_);
        section.parts.emplace_back(table());
        if (Notes legend = cells_.legend(); !legend.items.isEmpty())
            section.parts.emplace_back(std::move(legend));
        const Notes rules = rankingNotes(subject_.book(), category_, subject_.ranking());
        section.parts.emplace_back(Notes{u"Aturan"_s, rules.items.last(1)});
        return section;
    }

private:
    Table table()
    {
        Table table{.columns = {narrow(u"Kode"_s), wide(u"Indikator dan nilai masuk"_s), wide(u"Perhitungan skor (0–100)"_s),
                                narrow(u"Skor"_s, ColumnAlign::Decimal), narrow(u"Bobot"_s, ColumnAlign::Decimal),
                                narrow(u"Sum\u00ADbangan"_s, ColumnAlign::Decimal)}};
        addAspects(
            table, category_, explanation_, [this](const Criterion& leaf) { return row(leaf); },
            [this](const QString& title, const Fraction& weight, const Fraction& sum) {
                return sumRow(title, weight, sum);
            });
        return table;
    }

    TableRow row(const Criterion& leaf)
    {
        const LeafExplanation& explained = leafOf(explanation_, leaf.id);
        const QString score = explained.score ? number(*explained.score, decimals_) : cells_.missing();
        const QString contribution = explained.contribution ? number(*explained.contribution, decimals_) : cells_.missing();
        return {.cells = {{.text = leaf.code},
                          {.text = leaf.title, .detail = input(leaf, explained)},
                          {.text = calculation(leaf, explained)},
                          {.text = score},
                          {.text = weightText(explained.weight), .detail = grownFrom(leaf, explained)},
                          {.text = contribution}}};
    }

    TableRow sumRow(const QString& title, const Fraction& weight, const Fraction& sum) const
    {
        return {.cells = {{}, strong(title), {}, {}, strong(weightText(weight)), strong(number(sum, decimals_))},
                .isSum = true};
    }

    /// "J1 87,5; J2 90; J9 K".
    QString input(const Criterion& leaf, const LeafExplanation& explained)
    {
        if (leaf.indicator->source != Source::Opinion)
            return documentValue(explained, leaf.indicator->scale);
        QStringList marks;
        for (const JurorPart& part : explained.jurors) {
            const QString mark = cells_.text(part, leaf.indicator->scale);
            if (!mark.isEmpty())
                marks << findJuror(subject_.book(), part.juror)->code + u'\u00A0' + mark;
        }
        return marks.join(u"; "_s);
    }

    QString calculation(const Criterion& leaf, const LeafExplanation& explained) const
    {
        if (explained.reason)
            return u"tidak ada skor: "_s + (*explained.reason == UnrankedReason::NotApplicable
                                                ? u"indikator tidak berlaku; bobotnya dibagikan kepada indikator lain "
                                                  "dalam aspek yang sama"_s
                                                : reasonName(*explained.reason));
        if (leaf.indicator->source == Source::Opinion)
            return ofOpinions(leaf, explained);
        return explained.fact ? ofGrade(leaf, *explained.fact, *explained.score) : ofFigure(leaf, explained);
    }

    QString ofOpinions(const Criterion& leaf, const LeafExplanation& explained) const
    {
        QStringList scores;
        for (const JurorPart& part : explained.jurors) {
            if (part.score && (part.leftOut == LeftOut::No || part.leftOut == LeftOut::CountedZero))
                scores << shortNumber(*part.score, decimals_);
        }
        const Rules& rules = category_.rules;
        const QString rule = aggregateName(rules.aggregate) + u" skor %1 juri"_s.arg(explained.counted);
        const QString sum = rules.aggregate == Aggregate::Median
                                ? u": "_s + scores.join(u"; "_s)
                                : u": ("_s + scores.join(u" + "_s) + u") ÷ "_s + QString::number(scores.size());
        return scaleRule(leaf) + rule + sum;
    }

    /// How a juror's number becomes a score, where it is not the score already.
    static QString scaleRule(const Criterion& leaf)
    {
        const auto* points = std::get_if<PointsScale>(&leaf.indicator->scale);
        if (points)
            return points->max == Decimal(100) ? QString() : u"nilai ÷ "_s + number(points->max) + u" × 100; "_s;
        return std::holds_alternative<BandsScale>(leaf.indicator->scale) ? u"skor menurut rentang; "_s
                                                                         : u"skor menurut tingkat; "_s;
    }

    QString ofGrade(const Criterion& leaf, const Grade& grade, const Fraction& score) const
    {
        const Scale& scale = leaf.indicator->scale;
        const QString value = gradeText(grade, scale, Language::Indonesian);
        if (const auto* points = std::get_if<PointsScale>(&scale))
            return value + u" ÷ "_s + number(points->max) + u" × 100"_s;
        const QString rule =
            std::holds_alternative<LevelsScale>(scale) ? u"tingkat “%1” berskor %2"_s : u"rentang nilai %1 berskor %2"_s;
        return rule.arg(value, shortNumber(score, decimals_));
    }

    QString ofFigure(const Criterion& leaf, const LeafExplanation& explained) const
    {
        const Scale& scale = leaf.indicator->scale;
        if (!explained.measuredValue)
            return u"tidak ada data; menurut aturan dihitung nol"_s;
        const QString value = number(*explained.measuredValue, 2) + u" %"_s;
        if (const auto* ratio = std::get_if<RatioScale>(&scale))
            return value + u" ÷ target "_s + number(ratio->target) + u" % × 100, paling tinggi "_s + number(ratio->cap);
        return u"rentang nilai %1 berskor %2"_s.arg(value, shortNumber(*explained.score, decimals_));
    }

    /// The weight of the scheme, where another indicator that does not apply made it grow.
    static QString grownFrom(const Criterion& leaf, const LeafExplanation& explained)
    {
        const Fraction own(leaf.indicator->weight);
        return explained.weight == own ? QString() : u"semula\u00A0"_s + weightText(own);
    }

    const Subject& subject_;
    const Category& category_;
    Explanation explanation_;
    int decimals_;
    MarkCells cells_;
};

}

Sections tracePaper(const Subject& subject)
{
    return {TracePaper(subject).section()};
}

}
