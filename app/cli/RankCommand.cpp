#include "app/cli/Command.h"
#include "app/cli/RankTable.h"
#include "app/cli/Source.h"
#include "app/cli/Terminal.h"
#include "core/exchange/RankingWriter.h"
#include "core/storage/EditionFile.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace sidang {
namespace {

QByteArray tables(const EditionBook& book, const std::vector<CategoryRanking>& rankings)
{
    const bool isIndonesian = QLocale().language() == QLocale::Indonesian;
    QString text;
    for (const CategoryRanking& ranking : rankings)
        text += rankTable(book, ranking, isIndonesian ? Language::Indonesian : Language::English);
    return text.toUtf8();
}

ExitCode run(const QCommandLineParser& arguments, Terminal& terminal)
{
    const auto book = loadEdition(arguments.positionalArguments().constFirst());
    if (!book) {
        terminal.say(book.error());
        return ExitCode::Refused;
    }
    const auto asked = askedCategories(*book, arguments, terminal);
    if (!asked)
        return ExitCode::WrongUse;
    const auto [rankings, code] = askedRankings(*book, *asked, terminal);
    if (arguments.isSet(u"json"_s))
        terminal.answer(writeRankingJson(*book, rankings));
    else if (arguments.isSet(u"csv"_s))
        terminal.answer(writeRankingCsv(*book, rankings));
    else
        terminal.answer(tables(*book, rankings));
    return code;
}

}

Command rankCommand()
{
    return {u"rank"_s,
            QCoreApplication::translate("Cli", "Rank the nominees."),
            {{u"FILE.sidang"_s, QCoreApplication::translate("Cli", "The edition file.")}},
            {categoryOption(),
             {u"json"_s, QCoreApplication::translate("Cli", "Answer as JSON in the format sidang-ranking/1.")},
             {u"csv"_s, QCoreApplication::translate("Cli", "Answer as CSV.")}},
            {},
            run};
}

}
