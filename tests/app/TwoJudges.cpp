#include "tests/app/TwoJudges.h"

#include "app/verify/RankingText.h"
#include "app/verify/Report.h"
#include "app/verify/Verify.h"
#include "core/edit/Judge.h"
#include "core/exchange/RankingWriter.h"
#include "core/ledger/HeadCode.h"
#include "core/scoring/RankAll.h"
#include "tests/support/Text.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace sidang {

namespace {

std::string wordsOf(const Verdict& verdict)
{
    QStringList words{u"fault %1"_s.arg(verdict.fault ? int(*verdict.fault) : -1)};
    if (verdict.record)
        words << u"record %1"_s.arg(*verdict.record);
    words << verdict.detail << verdict.table << verdict.key.join(u',') << verdict.column << verdict.found << verdict.expected;
    words.removeAll(QString());
    return words.join(u"; "_s).toStdString();
}

Judgement judgementOf(const Verdict& verdict)
{
    const QString head = verdict.ledger.empty() ? QString() : headCode(verdict.ledger.back().hash);
    return {verdict.isVerified() ? 0 : 1, wordsOf(verdict), rankingOfCore(verdict.book), head.toStdString()};
}

/// What comes before the first sentence about the verdict is the ranking, which is compared elsewhere.
std::string verdictOf(const std::string& report)
{
    const std::size_t at = report.find("NOT IN ORDER");
    return at == std::string::npos ? report : report.substr(at);
}

}

Judgement judgedByCore(const QString& path, const std::optional<QString>& code)
{
    const auto verdict = verifyEdition(path, code);
    if (!verdict)
        return {3, "refused: " + std::to_string(int(verdict.error().kind)) + ' ' + verdict.error().detail.toStdString(), {}, {}};
    return judgementOf(*verdict);
}

Judgement judgedByCore(const RecordedBook& recorded)
{
    const Verdict verdict = judgeLedger(recorded.ledger);
    Judgement judgement = judgementOf(verdict);
    if (verdict.isVerified() && !(verdict.book == recorded.book))
        judgement = {1, "the ledger leads to another book", {}, {}};
    return judgement;
}

Judgement judgedByVerifier(const QString& path, const std::optional<QString>& code)
{
    try {
        const verify::Database database{std::filesystem::path(path.toStdU16String())};
        const std::optional<std::string> head = code ? std::optional(code->toStdString()) : std::nullopt;
        const verify::Verdict verdict = verify::verifyEdition(database, head);
        return {verdict.isInOrder() ? 0 : 1, verdictOf(verify::report(verify::Language::english, verdict, head)),
                verify::rankingText(verdict.rankings), verdict.code};
    } catch (const verify::Unreadable& reason) {
        std::vector<std::string> details = reason.details;
        details.insert(details.begin(), "file");
        return {3, verify::say(verify::Language::english, reason.what, details), {}, {}};
    }
}

std::string rankingOfCore(const EditionBook& book)
{
    return writeRankingJson(book, rankAll(book).categories).toStdString();
}

QuickFolder::QuickFolder()
{
    const QString memory = u"/dev/shm"_s;
    QTemporaryDir folder((QFile::exists(memory) ? memory : QDir::tempPath()) + u"/sidang-test-XXXXXX"_s);
    REQUIRE(folder.isValid());
    folder.setAutoRemove(false);
    path_ = folder.path();
}

QuickFolder::~QuickFolder()
{
    QDir(path_).removeRecursively();
}

void copyOver(const QString& from, const QString& to)
{
    QFile source(from);
    QFile target(to);
    REQUIRE(source.open(QIODevice::ReadOnly));
    REQUIRE(target.open(QIODevice::WriteOnly));
    REQUIRE(target.write(source.readAll()) == source.size());
}

}
