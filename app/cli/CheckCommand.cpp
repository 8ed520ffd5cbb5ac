#include "app/cli/Command.h"
#include "app/cli/Source.h"
#include "app/cli/Terminal.h"
#include "core/domain/Check.h"
#include "core/exchange/EditionReader.h"
#include "core/exchange/ProblemWriter.h"
#include "core/storage/EditionFile.h"
#include "core/text/ProblemText.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidang {
namespace {

Result<Problems, FileTrouble> problemsOf(const QString& path)
{
    if (isEditionFile(path)) {
        const auto book = loadEdition(path);
        if (!book)
            return Failure{book.error()};
        return check(*book);
    }
    const auto text = readFile(path, mostBytesOfExchange);
    if (!text)
        return Failure{text.error()};
    const auto edition = readEdition(*text);
    return edition ? edition->warnings : edition.error();
}

ExitCode run(const QCommandLineParser& arguments, Terminal& terminal)
{
    const auto problems = problemsOf(arguments.positionalArguments().constFirst());
    if (!problems) {
        terminal.say(problems.error());
        return ExitCode::Refused;
    }
    const auto errors = std::ranges::count(*problems, Severity::Error, &Problem::severity);
    if (arguments.isSet(u"json"_s)) {
        terminal.answer(writeProblems(*problems, problemText));
    } else {
        for (const Problem& problem : *problems)
            terminal.answer(lineFor(problem) + u'\n');
        const auto warnings = std::ssize(*problems) - errors;
        terminal.answer(QCoreApplication::translate("Cli", "%1 errors, %2 warnings").arg(errors).arg(warnings) + u'\n');
    }
    return problems->empty() ? ExitCode::Fine : ExitCode::Doubtful;
}

}

Command checkCommand()
{
    return {
        u"check"_s,
        QCoreApplication::translate("Cli", "Say everything that is wrong with an edition."),
        {{u"FILE"_s, QCoreApplication::translate("Cli", "An edition file, or an edition in the format sidang-edition/1.")}},
        {{u"json"_s, QCoreApplication::translate("Cli", "Answer as JSON.")}},
        {},
        run};
}

}
