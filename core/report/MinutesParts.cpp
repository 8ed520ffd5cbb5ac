#include "core/report/MinutesParts.h"

#include "core/report/NomineeFacts.h"
#include "core/report/Parts.h"
#include "core/report/Signing.h"
#include "core/text/LetterNumber.h"
#include "core/text/NumberWords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidang {
namespace {

bool isHeading(const Part& part)
{
    const auto* paragraph = std::get_if<Paragraph>(&part);
    return paragraph && paragraph->role == ParagraphRole::Heading;
}

Listing conflictListing(const Subject& subject)
{
    Listing listing{.marks = ListingMarks::Letters};
    for (const Recusal& recusal : subject.book().recusals) {
        const Nominee* nominee = findNominee(subject.book(), recusal.nominee);
        if (nominee->category != subject.category->id)
            continue;
        const QString reason = recusal.reason.trimmed().isEmpty() ? QString() : u": "_s + recusal.reason.trimmed();
        listing.items << asSentence(findJuror(subject.book(), recusal.juror)->name + u" tidak menilai "_s +
                                    nameWithCode(*nominee) + reason);
    }
    return listing;
}

}

void addHeading(Section& section, const QString& text)
{
    const auto before = std::ranges::count_if(section.parts, isHeading);
    section.parts.emplace_back(Paragraph{ParagraphRole::Heading, u"%1. "_s.arg(before + 1) + text});
}

Section openMinutes(const Subject& subject, Wording& wording, const Meeting& meeting)
{
    Section section = sectionOf(subject, u"BERITA ACARA\n"_s + meeting.title + u'\n' + subject.category->title.toUpper());
    const QString number = openLetterNumber(subject.edition().letterNumber, meeting.day);
    section.parts.emplace_back(Paragraph{ParagraphRole::Subtitle, u"NOMOR "_s + orDots(number)});
    if (meeting.hasResult)
        addResultNotices(section, subject);
    const QString day = meeting.day.isValid() ? dateInWords(meeting.day)
                                              : u"%1 tanggal %1 bulan %1 tahun %1"_s.arg(u"...................."_s);
    wording.add(section, meeting.textName, {{u"hari"_s, day}});
    if (!subject.edition().legalBasis.isEmpty()) {
        addHeading(section, u"Dasar"_s);
        section.parts.emplace_back(Listing{ListingMarks::Letters, subject.edition().legalBasis});
    }
    addHeading(section, u"Susunan Panitia Penilai"_s);
    const auto jury = juryOf(subject.book(), subject.category->id);
    if (jury.empty())
        section.parts.emplace_back(body(u"Belum ada juri untuk kategori ini."_s));
    else
        section.parts.emplace_back(juryTable(jury));
    return section;
}

void closeMinutes(Section& section, const Subject& subject, Wording& wording, const Meeting& meeting)
{
    addHeading(section, u"Benturan kepentingan"_s);
    Listing conflicts = conflictListing(subject);
    if (conflicts.items.isEmpty())
        section.parts.emplace_back(body(u"Tidak ada juri yang menyatakan benturan kepentingan dalam kategori ini."_s));
    else
        section.parts.emplace_back(std::move(conflicts));
    wording.add(section, u"minutes-closing"_s);
    const auto jury = juryOf(subject.book(), subject.category->id);
    section.parts.emplace_back(Paragraph{ParagraphRole::Centred, u"PANITIA PENILAI"_s});
    section.parts.emplace_back(signatureTable(jury, meeting.day));
    for (const Juror* juror : jury)
        section.initials << juror->code;
}

}
