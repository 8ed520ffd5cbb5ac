#include "app/cli/Command.h"
#include "app/cli/Source.h"
#include "app/cli/Terminal.h"
#include "core/exchange/Sample.h"
#include "core/storage/EditionFile.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sidang {
namespace {

ExitCode run(const QCommandLineParser& arguments, Terminal& terminal)
{
    const auto created = createEdition(arguments.value(u"to"_s), sampleEdition(), askedExisting(arguments));
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
