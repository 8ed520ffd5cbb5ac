#include "ui/models/documents/DocumentWords.h"

#include "core/text/Dates.h"
#include "core/words/ChoiceTexts.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidang {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Document)
};

QString lackText(Lack lack)
{
    switch (lack) {
    case Lack::Absent: return Words::tr("not there");
    case Lack::Incomplete: return Words::tr("incomplete");
    case Lack::Late: return Words::tr("late");
    }
    Q_UNREACHABLE();
}

Remark gateRemark(const Checklist& checklist, const Nominee& nominee, const QString& missing, const QString& reason)
{
    if (nominee.status == NomineeStatus::Ineligible)
        return {Tone::Refusal,
                reason.isEmpty() ? Words::tr("declared not eligible") : Words::tr("declared not eligible: %1").arg(reason)};
    if (nominee.status != NomineeStatus::Eligible)
        return {Tone::Quiet, choiceText(nominee.status)};
    if (checklist.passes())
        return {Tone::Accent, Words::tr("passes")};
    return {Tone::Attention, missing};
}

}

QString verifiedText(const EditionBook& book, const Evidence& evidence, Language language)
{
    if (!evidence.verified)
        return {};
    const Official* official = findOfficial(book, *evidence.verified);
    const QString name = official ? official->name : QString();
    return evidence.verifiedOn.isValid()
               ? Words::tr("verified by %1 on %2").arg(name, longDate(evidence.verifiedOn, language))
               : Words::tr("verified by %1").arg(name);
}

QString documentText(const EditionBook& book, const EvidenceKey& key, Language language)
{
    const Evidence evidence = evidenceOf(book, key);
    QStringList parts{choiceText(evidence.state)};
    if (evidence.received.isValid())
        parts << Words::tr("received %1").arg(longDate(evidence.received, language));
    if (isLate(book.edition, evidence))
        parts << Words::tr("%n day(s) late", nullptr, static_cast<int>(book.edition.documentsDue.daysTo(evidence.received)));
    if (const QString verified = verifiedText(book, evidence, language); !verified.isEmpty())
        parts << verified;
    else if (evidence.state != EvidenceState::Absent)
        parts << Words::tr("not verified yet");
    if (!evidence.files.empty())
        parts << Words::tr("%n file(s)", nullptr, static_cast<int>(evidence.files.size()));
    if (!evidence.note.isEmpty())
        parts << evidence.note;
    return parts.join(u", "_s);
}

QString shortfallText(const std::vector<Requirement>& requirements, const Checklist& checklist)
{
    QStringList parts;
    for (const Shortfall& each : checklist.shortfall) {
        const auto found = std::ranges::find(requirements, each.requirement, &Requirement::id);
        if (found != requirements.end())
            parts << u"%1 (%2)"_s.arg(found->title, lackText(each.lack));
    }
    return parts.join(u", "_s);
}

Remark gateText(const std::vector<Requirement>& requirements, const Checklist& checklist, const Nominee& nominee)
{
    const QString missing = Words::tr("does not pass yet: %1").arg(shortfallText(requirements, checklist));
    return gateRemark(checklist, nominee, missing, nominee.statusReason);
}

Remark shortGateText(const std::vector<Requirement>& requirements, const Checklist& checklist, const Nominee& nominee)
{
    QStringList codes;
    for (const Shortfall& each : checklist.shortfall) {
        const auto found = std::ranges::find(requirements, each.requirement, &Requirement::id);
        if (found != requirements.end())
            codes << found->code;
    }
    return gateRemark(checklist, nominee, codes.join(u", "_s), {});
}

Remark dueText(const Edition& edition, QDate today, Language language)
{
    if (!edition.documentsDue.isValid())
        return {Tone::Quiet, Words::tr("no last day for documents is set")};
    const int days = static_cast<int>(today.daysTo(edition.documentsDue));
    const QString date = longDate(edition.documentsDue, language);
    if (days < 0)
        return {Tone::Attention, Words::tr("%n day(s) past the last day, %1", nullptr, -days).arg(date)};
    if (days == 0)
        return {Tone::Attention, Words::tr("documents are due today")};
    return {days <= 7 ? Tone::Attention : Tone::Quiet, Words::tr("%n day(s) left until %1", nullptr, days).arg(date)};
}

}
