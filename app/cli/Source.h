// What the commands read: edition files and exchange files.
#pragma once

#include "app/cli/Command.h"
#include "core/base/Result.h"
#include "core/domain/EditionBook.h"
#include "core/files/FileTrouble.h"
#include "core/files/SaveFile.h"
#include "core/scoring/Ranking.h"

#include <optional>

namespace sidang {

/// An edition from `sidang-edition/1`, at most 1 GiB of text.
inline constexpr qint64 mostBytesOfExchange = qint64(1) << 30;

/// True when the file is an SQLite database or is named like an edition file; anything else is taken for JSON.
bool isEditionFile(const QString& path);

/// The positions in book.categories that `--category` asks for, all without it. Nothing, after a message, when there is no
/// such category.
std::optional<std::vector<CategoryId>> askedCategories(const EditionBook& book, const QCommandLineParser& arguments,
                                                       Terminal& terminal);

/// The rankings that were asked for, and the exit code they deserve: Fine when all could be made and are complete.
struct AskedRankings {
    std::vector<CategoryRanking> rankings;
    ExitCode code = ExitCode::Fine;
};

/// Checks and ranks the book; says what is wrong with it.
AskedRankings askedRankings(const EditionBook& book, const std::vector<CategoryId>& asked, Terminal& terminal);

/// What `--force` says.
Existing askedExisting(const QCommandLineParser& arguments);

QCommandLineOption categoryOption();
QCommandLineOption toOption(const QString& valueName);
QCommandLineOption forceOption();

}
