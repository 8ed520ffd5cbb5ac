// What is said about documents: one of them, what keeps a nominee from passing, the days that are left.
#pragma once

#include "core/domain/EvidenceGate.h"
#include "core/text/Language.h"
#include "ui/common/Tone.h"

#include <QString>

namespace sidang {

/// "there, received 12 January 2022, 3 days late, verified by Operator Contoh on 22 November 2022".
QString documentText(const EditionBook& book, const EvidenceKey& key, Language language);
/// "verified by Operator Contoh on 22 November 2022"; empty when nobody did.
QString verifiedText(const EditionBook& book, const Evidence& evidence, Language language);
/// "Surat usulan (not there), Data peserta (late)"; empty when nothing is missing.
QString shortfallText(const std::vector<Requirement>& requirements, const Checklist& checklist);

/// A sentence and how it is meant.
struct Remark {
    Tone tone = Tone::Quiet;
    QString text;
};
/// Whether the nominee passes, and what keeps it: "does not pass yet: Surat usulan (not there)".
Remark gateText(const std::vector<Requirement>& requirements, const Checklist& checklist, const Nominee& nominee);
/// The same in a few words: of one that does not pass yet only the codes, "D1, D4".
Remark shortGateText(const std::vector<Requirement>& requirements, const Checklist& checklist, const Nominee& nominee);
/// "12 days left until 31 January 2022", "the last day is today", "3 days past the last day, 31 January 2022".
Remark dueText(const Edition& edition, QDate today, Language language);

}
