#include "core/domain/Deputies.h"
#include "core/report/FormPapers.h"
#include "core/report/Parts.h"
#include "core/report/RankingNotes.h"
#include "core/report/Signing.h"
#include "core/text/Dates.h"
#include "core/text/LetterNumber.h"
#include "core/text/NumberWords.h"
#include "core/text/Numbers.h"
#include "core/text/Regions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidang {
namespace {

/// A category with those of its nominees that are sent up.
struct Proposal {
    const Category* category;
    const CategoryRanking* ranking; // null: cannot be ranked
    std::vector<const RankedNominee*> sentUp;
};

std::vector<Proposal> proposalsOf(const Subject& subject)
{
    std::vector<Proposal> proposals;
    for (const Category& category : subject.book().categories) {
        if (category.sentUp == 0)
            continue;
        const auto found = subject.context.rankings.find(category.id);
        Proposal proposal{&category, found == subject.context.rankings.end() ? nullptr : &found->second, {}};
        if (proposal.ranking) {
            for (const RankedNominee& ranked : proposal.ranking->ranked) {
                if (ranked.sentUp)
                    proposal.sentUp.push_back(&ranked);
            }
        }
        proposals.push_back(std::move(proposal));
    }
    return proposals;
}

/// Signed by the chair, or who acts for the chair, under the title of the letters' template.
SignatureBlock letterSignature(const Subject& subject, Wording& wording)
{
    const Juror* chair = chairOf(subject.book());
    const QDate date = subject.context.date;
    SignatureBlock block;
    block.role = wording.lines(u"signature-letter"_s, {{u"jabatan-ketua"_s, orDots(chair ? officeOf(*chair) : QString())}});
    if (!chair)
        return block;
    if (const Deputy* deputy = date.isValid() ? deputyOn(*chair, date) : nullptr) {
        block.role << u"u.b. "_s + orDots(deputy->position) + u',';
        block.name = deputy->name;
    } else {
        block.name = chair->name;
        block.idLine = nipLine(chair->nip);
    }
    return block;
}

Table sentUpTable(const Subject& subject, const Proposal& proposal)
{
    Table table{.columns = {narrow(u"Pering\u00ADkat"_s), narrow(u"Kode"_s), wide(u"Kandidat"_s), wide(u"Wilayah"_s),
                            narrow(u"Total"_s, ColumnAlign::Decimal)}};
    for (const RankedNominee* ranked : proposal.sentUp) {
        const Nominee* nominee = findNominee(subject.book(), ranked->nominee);
        table.rows.emplace_back(TableRow{.cells = {{.text = QString::number(ranked->place)},
                                                   {.text = nominee->code},
                                                   {.text = nominee->name, .detail = nominee->leader},
                                                   {.text = regionName(nominee->region)},
                                                   strong(number(ranked->total, proposal.category->rules.decimals))}});
    }
    return table;
}

void addProposal(Section& section, const Subject& subject, const Proposal& proposal)
{
    section.parts.emplace_back(Paragraph{ParagraphRole::Heading, proposal.category->title});
    if (!proposal.ranking) {
        section.parts.emplace_back(body(u"Peringkat kategori ini belum dapat dihitung."_s));
        return;
    }
    Paragraph notice = provisionalNotice(subject.book(), *proposal.category, *proposal.ranking);
    if (!notice.text.isEmpty())
        section.parts.emplace_back(std::move(notice));
    if (proposal.sentUp.empty())
        section.parts.emplace_back(body(u"Tidak ada kandidat yang diusulkan dalam kategori ini."_s));
    else
        section.parts.emplace_back(sentUpTable(subject, proposal));
}

Section annexOf(const Subject& subject, const std::vector<Proposal>& proposals, const QString& number,
                const SignatureBlock& signature)
{
    Section annex = sectionOf(subject, u"DAFTAR KANDIDAT YANG DIUSULKAN\n"_s + subject.edition().label.toUpper());
    annex.hasLetterhead = false;
    KeyValues head;
    head.pairs = {{u"Lampiran surat nomor"_s, number}, {u"Tanggal"_s, orDots(longDate(subject.context.date))}};
    annex.parts.emplace_back(std::move(head));
    for (const Proposal& proposal : proposals)
        addProposal(annex, subject, proposal);
    if (proposals.empty())
        annex.parts.emplace_back(body(u"Tidak ada kategori yang kandidatnya diusulkan."_s));
    annex.parts.emplace_back(signature);
    return annex;
}

}

Sections proposalLetter(const Subject& subject, Wording& wording)
{
    const std::vector<Proposal> proposals = proposalsOf(subject);
    qint64 nominees = 0;
    for (const Proposal& proposal : proposals)
        nominees += std::ssize(proposal.sentUp);
    const QString number = orDots(openLetterNumber(subject.edition().letterNumber, subject.context.date));
    Section letter;
    letter.footer = footerOf(subject);
    KeyValues head;
    head.aside = placeAndDate(subject.edition(), subject.context.date);
    head.pairs = {{u"Nomor"_s, number},
                  {u"Sifat"_s, u"Penting"_s},
                  {u"Lampiran"_s, u"1 (satu) berkas"_s},
                  {u"Hal"_s, u"Usulan kandidat penerima "_s + subject.edition().label, Emphasis::Strong}};
    letter.parts.emplace_back(std::move(head));
    wording.add(
        letter, u"proposal-letter"_s,
        {{u"jumlah-usulan"_s, numberWithWords(nominees)}, {u"jumlah-kategori"_s, numberWithWords(std::ssize(proposals))}});
    const SignatureBlock signature = letterSignature(subject, wording);
    letter.parts.emplace_back(signature);
    const QStringList copies = wording.lines(u"letter-copies"_s);
    if (!copies.isEmpty()) {
        letter.parts.emplace_back(Paragraph{ParagraphRole::Small, u"Tembusan:"_s});
        letter.parts.emplace_back(Listing{ListingMarks::Numbers, copies});
    }
    return {letter, annexOf(subject, proposals, number, signature)};
}

}
