#include "app/cli/Command.h"
#include "app/cli/Source.h"
#include "app/cli/Terminal.h"
#include "core/edit/ReplaceEdition.h"
#include "core/exchange/Sample.h"
#include "core/ledger/Found.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sidang {
namespace {

ExitCode run(const QCommandLineParser& arguments, Terminal& terminal)
{
    const Founding founding = foundingNow(u"Administrator"_s);
    const auto created =
        replaceEdition(arguments.value(u"to"_s), found(sampleEdition(), founding), askedExisting(arguments), founding.now);
    if (created)
        return ExitCode::Fine;
    terminal.say(created.error());
    return ExitCode::Refused;
}

}

Command sampleCommand()
{
    return {u"sample"_s, QCoreApplication::translate("Cli", "Make the sample edition, with invented marks."),
            {},          {toOption(u"FILE.sidang"_s), forceOption()},
            {u"to"_s},   run};
}

}
