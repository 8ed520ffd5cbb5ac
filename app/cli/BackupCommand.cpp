#include "app/cli/Command.h"
#include "app/cli/Desk.h"
#include "app/cli/Terminal.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace sidang {
namespace {

ExitCode run(const QCommandLineParser& arguments, Terminal& terminal)
{
    const auto session = openForWriting(arguments.positionalArguments().constFirst(), terminal);
    if (!session)
        return ExitCode::Refused;
    session->setSecondPlace(arguments.value(u"to"_s));
    const auto made = session->backup(BackupCause::ByHand);
    if (!made) {
        terminal.say(made.error());
        return ExitCode::Refused;
    }
    terminal.answer(QDir::toNativeSeparators(made->path) + u'\n' + session->headCode() + u'\n');
    return ExitCode::Fine;
}

}

Command backupCommand()
{
    return {u"backup"_s,
            QCoreApplication::translate("Cli", "Make a verified copy beside the edition."),
            {{u"FILE.sidang"_s, QCoreApplication::translate("Cli", "The edition file.")}},
            {{u"to"_s, QCoreApplication::translate("Cli", "A folder for a second copy, on a stick."), u"FOLDER"_s}},
            {},
            run};
}

}
