#include "app/cli/Command.h"
#include "app/cli/Desk.h"
#include "app/cli/Terminal.h"
#include "core/edit/Restore.h"
#include "core/ledger/Found.h"
#include "core/storage/EditionFile.h"
#include "core/words/VerdictText.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace sidang {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

ExitCode test(const QString& backup, Terminal& terminal)
{
    const auto verdict = testRestore(backup);
    if (!verdict) {
        terminal.say(verdict.error());
        return ExitCode::Refused;
    }
    const bool isIndonesian = QLocale().language() == QLocale::Indonesian;
    const VerdictWords words = verdictWords(*verdict, false, isIndonesian ? Language::Indonesian : Language::English);
    terminal.answer(words.headline + u". "_s + words.lines.value(0) + u'\n');
    return verdict->isVerified() ? ExitCode::Fine : ExitCode::Doubtful;
}

ExitCode run(const QCommandLineParser& arguments, Terminal& terminal)
{
    const QString backup = arguments.value(u"from"_s);
    if (arguments.isSet(u"test"_s))
        return test(backup, terminal);
    const auto book = loadEdition(backup);
    if (!book) {
        terminal.say(book.error());
        return ExitCode::Refused;
    }
    // A copy of a file before the ledger has no officials; its founder restores it.
    const Official founder{.id = {1}, .name = u"Administrator"_s};
    const Official* official = book->officials.empty() ? &founder : askedOfficial(*book, arguments, terminal);
    if (!official)
        return ExitCode::Refused;
    const QDateTime now = foundingNow({}).now;
    const auto restored = restoreEdition(arguments.positionalArguments().constFirst(), backup, actorOf(*official), now);
    if (!restored) {
        terminal.say(restored.error());
        return ExitCode::Refused;
    }
    terminal.answer(Words::tr("Restored; integrity code of the backup: %1").arg(restored->headCode) + u'\n');
    if (!restored->putAside.isEmpty())
        terminal.answer(Words::tr("The replaced file is kept as %1").arg(QDir::toNativeSeparators(restored->putAside)) + u'\n');
    return ExitCode::Fine;
}

}

Command restoreCommand()
{
    return {u"restore"_s,
            Words::tr("Put a backup in the place of the edition; the replaced file is kept."),
            {{u"FILE.sidang"_s, Words::tr("The edition file.")}},
            withDeskOptions({{u"from"_s, Words::tr("The backup."), u"BACKUP.sidang"_s},
                             {u"test"_s, Words::tr("Only try it out, in a temporary place.")}}),
            {u"from"_s},
            run};
}

}
