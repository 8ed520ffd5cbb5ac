#include "ui/models/HistoryRow.h"

#include "core/text/Dates.h"
#include "core/text/Numbers.h"
#include "core/words/ChoiceTexts.h"
#include "ui/models/ChangeSubject.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace sidang {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(History)
};

bool isAlwaysOne(const LedgerRecord& record)
{
    return record.kind == "found"_L1 || record.kind == "import"_L1 || record.kind == "migrate"_L1;
}

/// Changes of a record, counted without reading them: quotes within texts are escaped.
int changeCount(const LedgerRecord& record)
{
    static const QByteArray mark = "{\"noun\":\"";
    int count = 0;
    for (qsizetype at = record.content.indexOf(mark); at >= 0; at = record.content.indexOf(mark, at + mark.size())) {
        if (++count > mostRowsOfRecord)
            break;
    }
    return count;
}

QString offsetText(int minutes)
{
    QString text = minutes < 0 ? u"UTC−"_s : u"UTC+"_s;
    text += QString::number(std::abs(minutes) / 60);
    return minutes % 60 == 0 ? text : text + u':' + QString::number(std::abs(minutes) % 60).rightJustified(2, u'0');
}

QString whatText(const LedgerRecord& record, const QString& change)
{
    if (record.kind == "undo"_L1)
        return Words::tr("Undone: %1").arg(change);
    if (record.kind == "redo"_L1)
        return Words::tr("Done again: %1").arg(change);
    return change;
}

/// The change a person had in mind: not the attestation that follows from it, nor a stage beside other changes.
const Change& mainChange(const Changes& changes)
{
    const auto isMain = [](const Change& change) {
        return !std::holds_alternative<AttestationChange>(change) && !std::holds_alternative<NoteChange>(change) &&
               !std::holds_alternative<StageChange>(change);
    };
    const auto found = std::ranges::find_if(changes, isMain);
    return found == changes.end() ? changes.front() : *found;
}

QString othersText()
{
    return Words::tr("other changes");
}

/// Counts what changes are made of.
struct Counter {
    std::map<QString, int> counts;

    void operator()(const MarksAdded& added) { counts[Words::tr("marks")] += static_cast<int>(added.marks.size()); }
    void operator()(const MarkChange&) { ++counts[Words::tr("marks")]; }
    void operator()(const NomineeChange&) { ++counts[Words::tr("nominees")]; }
    void operator()(const JurorChange&) { ++counts[Words::tr("jurors")]; }
    void operator()(const CriterionChange&) { ++counts[Words::tr("criteria")]; }
    void operator()(const CategoryChange&) { ++counts[Words::tr("categories")]; }
    void operator()(const OfficialChange&) { ++counts[Words::tr("officials")]; }
    void operator()(const EvidenceChange&) { ++counts[Words::tr("documents")]; }
    void operator()(const FigureChange&) { ++counts[Words::tr("monthly figures")]; }
    void operator()(const NoteChange&) { ++counts[Words::tr("notes")]; }
    void operator()(const AttestationChange&) { ++counts[Words::tr("attestations")]; }
    void operator()(const RequirementChange&) { ++counts[Words::tr("required documents")]; }
    void operator()(const InterviewChange&) { ++counts[Words::tr("interviews")]; }
    void operator()(const SecondChange&) { ++counts[Words::tr("second marks")]; }
    void operator()(const SheetChange&) { ++counts[Words::tr("score sheets")]; }
    void operator()(const FormChange&) { ++counts[Words::tr("printed score sheets")]; }
    void operator()(const RecusalChange&) { ++counts[Words::tr("recusals")]; }
    template <class Kind>
    void operator()(const Kind&)
    {
        ++counts[othersText()];
    }
};

}

std::vector<HistoryPlace> placesOf(const std::vector<LedgerRecord>& ledger, qint32 record)
{
    const LedgerRecord& shown = ledger[static_cast<std::size_t>(record)];
    const int count = isAlwaysOne(shown) ? 0 : changeCount(shown);
    if (count == 0 || count > mostRowsOfRecord)
        return {{record, -1}};
    std::vector<HistoryPlace> places;
    for (qint32 change = 0; change < count; ++change)
        places.push_back({record, change});
    return places;
}

std::vector<HistoryPlace> placesOf(const std::vector<LedgerRecord>& ledger)
{
    std::vector<HistoryPlace> places;
    places.reserve(ledger.size());
    for (auto record = static_cast<qint32>(ledger.size()) - 1; record >= 0; --record) {
        const std::vector<HistoryPlace> here = placesOf(ledger, record);
        places.insert(places.end(), here.begin(), here.end());
    }
    return places;
}

QString HistoryWords::spoken() const
{
    QStringList parts{time, official, what, about, transition, reason};
    if (clockBack)
        parts << Words::tr("the clock was set back before this");
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString countText(const Changes& changes)
{
    Counter counter;
    for (const Change& change : changes)
        std::visit(counter, change);
    QStringList parts;
    for (const auto& [what, count] : counter.counts)
        parts << Words::tr("%1: %2", "what: how many").arg(what, number(static_cast<qint64>(count)));
    return parts.join(u", "_s);
}

QString localTimeText(const LedgerRecord& record, Language language, ClockDetail detail)
{
    const QDateTime time = QDateTime::fromString(record.time, Qt::ISODateWithMs).toOffsetFromUtc(record.utcOffset * 60);
    if (!time.isValid())
        return record.time;
    QString clock = time.time().toString(detail == ClockDetail::Seconds ? u"HH:mm:ss"_s : u"HH:mm"_s);
    if (language == Language::Indonesian)
        clock.replace(u':', u'.');
    const QString zone = detail == ClockDetail::Minutes ? QString() : u' ' + offsetText(record.utcOffset);
    return time.date().toString(u"yyyy-MM-dd"_s) + u' ' + clock + zone;
}

HistoryWords historyWords(const std::vector<LedgerRecord>& ledger, HistoryPlace place, const Content* content,
                          const WordContext& context)
{
    const LedgerRecord& record = ledger[static_cast<std::size_t>(place.record)];
    HistoryWords words;
    const bool isOfOneZone = record.utcOffset == ledger.front().utcOffset;
    words.time = localTimeText(record, context.language, isOfOneZone ? ClockDetail::Minutes : ClockDetail::MinutesAndZone);
    words.clockBack = place.record > 0 && record.time < ledger[static_cast<std::size_t>(place.record) - 1].time;
    words.reason = record.reason;
    const std::optional<Actor> actor = readActor(record.actor);
    words.official = actor ? actor->name : Words::tr("not readable");
    if (!content) {
        words.what = kindText(record.kind);
        words.transition = Words::tr("not readable");
        return words;
    }
    if (place.change < 0 || place.change >= std::ssize(content->changes)) {
        words.what = kindText(record.kind);
        words.about = countText(content->changes);
        return words;
    }
    const ChangeWords change = changeWords(content->changes[static_cast<std::size_t>(place.change)], context);
    words.what = whatText(record, change.what);
    words.about = change.about;
    words.transition = transitionText(change);
    return words;
}

QString recordName(const LedgerRecord& record, const WordContext& context)
{
    const std::optional<Content> content = readContent(record.content);
    return content && !content->changes.empty() ? shortName(mainChange(content->changes), context) : kindText(record.kind);
}

bool HistoryFilter::admits(const LedgerRecord& record) const
{
    return (actor.isEmpty() || record.actor == actor) && (kind.isEmpty() || record.kind == kind);
}

bool HistoryFilter::admits(HistoryPlace place, const Content* content) const
{
    if (!nominee && !juror)
        return true;
    if (!content)
        return false;
    const auto concerns = [this](const Change& change) {
        const ChangeSubjects subjects = subjectsOf(change);
        return (!nominee || std::ranges::find(subjects.nominees, *nominee) != subjects.nominees.end()) &&
               (!juror || std::ranges::find(subjects.jurors, *juror) != subjects.jurors.end());
    };
    if (place.change >= 0 && place.change < std::ssize(content->changes))
        return concerns(content->changes[static_cast<std::size_t>(place.change)]);
    return std::ranges::any_of(content->changes, concerns);
}

bool HistoryFilter::admits(const HistoryWords& words) const
{
    if (text.trimmed().isEmpty())
        return true;
    const QString whole = words.spoken();
    const QStringList parts = text.split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(parts, [&](const QString& part) { return whole.contains(part, Qt::CaseInsensitive); });
}

}
