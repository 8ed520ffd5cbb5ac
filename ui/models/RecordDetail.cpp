#include "ui/models/RecordDetail.h"

#include "core/ledger/HeadCode.h"
#include "core/words/ChoiceTexts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sidang {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RecordDetail)
};

constexpr int hashShown = 16; // hexadecimal digits

QString cell(const QString& text)
{
    return u"<td style=\"padding: 1px 18px 1px 0\">"_s + text.toHtmlEscaped() + u"</td>"_s;
}

QString strong(const QString& text)
{
    return u"<b>"_s + text.toHtmlEscaped() + u"</b>"_s;
}

QString fieldTable(const std::vector<FieldChange>& fields)
{
    if (fields.empty())
        return {};
    QString table = u"<table><tr>"_s + cell(QString()) + cell(Words::tr("before")) + cell(Words::tr("after")) + u"</tr>"_s;
    for (const FieldChange& field : fields) {
        const QString none = u"–"_s;
        table += u"<tr>"_s + cell(field.label) + cell(field.before.isEmpty() ? none : field.before);
        const QString after = field.after.isEmpty() ? none : field.after;
        const bool differs = field.before != field.after;
        table += u"<td style=\"padding: 1px 0\">"_s + (differs ? strong(after) : after.toHtmlEscaped()) + u"</td></tr>"_s;
    }
    return table + u"</table>"_s;
}

QString who(const LedgerRecord& record)
{
    const std::optional<Actor> actor = readActor(record.actor);
    return actor ? actor->name + u", "_s + roleText(actor->role) : Words::tr("not readable");
}

QString recordTable(const LedgerRecord& record, const Content* content, const WordContext& context)
{
    FieldTexts lines{{Words::tr("Record"), QString::number(record.sequence) + u" · "_s + kindText(record.kind)},
                     {Words::tr("Time"), localTimeText(record, context.language, ClockDetail::Seconds) + u" · "_s + record.time},
                     {Words::tr("Official"), who(record)},
                     {Words::tr("Reason"), record.reason},
                     {Words::tr("Integrity code up to here"), headCode(record.hash)},
                     {Words::tr("Hash"), QString::fromLatin1(record.hash.toHex().left(hashShown)) + u"…"_s}};
    if (content && content->head.of)
        lines.push_back({Words::tr("Concerns record"), QString::number(*content->head.of)});
    if (content && !content->head.replaced.isEmpty())
        lines.push_back({Words::tr("Replaced file"), content->head.replaced.left(hashShown) + u"…"_s});
    QString table = u"<table>"_s;
    for (const FieldText& line : lines) {
        if (!line.value.isEmpty())
            table += u"<tr>"_s + cell(line.label) + u"<td>"_s + line.value.toHtmlEscaped() + u"</td></tr>"_s;
    }
    return table + u"</table>"_s;
}

}

QString recordDetail(const std::vector<LedgerRecord>& ledger, HistoryPlace place, const Content* content,
                     const WordContext& context)
{
    const LedgerRecord& record = ledger[static_cast<std::size_t>(place.record)];
    const HistoryWords words = historyWords(ledger, place, content, context);
    const QString title = words.about.isEmpty() ? words.what : words.what + u" · "_s + words.about;
    QString text = u"<p style=\"margin: 0 0 6px 0\">"_s + strong(title) + u"</p>"_s;
    if (words.clockBack)
        text += u"<p style=\"margin: 0 0 6px 0\">"_s +
                Words::tr("The clock of the desk was set back before this record; the order of records does not depend on it.")
                    .toHtmlEscaped() +
                u"</p>"_s;
    const bool isOne = content && place.change >= 0 && place.change < std::ssize(content->changes);
    if (isOne)
        text += fieldTable(fieldChanges(content->changes[static_cast<std::size_t>(place.change)], context));
    else if (!words.transition.isEmpty())
        text += u"<p style=\"margin: 0\">"_s + words.transition.toHtmlEscaped() + u"</p>"_s;
    return text + u"<hr>"_s + recordTable(record, content, context);
}

}
