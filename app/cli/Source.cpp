#include "app/cli/Source.h"

#include "app/cli/Terminal.h"
#include "core/scoring/RankAll.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace sidang {

bool isEditionFile(const QString& path)
{
    if (path.endsWith(".sidang"_L1, Qt::CaseInsensitive))
        return true;
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(15) == "SQLite format 3";
}

std::optional<std::vector<CategoryId>> askedCategories(const EditionBook& book, const QCommandLineParser& arguments,
                                                       Terminal& terminal)
{
    std::vector<CategoryId> asked;
    if (!arguments.isSet(u"category"_s)) {
        for (const Category& category : book.categories)
            asked.push_back(category.id);
        return asked;
    }
    for (const QString& code : arguments.values(u"category"_s)) {
        if (const Category* category = findCategory(book, code)) {
            asked.push_back(category->id);
            continue;
        }
        QStringList known;
        for (const Category& category : book.categories)
            known << category.code;
        terminal.say(
            QCoreApplication::translate("Cli", "There is no category %1. There are: %2.").arg(code, known.join(u", "_s)));
        return std::nullopt;
    }
    return asked;
}

AskedRankings askedRankings(const EditionBook& book, const std::vector<CategoryId>& asked, Terminal& terminal)
{
    const EditionRanking ranking = rankAll(book);
    terminal.say(ranking.problems);
    AskedRankings answer;
    for (const CategoryId category : asked) {
        const CategoryRanking* found = findRanking(ranking, category);
        if (!found || found->state != CategoryState::Complete)
            answer.code = ExitCode::Doubtful;
        if (found)
            answer.rankings.push_back(*found);
    }
    return answer;
}

Existing askedExisting(const QCommandLineParser& arguments)
{
    return arguments.isSet(u"force"_s) ? Existing::Replace : Existing::Keep;
}

QCommandLineOption categoryOption()
{
    return {u"category"_s, QCoreApplication::translate("Cli", "Only this category; may be given several times."), u"CODE"_s};
}

QCommandLineOption toOption(const QString& valueName)
{
    return {u"to"_s, QCoreApplication::translate("Cli", "The file to write."), valueName};
}

QCommandLineOption forceOption()
{
    return {u"force"_s, QCoreApplication::translate("Cli", "Replace the file if it exists.")};
}

}
