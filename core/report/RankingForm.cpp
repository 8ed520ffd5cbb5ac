#include "core/report/RankingForm.h"

#include "core/report/Parts.h"
#include "core/report/RankingNotes.h"
#include "core/text/Dates.h"
#include "core/text/Numbers.h"
#include "core/text/Regions.h"
#include "core/text/Terms.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace sidang {

namespace {

/// Weights have at most three decimals; no more are written than there are.
QString weightText(const Criterion& criterion)
{
    return number(Decimal::fromText(weightOf(criterion).toRounded(3)).value_or(Decimal()));
}

/// The table of one category: which columns it has, and its rows.
class RankingTable {
public:
    RankingTable(const EditionBook& book, const Category& category, const CategoryRanking& ranking)
        : book_(book), category_(category), ranking_(ranking)
    {
        std::map<NomineeId, const Nominee*> byId;
        for (const Nominee& nominee : book.nominees)
            byId.emplace(nominee.id, &nominee);
        for (const RankedNominee& ranked : ranking.ranked)
            nominees_.push_back(byId.at(ranked.nominee));
        hasAwards_ = category.places + category.harapan > 0;
        hasSentUp_ = category.sentUp > 0;
        hasRegions_ = std::ranges::any_of(nominees_, [](const Nominee* nominee) {
            const QString region = regionName(nominee->region);
            return !region.isEmpty() && region.compare(nominee->name, Qt::CaseInsensitive) != 0;
        });
    }

    Table table() const
    {
        Table table{.columns = columns(), .rows = {}};
        std::size_t lastSentUp = ranking_.ranked.size();
        for (std::size_t i = 0; i < ranking_.ranked.size(); ++i)
            if (ranking_.ranked[i].sentUp)
                lastSentUp = i;
        table.rows.reserve(ranking_.ranked.size() + 1);
        for (std::size_t i = 0; i < ranking_.ranked.size(); ++i) {
            table.rows.emplace_back(row(ranking_.ranked[i], *nominees_[i]));
            if (hasSentUp_ && i == lastSentUp)
                table.rows.emplace_back(
                    TableCut{u"Batas kandidat yang diusulkan ke "_s + nextCommittee(book_.edition.level)});
        }
        return table;
    }

private:
    std::vector<Column> columns() const
    {
        std::vector<Column> columns{
            {u"Pering\u00ADkat"_s, {}, ColumnAlign::Centre, ColumnWidth::Content},
            {u"Kode"_s, {}, ColumnAlign::Centre, ColumnWidth::Content},
            {u"Kandidat"_s, {}, ColumnAlign::Start, ColumnWidth::Fill},
        };
        if (hasRegions_)
            columns.push_back({regionTitle(), {}, ColumnAlign::Start, ColumnWidth::Content});
        for (const Criterion& aspect : category_.criteria)
            columns.push_back(
                {aspect.title, u"bobot\u00A0"_s + weightText(aspect), ColumnAlign::Decimal, ColumnWidth::Content});
        columns.push_back({u"Total"_s, {}, ColumnAlign::Decimal, ColumnWidth::Content});
        if (hasAwards_)
            columns.push_back({u"Peng\u00ADhargaan"_s, {}, ColumnAlign::Centre, ColumnWidth::Content});
        if (hasSentUp_)
            columns.push_back({u"Diusul\u00ADkan"_s, {}, ColumnAlign::Centre, ColumnWidth::Content});
        return columns;
    }

    /// Kabupaten and kota have a point in their code, provinces have none.
    QString regionTitle() const
    {
        const auto isRegency = [](const Nominee* nominee) { return nominee->region.contains(u'.'); };
        if (std::ranges::all_of(nominees_, isRegency))
            return u"Kabupaten/Kota"_s;
        return std::ranges::any_of(nominees_, isRegency) ? u"Wilayah"_s : u"Provinsi"_s;
    }

    TableRow row(const RankedNominee& ranked, const Nominee& nominee) const
    {
        const int decimals = category_.rules.decimals;
        TableRow row;
        row.cells.push_back({.text = QString::number(ranked.place)});
        row.cells.push_back({.text = nominee.code});
        row.cells.push_back({.text = nominee.name});
        if (hasRegions_)
            row.cells.push_back({.text = regionName(nominee.region)});
        for (const Fraction& aspect : ranked.aspects)
            row.cells.push_back({.text = number(aspect, decimals)});
        row.cells.push_back({.text = number(ranked.total, decimals), .detail = {}, .emphasis = Emphasis::Strong});
        if (hasAwards_) {
            const bool open = isOpen(Cut::Places, nominee.id) || isOpen(Cut::Harapan, nominee.id);
            row.cells.push_back(decided(awardName(ranked.award), open));
        }
        if (hasSentUp_)
            row.cells.push_back(decided(ranked.sentUp ? u"Ya"_s : QString(), isOpen(Cut::SentUp, nominee.id)));
        return row;
    }

    bool isOpen(Cut cut, NomineeId nominee) const
    {
        return std::ranges::any_of(ranking_.boundaryTies, [&](const BoundaryTie& tie) {
            return tie.cut == cut && std::ranges::find(tie.nominees, nominee) != tie.nominees.end();
        });
    }

    static Cell decided(const QString& text, bool open)
    {
        return {.text = text.isEmpty() ? u"–"_s : text, .detail = open ? u"menunggu pleno"_s : QString()};
    }

    const EditionBook& book_;
    const Category& category_;
    const CategoryRanking& ranking_;
    std::vector<const Nominee*> nominees_; // of each ranked one
    bool hasAwards_ = false;
    bool hasSentUp_ = false;
    bool hasRegions_ = false;
};

void addNotes(Section& section, Notes notes)
{
    if (!notes.items.isEmpty())
        section.parts.emplace_back(std::move(notes));
}

Section sectionOf(const EditionBook& book, const CategoryRanking& ranking, QDate date)
{
    const Category* category = findCategory(book, ranking.category);
    Q_ASSERT(category);
    const Edition& edition = book.edition;
    Section section;
    section.footer = edition.label + u" · Daftar Peringkat "_s + category->title;
    const auto add = [&section](Paragraph paragraph) {
        if (!paragraph.text.isEmpty())
            section.parts.emplace_back(std::move(paragraph));
    };
    add({ParagraphRole::Title, u"DAFTAR PERINGKAT\n"_s + category->title.toUpper()});
    const QString period = periodText(edition.period);
    const QString assessed = period.isEmpty() ? QString() : u"\nPeriode penilaian "_s + period;
    add({ParagraphRole::Subtitle, edition.label + u" · "_s + levelName(edition) + assessed});
    add(provisionalNotice(book, *category, ranking));
    add(unconfirmedNotice(*category));
    if (ranking.ranked.empty())
        add({ParagraphRole::Body, u"Belum ada kandidat yang memperoleh peringkat dalam kategori ini."_s});
    else
        section.parts.emplace_back(RankingTable(book, *category, ranking).table());
    addNotes(section, rankingNotes(book, *category, ranking));
    addNotes(section, unrankedNotes(book, *category, ranking));
    section.parts.emplace_back(signatureOfChair(book, date));
    return section;
}

}

Document rankingForm(const EditionBook& book, std::span<const CategoryRanking> rankings, QDate date,
                     const std::optional<Seal>& seal)
{
    Document document;
    document.title = u"Daftar Peringkat "_s + book.edition.label;
    document.letterhead = letterheadOf(book.edition);
    document.seal = seal;
    document.sections.reserve(rankings.size());
    for (const CategoryRanking& ranking : rankings)
        document.sections.push_back(sectionOf(book, ranking, date));
    return document;
}

}
