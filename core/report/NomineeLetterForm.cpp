#include "core/report/FormPapers.h"
#include "core/report/NomineeFacts.h"
#include "core/report/Signing.h"
#include "core/text/LetterNumber.h"
#include "core/text/Numbers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidang {
namespace {

/// With fewer ranked nominees their average would tell one of them the others' scores.
constexpr std::size_t fewestForAverage = 3;

QString bandOf(const Fraction& score)
{
    if (score >= Fraction(85))
        return u"Sangat baik"_s;
    if (score >= Fraction(70))
        return u"Baik"_s;
    return score >= Fraction(55) ? u"Cukup"_s : u"Perlu ditingkatkan"_s;
}

/// Weighted scores as scores from 0 to 100; nothing where the weight is 0.
std::optional<Fraction> outOfHundred(const Fraction& weighted, const Fraction& weight)
{
    return weight.isZero() ? std::nullopt : std::optional(weighted / weight * Fraction(100));
}

/// The nominee's scores beside the average of the category: nobody else is named, and nobody's mark can be told.
class ResultTable {
public:
    explicit ResultTable(const Subject& subject)
        : subject_(subject),
          own_(rankedOf(subject.ranking(), subject.nominee->id)),
          hasAverage_(subject.ranking().ranked.size() >= fewestForAverage)
    {}

    bool hasAverage() const { return hasAverage_; }

    Table table() const
    {
        Table table{.columns = {wide(u"Aspek"_s), narrow(u"Predikat"_s, ColumnAlign::Start),
                                narrow(u"Nilai"_s, ColumnAlign::Decimal)}};
        table.columns[2].detail = u"0–100"_s;
        if (hasAverage_)
            table.columns.push_back({u"Rata-rata"_s, u"kategori"_s, ColumnAlign::Decimal});
        const auto& criteria = subject_.category->criteria;
        for (std::size_t i = 0; i < criteria.size(); ++i)
            table.rows.emplace_back(row({.text = criteria[i].title}, weightOf(criteria[i]),
                                        [i](const RankedNominee& ranked) { return ranked.aspects[i]; }));
        table.rows.emplace_back(
            row(strong(u"Keseluruhan"_s), weightOf(criteria), [](const RankedNominee& ranked) { return ranked.total; }));
        return table;
    }

private:
    template <class Value>
    TableRow row(const Cell& title, const Fraction& weight, const Value& valueOf) const
    {
        const int decimals = subject_.category->rules.decimals;
        const auto own = own_ ? outOfHundred(valueOf(*own_), weight) : std::nullopt;
        TableRow row{
            .cells = {title, {.text = own ? bandOf(*own) : u"–"_s}, {.text = own ? number(*own, decimals) : u"–"_s}}};
        if (hasAverage_) {
            Fraction sum;
            for (const RankedNominee& ranked : subject_.ranking().ranked)
                sum += valueOf(ranked);
            const auto mean = outOfHundred(sum / Fraction(static_cast<int>(subject_.ranking().ranked.size())), weight);
            row.cells.push_back({.text = mean ? number(*mean, decimals) : u"–"_s});
        }
        return row;
    }

    const Subject& subject_;
    const RankedNominee* own_; // null: without a place
    bool hasAverage_;
};

/// The secretariat signs, since a juror's name would tell who judged: an official with a position who is no juror.
SignatureBlock secretariatSignature(const Subject& subject, Wording& wording)
{
    SignatureBlock block{.role = wording.lines(u"signature-secretariat"_s)};
    for (const Official& official : subject.book().officials) {
        const bool isJuror = std::ranges::any_of(subject.book().jurors,
                                                 [&official](const Juror& juror) { return juror.name == official.name; });
        if (official.role == OfficialRole::Administrator && official.serves && !official.position.isEmpty() && !isJuror) {
            block.role << official.position;
            block.name = official.name;
            block.idLine = nipLine(official.nip);
            break;
        }
    }
    if (!block.role.isEmpty() && !block.role.last().endsWith(u','))
        block.role.last() += u',';
    return block;
}

}

Sections nomineeLetter(const Subject& subject, Wording& wording)
{
    Section section;
    section.footer = footerOf(subject);
    const QString leader = subject.nominee->leader.isEmpty() ? u"Pimpinan"_s : subject.nominee->leader;
    const FieldValues values{{u"kandidat"_s, subject.nominee->name}, {u"pimpinan"_s, leader}};
    KeyValues head;
    head.aside = placeAndDate(subject.edition(), subject.context.date);
    head.pairs = {{u"Nomor"_s, orDots(openLetterNumber(subject.edition().letterNumber, subject.context.date))},
                  {u"Sifat"_s, u"Rahasia"_s},
                  {u"Hal"_s, u"Hasil penilaian "_s + subject.edition().label, Emphasis::Strong}};
    section.parts.emplace_back(std::move(head));
    addResultNotices(section, subject);
    wording.add(section, u"nominee-letter"_s, values);
    const ResultTable result(subject);
    section.parts.emplace_back(result.table());
    if (!result.hasAverage())
        section.parts.emplace_back(
            Paragraph{ParagraphRole::Small, u"Rata-rata kategori tidak dicantumkan karena jumlah kandidatnya sedikit."_s});
    section.parts.emplace_back(
        Paragraph{ParagraphRole::Small,
                  u"Predikat: Sangat baik mulai 85; Baik mulai 70; Cukup mulai 55; Perlu ditingkatkan di bawah 55."_s});
    wording.add(section, u"nominee-letter-closing"_s, values);
    section.parts.emplace_back(secretariatSignature(subject, wording));
    return {section};
}

}
