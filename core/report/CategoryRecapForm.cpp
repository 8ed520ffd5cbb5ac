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

constexpr std::size_t frozenColumns = 3;

/// A nominee of the category with all its numbers.
struct RecapLine {
    const Nominee* nominee;
    const RankedNominee* ranked; // null: without a place
    Explanation explanation;
};

/// Nominees against jurors: one table for the whole, one for each aspect that jurors mark.
class CategoryRecap {
public:
    explicit CategoryRecap(const Subject& subject)
        : subject_(subject),
          category_(*subject.category),
          jurors_(Panel(subject.book(), subject.category->id).assigned()),
          decimals_(subject.category->rules.decimals)
    {
        const auto addLine = [this](NomineeId id, const RankedNominee* ranked) {
            const Nominee* nominee = findNominee(subject_.book(), id);
            if (nominee->status == NomineeStatus::Eligible)
                lines_.push_back({nominee, ranked, explain(subject_.book(), id)});
        };
        for (const RankedNominee& ranked : subject.ranking().ranked)
            addLine(ranked.nominee, &ranked);
        for (const UnrankedNominee& unranked : subject.ranking().unranked)
            addLine(unranked.nominee, nullptr);
    }

    Section section()
    {
        Section section = sectionOf(subject_, u"REKAPITULASI NILAI\n"_s + category_.title.toUpper());
        section.orientation = Orientation::Wide;
        section.parts.emplace_back(subtitleOf(subject_));
        addResultNotices(section, subject_);
        if (lines_.empty()) {
            section.parts.emplace_back(body(u"Tidak ada kandidat yang dinilai dalam kategori ini."_s));
        } else {
            section.parts.emplace_back(Paragraph{ParagraphRole::Heading, u"Ringkasan"_s});
            section.parts.emplace_back(summary());
            for (const Criterion& top : category_.criteria)
                addAspect(section, top);
            addLegend(section);
        }
        section.parts.emplace_back(signatureOfChair(subject_.book(), subject_.context.date));
        return section;
    }

private:
    static std::vector<const Criterion*> opinionsOf(const Criterion& top)
    {
        std::vector<const Criterion*> opinions = leavesOf(top);
        std::erase_if(opinions, [](const Criterion* leaf) { return leaf->indicator->source != Source::Opinion; });
        return opinions;
    }

    std::vector<const Criterion*> allOpinions() const
    {
        std::vector<const Criterion*> all;
        for (const Criterion& top : category_.criteria) {
            const auto opinions = opinionsOf(top);
            all.insert(all.end(), opinions.begin(), opinions.end());
        }
        return all;
    }

    static Column grouped(Column column, const QString& group)
    {
        column.group = group;
        return column;
    }

    Table emptyTable() const
    {
        return {.columns = {narrow(u"Pering\u00ADkat"_s), narrow(u"Kode"_s), wide(u"Kandidat"_s)}, .frozen = frozenColumns};
    }

    static TableRow rowOf(const RecapLine& line)
    {
        return {.cells = {{.text = line.ranked ? QString::number(line.ranked->place) : u"–"_s},
                          {.text = line.nominee->code},
                          {.text = line.nominee->name}}};
    }

    void addJurorColumns(Table& table, const QString& group) const
    {
        for (const JurorId id : jurors_)
            table.columns.push_back({.title = findJuror(subject_.book(), id)->code,
                                     .align = ColumnAlign::Decimal,
                                     .group = group,
                                     .isAlike = true});
    }

    /// Each juror's weighted score over all indicators that jurors mark, the aspects, and the total.
    Table summary()
    {
        Table table = emptyTable();
        const auto opinions = allOpinions();
        if (!opinions.empty())
            addJurorColumns(table, u"Skor berbobot menurut tiap juri (0–100)"_s);
        for (const Criterion& top : category_.criteria)
            table.columns.push_back(grouped(
                {.title = top.title, .detail = u"bobot\u00A0"_s + weightText(weightOf(top)), .align = ColumnAlign::Decimal},
                u"Nilai gabungan per aspek"_s));
        table.columns.push_back(narrow(u"Total"_s, ColumnAlign::Decimal));
        for (const RecapLine& line : lines_) {
            TableRow row = rowOf(line);
            for (std::size_t i = 0; i < (opinions.empty() ? 0 : jurors_.size()); ++i)
                row.cells.push_back({.text = jurorScore(line, opinions, jurors_[i])});
            for (const Fraction& aspect : line.explanation.aspects)
                row.cells.push_back({.text = number(aspect, decimals_)});
            row.cells.push_back(line.ranked ? strong(number(line.ranked->total, decimals_)) : Cell{cells_.missing()});
            table.rows.emplace_back(std::move(row));
        }
        return table;
    }

    /// Σ weight × score ÷ Σ weight, once the juror has marked everything.
    QString jurorScore(const RecapLine& line, const std::vector<const Criterion*>& opinions, JurorId juror)
    {
        Fraction sum;
        Fraction weight;
        for (const Criterion* leaf : opinions) {
            const LeafExplanation& explained = leafOf(line.explanation, leaf->id);
            const auto part = std::ranges::find(explained.jurors, juror, &JurorPart::juror);
            if (part == explained.jurors.end() || !part->score || part->leftOut == LeftOut::Recused)
                return part != explained.jurors.end() && part->leftOut == LeftOut::Recused ? cells_.recused()
                                                                                           : cells_.missing();
            sum += Fraction(leaf->indicator->weight) * *part->score;
            weight += Fraction(leaf->indicator->weight);
        }
        return weight.isZero() ? cells_.missing() : number(sum / weight, decimals_);
    }

    void addAspect(Section& section, const Criterion& top)
    {
        const auto opinions = opinionsOf(top);
        if (opinions.empty())
            return;
        Table table = emptyTable();
        for (const Criterion* leaf : opinions) {
            const QString group = leaf->code + u". "_s + leaf->title;
            addJurorColumns(table, group);
            table.columns.push_back(grouped(narrow(u"Skor"_s, ColumnAlign::Decimal), group));
        }
        for (const RecapLine& line : lines_)
            table.rows.emplace_back(aspectRow(line, opinions));
        section.parts.emplace_back(Paragraph{ParagraphRole::Heading, u"Nilai juri: "_s + top.title + u" (bobot "_s +
                                                                         weightText(weightOf(top)) + u')'});
        section.parts.emplace_back(std::move(table));
    }

    TableRow aspectRow(const RecapLine& line, const std::vector<const Criterion*>& opinions)
    {
        TableRow row = rowOf(line);
        for (const Criterion* leaf : opinions) {
            const LeafExplanation& explained = leafOf(line.explanation, leaf->id);
            for (const JurorId id : jurors_) {
                const auto part = std::ranges::find(explained.jurors, id, &JurorPart::juror);
                const bool isThere = part != explained.jurors.end();
                row.cells.push_back({.text = isThere ? cells_.text(*part, leaf->indicator->scale) : QString()});
            }
            row.cells.push_back(explained.score ? strong(number(*explained.score, decimals_)) : Cell{cells_.missing()});
        }
        return row;
    }

    void addLegend(Section& section) const
    {
        QStringList names;
        for (const JurorId id : jurors_)
            names << codeWithName(*findJuror(subject_.book(), id));
        Notes legend = cells_.legend();
        if (!names.isEmpty())
            legend.items << asSentence(u"Juri: "_s + names.join(u"; "_s));
        section.parts.emplace_back(std::move(legend));
    }

    const Subject& subject_;
    const Category& category_;
    std::vector<JurorId> jurors_;
    int decimals_;
    std::vector<RecapLine> lines_;
    MarkCells cells_;
};

}

Sections categoryRecapPaper(const Subject& subject)
{
    return {CategoryRecap(subject).section()};
}

}
