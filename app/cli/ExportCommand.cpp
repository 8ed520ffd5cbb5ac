#include "app/cli/Command.h"
#include "app/cli/Source.h"
#include "app/cli/Terminal.h"
#include "core/exchange/EditionWriter.h"
#include "core/storage/EditionFile.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sidang {
namespace {

ExitCode run(const QCommandLineParser& arguments, Terminal& terminal)
{
    const auto book = loadEdition(arguments.positionalArguments().constFirst());
    if (!book) {
        terminal.say(book.error());
        return ExitCode::Refused;
    }
    const QByteArray text = writeEdition(*book);
    if (!arguments.isSet(u"to"_s)) {
        terminal.answer(text);
        return ExitCode::Fine;
    }
    const auto saved = saveFile(arguments.value(u"to"_s), text, askedExisting(arguments));
    if (saved)
        return ExitCode::Fine;
    terminal.say(saved.error());
    return ExitCode::Refused;
}

}

Command exportCommand()
{
    return {u"export"_s,
            QCoreApplication::translate("Cli", "Write an edition as an exchange file, or to standard output."),
            {{u"FILE.sidang"_s, QCoreApplication::translate("Cli", "The edition file.")}},
            {toOption(u"EDITION.json"_s), forceOption()},
            {},
            run};
}

}
