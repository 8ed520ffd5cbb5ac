#include "core/exchange/ProblemWriter.h"

#include "core/json/JsonText.h"

using namespace Qt::StringLiterals;

namespace sidang {

QByteArray writeProblems(const Problems& problems, const std::function<QString(const Problem&)>& words)
{
    QStringList records;
    for (const Problem& problem : problems) {
        JsonRecord record;
        record.text(u"kind", nameOf(problem.kind));
        record.text(u"severity", problem.severity == Severity::Error ? u"error" : u"warning");
        if (problem.place.line > 0)
            record.number(u"line", problem.place.line);
        record.optional(u"path", problem.place.path).optional(u"category", problem.place.category);
        record.optional(u"criterion", problem.place.criterion).optional(u"nominee", problem.place.nominee);
        record.optional(u"juror", problem.place.juror).texts(u"details", problem.details).text(u"text", words(problem));
        records << record.toText();
    }
    return QString(u"{\n  \"format\": \"sidang-check/1\",\n  \"problems\": "_s + jsonLines(records, 4) + u"\n}\n"_s)
        .toUtf8();
}

}
