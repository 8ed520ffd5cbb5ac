// sidang-cli: the judging of the Paritrana Award on the command line.
#include "app/cli/Command.h"
#include "app/cli/Terminal.h"

#include <QGuiApplication>
#include <QLocale>
#include <QTranslator>

#include <algorithm>
#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;
using namespace sidang;

namespace {

/// Qt's own remarks are not for the people who use this program; what stops it is.
void passOnlyFatal(QtMsgType type, const QMessageLogContext&, const QString& message)
{
    if (type == QtFatalMsg || qEnvironmentVariableIsSet("SIDANG_DEBUG"))
        std::fputs(qPrintable(message + u'\n'), stderr);
}

/// Printing needs fonts, and so Qt's Gui; everything else starts faster without it.
std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv)
{
    const bool prints = argc > 1 && qstrcmp(argv[1], "print") == 0;
    if (!prints)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

QString usage(const std::vector<Command>& commands)
{
    QString text = QCoreApplication::translate("Cli", "Usage: sidang-cli COMMAND …") + u"\n\n"_s;
    for (const Command& command : commands)
        text += u"  %1  %2\n"_s.arg(command.name.leftJustified(8), command.summary);
    return text + u'\n' + QCoreApplication::translate("Cli", "sidang-cli COMMAND --help says what a command takes.") +
           u'\n' +
           QCoreApplication::translate(
               "Cli", "Exit code: 0 fine, 1 answered but with problems or provisional, 2 wrong use, 3 refused or failed.") +
           u'\n';
}

/// What is wrong with how a command is used; empty when nothing is.
QString misuse(const Command& command, const QCommandLineParser& parser)
{
    const qsizetype given = parser.positionalArguments().size();
    if (given < std::ssize(command.operands))
        return QCoreApplication::translate("Cli", "%1 is missing.")
            .arg(command.operands[static_cast<std::size_t>(given)].name);
    if (given > std::ssize(command.operands))
        return QCoreApplication::translate("Cli", "%1 is too much.")
            .arg(parser.positionalArguments().at(std::ssize(command.operands)));
    for (const QString& option : command.requiredOptions) {
        if (parser.value(option).isEmpty())
            return QCoreApplication::translate("Cli", "%1 is missing.").arg(u"--"_s + option);
    }
    return {};
}

/// "Usage: sidang-cli rank FILE.sidang …"
QString usageOf(const Command& command)
{
    QStringList words{command.name};
    for (const Operand& operand : command.operands)
        words << operand.name;
    return QCoreApplication::translate("Cli", "Usage: sidang-cli %1 [options]").arg(words.join(u' '));
}

ExitCode runCommand(const Command& command, const QStringList& arguments, Terminal& terminal)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(command.summary);
    for (const Operand& operand : command.operands)
        parser.addPositionalArgument(operand.name, operand.meaning, operand.name);
    for (const QCommandLineOption& option : command.options)
        parser.addOption(option);
    parser.addOption({{u"h"_s, u"help"_s}, QCoreApplication::translate("Cli", "Show this help.")});
    const bool isParsed = parser.parse(arguments);
    if (parser.isSet(u"help"_s)) {
        // The parser would put the options before the command, where they are not understood.
        const QString help = parser.helpText();
        terminal.answer(usageOf(command) + help.sliced(help.indexOf(u'\n')));
        return ExitCode::Fine;
    }
    const QString fault = isParsed ? misuse(command, parser) : parser.errorText();
    if (fault.isEmpty())
        return command.run(parser, terminal);
    terminal.say(fault);
    terminal.say(QCoreApplication::translate("Cli", "See sidang-cli %1 --help.").arg(command.name));
    return ExitCode::WrongUse;
}

ExitCode runProgram(const QStringList& arguments, Terminal& terminal)
{
    const std::vector<Command> commands = allCommands();
    const QString name = arguments.value(1);
    if (name == "--version"_L1 || name == "-v"_L1) {
        terminal.answer(u"sidang-cli %1\n"_s.arg(QCoreApplication::applicationVersion()));
        return ExitCode::Fine;
    }
    if (name == "--help"_L1 || name == "-h"_L1 || name == "help"_L1) {
        terminal.answer(usage(commands));
        return ExitCode::Fine;
    }
    const auto command = std::ranges::find(commands, name, &Command::name);
    if (command != commands.end())
        return runCommand(*command, QStringList(arguments.first()) + arguments.sliced(2), terminal);
    if (!name.isEmpty())
        terminal.say(QCoreApplication::translate("Cli", "There is no command %1.").arg(name));
    terminal.say(usage(commands));
    return ExitCode::WrongUse;
}

}

int main(int argc, char** argv)
{
    qInstallMessageHandler(passOnlyFatal);
    QHashSeed::setDeterministicGlobalSeed(); // Qt writes a PDF's fonts in the order of a hash
    const std::unique_ptr<QCoreApplication> application = makeApplication(argc, argv);
    QCoreApplication::setApplicationName(u"sidang-cli"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(SIDANG_VERSION));
    QTranslator translator;
    if (QLocale().language() == QLocale::Indonesian && translator.load(u":/translations/sidang_id.qm"_s))
        QCoreApplication::installTranslator(&translator);
    Terminal terminal;
    const ExitCode code = runProgram(QCoreApplication::arguments(), terminal);
    return terminal.flush() ? static_cast<int>(code) : static_cast<int>(ExitCode::Refused);
}
