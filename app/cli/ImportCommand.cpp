#include "app/cli/Command.h"
#include "app/cli/Source.h"
#include "app/cli/Terminal.h"
#include "core/edit/ReplaceEdition.h"
#include "core/exchange/EditionReader.h"
#include "core/ledger/Found.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sidang {
namespace {

ExitCode run(const QCommandLineParser& arguments, Terminal& terminal)
{
    const QString path = arguments.positionalArguments().constFirst();
    const auto text = readFile(path, mostBytesOfExchange);
    if (!text) {
        terminal.say(text.error());
        return ExitCode::Refused;
    }
    const auto edition = readEdition(*text);
    if (!edition) {
        terminal.say(edition.error());
        terminal.say(QCoreApplication::translate("Cli", "%1 was not imported. Nothing was written.").arg(path));
        return ExitCode::Refused;
    }
    terminal.say(edition->warnings);
    const Founding founding = foundingNow(u"Administrator"_s);
    const auto created =
        replaceEdition(arguments.value(u"to"_s), found(edition->book, founding), askedExisting(arguments), founding.now);
    if (created)
        return ExitCode::Fine;
    terminal.say(created.error());
    return ExitCode::Refused;
}

}

Command importCommand()
{
    return {u"import"_s,
            QCoreApplication::translate("Cli", "Make an edition file from an exchange file: all of it or nothing."),
            {{u"EDITION.json"_s, QCoreApplication::translate("Cli", "An edition in the format sidang-edition/1.")}},
            {toOption(u"FILE.sidang"_s), forceOption()},
            {u"to"_s},
            run};
}

}
