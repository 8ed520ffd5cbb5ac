#include "core/report/FormPapers.h"
#include "core/report/NomineeFacts.h"
#include "core/report/Parts.h"
#include "core/report/RankingNotes.h"
#include "core/report/Signing.h"
#include "core/text/LetterNumber.h"
#include "core/text/Numbers.h"
#include "core/text/Regions.h"
#include "core/text/Terms.h"

#include <ranges>

using namespace Qt::StringLiterals;

namespace sidang {
namespace {

Table awardTable(const Subject& subject, const CategoryRanking& ranking)
{
    Table table{.columns = {narrow(u"No."_s), narrow(u"Peng\u00ADhargaan"_s), narrow(u"Kode"_s), wide(u"Penerima"_s),
                            wide(u"Wilayah"_s)}};
    for (const RankedNominee& ranked : ranking.ranked) {
        if (ranked.award.kind == AwardKind::None)
            continue;
        const Nominee* nominee = findNominee(subject.book(), ranked.nominee);
        table.rows.emplace_back(TableRow{.cells = {{.text = QString::number(table.rows.size() + 1)},
                                                   strong(awardName(ranked.award)),
                                                   {.text = nominee->code},
                                                   {.text = nominee->name},
                                                   {.text = regionName(nominee->region)}}});
    }
    return table;
}

void addAwards(Section& section, const Subject& subject, const Category& category)
{
    section.parts.emplace_back(Paragraph{ParagraphRole::Heading, category.title});
    const auto ranking = subject.context.rankings.find(category.id);
    if (ranking == subject.context.rankings.end()) {
        section.parts.emplace_back(body(u"Peringkat kategori ini belum dapat dihitung."_s));
        return;
    }
    if (Paragraph notice = provisionalNotice(subject.book(), category, ranking->second); !notice.text.isEmpty())
        section.parts.emplace_back(std::move(notice));
    Table table = awardTable(subject, ranking->second);
    if (table.rows.empty())
        section.parts.emplace_back(body(u"Tidak ada penerima penghargaan dalam kategori ini."_s));
    else
        section.parts.emplace_back(std::move(table));
}

/// Read aloud: the award, who gets it, from where, and the code that is told apart from others like it.
void addWinner(Section& section, const Subject& subject, const RankedNominee& ranked)
{
    const Nominee* nominee = findNominee(subject.book(), ranked.nominee);
    const QString region = regionBeside(*nominee);
    section.parts.emplace_back(Paragraph{ParagraphRole::Heading, awardName(ranked.award) + u", diberikan kepada:"_s});
    section.parts.emplace_back(Paragraph{ParagraphRole::Display, nominee->name});
    section.parts.emplace_back(
        Paragraph{ParagraphRole::Centred, (region.isEmpty() ? QString() : region + u" · "_s) + u"kode "_s + nominee->code});
}

}

Sections decreeAnnex(const Subject& subject, Wording& wording)
{
    Section section;
    section.footer = footerOf(subject);
    section.hasLetterhead = false;
    section.parts.emplace_back(
        Paragraph{ParagraphRole::Notice, u"Naskah ini rancangan dan belum mempunyai kekuatan hukum."_s, u"RANCANGAN"_s});
    section.parts.emplace_back(body(wording.text(u"decree-annex"_s)));
    section.parts.emplace_back(Paragraph{ParagraphRole::Centred, subject.edition().label, u"DAFTAR PENERIMA PENGHARGAAN"_s});
    for (const Category& category : subject.book().categories) {
        if (category.places + category.harapan > 0)
            addAwards(section, subject, category);
    }
    section.parts.emplace_back(SignatureBlock{.placeAndDate = placeAndDate(subject.edition(), QDate()),
                                              .role = wording.lines(u"signature-decree"_s)});
    return {section};
}

Sections announcementPaper(const Subject& subject, Wording& wording)
{
    Section section = sectionOf(subject, u"NASKAH PENGUMUMAN PEMENANG\n"_s + subject.category->title.toUpper());
    section.parts.emplace_back(subtitleOf(subject));
    section.parts.emplace_back(
        Paragraph{ParagraphRole::Notice, u"Naskah ini disimpan tertutup sampai dibacakan."_s, u"RAHASIA"_s});
    wording.add(section, u"announcement"_s);
    bool isAnybody = false;
    for (const RankedNominee& ranked : std::views::reverse(subject.ranking().ranked)) {
        if (ranked.award.kind == AwardKind::None)
            continue;
        addWinner(section, subject, ranked);
        isAnybody = true;
    }
    if (!isAnybody)
        section.parts.emplace_back(body(u"Tidak ada penerima penghargaan dalam kategori ini."_s));
    wording.add(section, u"announcement-closing"_s);
    return {section};
}

Sections certificatePaper(const Subject& subject, Wording& wording)
{
    const RankedNominee* ranked = rankedOf(subject.ranking(), subject.nominee->id);
    const QString award = ranked ? awardName(ranked->award) : QString();
    Section section = sectionOf(subject, u"PIAGAM PENGHARGAAN"_s);
    section.frame = PageFrame::Certificate;
    section.orientation = Orientation::Wide;
    const QString number = openLetterNumber(subject.edition().letterNumber, subject.context.date);
    section.parts.emplace_back(Paragraph{ParagraphRole::Subtitle, u"Nomor "_s + orDots(number)});
    wording.add(section, u"certificate"_s, {}, ParagraphRole::Centred);
    section.parts.emplace_back(Paragraph{ParagraphRole::Display, subject.nominee->name});
    const FieldValues values{{u"penghargaan"_s, award.isEmpty() ? u"Peserta"_s : award}};
    wording.add(section, u"certificate-award"_s, values, ParagraphRole::Centred);
    for (Part& part : section.parts) {
        auto* paragraph = std::get_if<Paragraph>(&part);
        if (paragraph && paragraph->text == award)
            paragraph->role = ParagraphRole::Heading; // where the template gives the award a paragraph of its own
    }
    section.parts.emplace_back(SignatureBlock{.placeAndDate = placeAndDate(subject.edition(), subject.context.date),
                                              .role = wording.lines(u"signature-certificate"_s)});
    return {section};
}

}
