// The commands of sidang-cli.
#pragma once

#include <QCommandLineParser>
#include <QString>

#include <vector>

namespace sidang {

class Terminal;

enum class ExitCode {
    Fine = 0,
    Doubtful = 1, // answered, but the answer holds problems or is provisional
    WrongUse = 2,
    Refused = 3, // refused or failed
};

/// What a command takes behind its name.
struct Operand {
    QString name; // as the help shows it: "FILE.sidang"
    QString meaning;
};

struct Command {
    QString name;
    QString summary;
    std::vector<Operand> operands; // all required
    std::vector<QCommandLineOption> options;
    std::vector<QString> requiredOptions;
    ExitCode (*run)(const QCommandLineParser& arguments, Terminal& terminal);
};

/// All commands, in the order of the work. Needs the application (for the language).
std::vector<Command> allCommands();

Command sampleCommand();
Command importCommand();
Command exportCommand();
Command checkCommand();
Command rankCommand();
Command formsCommand();
Command printCommand();
Command performCommand();
Command verifyCommand();
Command backupCommand();
Command restoreCommand();

}
