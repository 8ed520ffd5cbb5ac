#include "core/domain/Panel.h"
#include "core/report/FormPapers.h"
#include "core/report/MarkCells.h"
#include "core/report/NomineeFacts.h"
#include "core/report/Parts.h"
#include "core/text/Numbers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidang {
namespace {

/// Every indicator of one nominee with the jurors' marks and what it contributes.
class NomineeRecap {
public:
    explicit NomineeRecap(const Subject& subject)
        : subject_(subject),
          category_(*subject.category),
          explanation_(explain(subject.book(), subject.nominee->id)),
          jurors_(Panel(subject.book(), subject.category->id).assigned()),
          decimals_(subject.category->rules.decimals)
    {}

    Section section()
    {
        Section section = nomineeSection(subject_, u"REKAPITULASI NILAI KANDIDAT"_s, explanation_);
        section.parts.emplace_back(table());
        if (Notes legend = cells_.legend(); !legend.items.isEmpty())
            section.parts.emplace_back(std::move(legend));
        section.parts.emplace_back(signatureOfChair(subject_.book(), subject_.context.date));
        return section;
    }

private:
    Table table()
    {
        Table table{.columns = columns(), .frozen = 2};
        addAspects(
            table, category_, explanation_, [this](const Criterion& leaf) { return row(leaf); },
            [this](const QString& title, const Fraction& weight, const Fraction& sum) {
                return sumRow(title, weight, sum);
            });
        return table;
    }

    std::vector<Column> columns() const
    {
        std::vector<Column> columns{narrow(u"Kode"_s), wide(u"Indikator"_s)};
        for (const JurorId id : jurors_) {
            Column column = narrow(findJuror(subject_.book(), id)->code, ColumnAlign::Decimal);
            column.group = u"Nilai juri"_s;
            column.isAlike = true;
            columns.push_back(column);
        }
        for (const QString& title : {u"Skor"_s, u"Bobot"_s, u"Sum\u00ADbangan"_s})
            columns.push_back(narrow(title, ColumnAlign::Decimal));
        return columns;
    }

    TableRow row(const Criterion& leaf)
    {
        const LeafExplanation& explained = leafOf(explanation_, leaf.id);
        const Scale& scale = leaf.indicator->scale;
        const bool isOpinion = leaf.indicator->source == Source::Opinion;
        TableRow row;
        row.cells = {{.text = leaf.code},
                     {.text = leaf.title, .detail = isOpinion ? QString() : documentValue(explained, scale)}};
        for (const JurorId id : jurors_) {
            const auto part = std::ranges::find(explained.jurors, id, &JurorPart::juror);
            const bool isMarked = isOpinion && part != explained.jurors.end();
            row.cells.push_back({.text = isMarked ? cells_.text(*part, scale) : QString(), .isBlocked = !isMarked});
        }
        row.cells.push_back({.text = explained.score ? number(*explained.score, decimals_) : cells_.missing()});
        row.cells.push_back({.text = weightText(explained.weight)});
        row.cells.push_back(
            {.text = explained.contribution ? number(*explained.contribution, decimals_) : cells_.missing()});
        return row;
    }

    TableRow sumRow(const QString& title, const Fraction& weight, const Fraction& sum) const
    {
        TableRow row;
        row.isSum = true;
        row.cells = {{}, strong(title)};
        row.cells.resize(2 + jurors_.size() + 1, {.isBlocked = true});
        row.cells.push_back(strong(weightText(weight)));
        row.cells.push_back(strong(number(sum, decimals_)));
        return row;
    }

    const Subject& subject_;
    const Category& category_;
    Explanation explanation_;
    std::vector<JurorId> jurors_;
    int decimals_;
    MarkCells cells_;
};

}

Sections nomineeRecapPaper(const Subject& subject)
{
    return {NomineeRecap(subject).section()};
}

}
