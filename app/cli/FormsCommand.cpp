#include "app/cli/Command.h"
#include "app/cli/Terminal.h"
#include "app/cli/TextTable.h"
#include "core/report/Forms.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sidang {
namespace {

QString reachText(Reach reach)
{
    switch (reach) {
    case Reach::Edition: return QCoreApplication::translate("Cli", "edition");
    case Reach::Category: return QCoreApplication::translate("Cli", "category");
    case Reach::Nominee: return QCoreApplication::translate("Cli", "nominee");
    case Reach::Sheet: break;
    }
    return QCoreApplication::translate("Cli", "juror and nominee");
}

ExitCode run(const QCommandLineParser&, Terminal& terminal)
{
    std::vector<QStringList> rows;
    for (const FormKind& kind : formKinds())
        rows.push_back({kind.name, kind.title, reachText(kind.reach)});
    terminal.answer(textTable({{QCoreApplication::translate("Cli", "Form")},
                               {QCoreApplication::translate("Cli", "Title")},
                               {QCoreApplication::translate("Cli", "One for each")}},
                              rows));
    return ExitCode::Fine;
}

}

Command formsCommand()
{
    return {u"forms"_s, QCoreApplication::translate("Cli", "List the forms that can be printed."), {}, {}, {}, run};
}

}
