#include "app/cli/Terminal.h"

#include "core/text/ProblemText.h"
#include "core/text/TroubleText.h"

#include <QCoreApplication>

namespace sidang {

void Terminal::say(const FileTrouble& trouble)
{
    say(troubleText(trouble));
}

void Terminal::say(const Problems& problems)
{
    for (const Problem& problem : problems)
        say(lineFor(problem));
}

bool Terminal::flush()
{
    failed_ = std::fflush(stdout) != 0 || failed_;
    return !failed_;
}

void Terminal::write(std::FILE* stream, const QByteArray& text)
{
    const auto size = static_cast<std::size_t>(text.size());
    failed_ = std::fwrite(text.constData(), 1, size, stream) != size || failed_;
}

QString lineFor(const Problem& problem)
{
    const QString grade = problem.severity == Severity::Error ? QCoreApplication::translate("Cli", "error")
                                                              : QCoreApplication::translate("Cli", "warning");
    QStringList parts{grade};
    if (const QString place = placeText(problem.place); !place.isEmpty())
        parts << place;
    parts << problemText(problem);
    return parts.join(QStringLiteral(": "));
}

}
