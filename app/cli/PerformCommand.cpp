#include "app/cli/Command.h"
#include "app/cli/Desk.h"
#include "app/cli/Script.h"
#include "app/cli/Source.h"
#include "app/cli/Terminal.h"
#include "core/words/EditTroubleText.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sidang {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

void say(const ScriptTrouble& trouble, qsizetype line, Terminal& terminal)
{
    for (Problem problem : trouble.problems) {
        problem.place.line = static_cast<int>(line);
        terminal.say(lineFor(problem));
    }
    if (trouble.edit)
        terminal.say(Words::tr("line %1: %2").arg(line).arg(editTroubleText(*trouble.edit)));
    if (trouble.file)
        terminal.say(*trouble.file);
    terminal.say(Words::tr("Stopped at line %1. The lines before it are done.").arg(line));
}

ExitCode run(const QCommandLineParser& arguments, Terminal& terminal)
{
    const QStringList operands = arguments.positionalArguments();
    const auto script = readFile(operands.at(1), mostBytesOfExchange);
    if (!script) {
        terminal.say(script.error());
        return ExitCode::Refused;
    }
    const auto session = openForWriting(operands.at(0), terminal);
    if (!session || !takeSeat(*session, arguments, terminal))
        return ExitCode::Refused;
    const QList<QByteArray> lines = script->split('\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines[i].trimmed().isEmpty())
            continue;
        if (const auto trouble = carryOut(lines[i], *session)) {
            say(*trouble, i + 1, terminal);
            return ExitCode::Refused;
        }
        // Whoever reads this may rely on it: the edit is on disk.
        terminal.answer(u"ACK %1\n"_s.arg(i + 1));
        terminal.flush();
    }
    return ExitCode::Fine;
}

}

Command performCommand()
{
    return {u"perform"_s,
            Words::tr("Make edits from a script, one after the other, each safely on disk."),
            {{u"FILE.sidang"_s, Words::tr("The edition file.")},
             {u"SCRIPT.jsonl"_s, Words::tr("The edits, one JSON object a line.")}},
            withDeskOptions({}),
            {},
            run};
}

}
