#include "app/cli/Command.h"
#include "app/cli/Source.h"
#include "app/cli/Terminal.h"
#include "core/edit/Verdict.h"
#include "core/exchange/RankingWriter.h"
#include "core/ledger/HeadCode.h"
#include "core/scoring/RankAll.h"
#include "core/words/VerdictText.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace sidang {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// The record that does not fit, or that has the code from paper: who did what, when.
QString recordLine(const Verdict& verdict, qint64 sequence)
{
    if (sequence < 1 || sequence > std::ssize(verdict.ledger))
        return {};
    const LedgerRecord& record = verdict.ledger[static_cast<std::size_t>(sequence - 1)];
    const auto actor = readActor(record.actor);
    return Words::tr("Record %1: %2, %3, %4").arg(sequence).arg(record.time, actor ? actor->name : u"?"_s, record.kind);
}

QStringList sentences(const Verdict& verdict, bool withCode)
{
    const bool isIndonesian = QLocale().language() == QLocale::Indonesian;
    const VerdictWords words = verdictWords(verdict, withCode, isIndonesian ? Language::Indonesian : Language::English);
    QStringList lines{words.headline + u'.'};
    lines += words.lines;
    for (const auto& sequence : {verdict.record, verdict.anchor}) {
        if (sequence)
            lines << recordLine(verdict, *sequence);
    }
    if (!verdict.ledger.empty() && verdict.ledger.back().hash.size() == 32)
        lines << Words::tr("Integrity code: %1 (record %2)").arg(headCode(verdict.ledger.back().hash)).arg(verdict.ledger.size());
    lines.removeAll(QString());
    return lines;
}

ExitCode run(const QCommandLineParser& arguments, Terminal& terminal)
{
    std::optional<QString> code;
    if (arguments.isSet(u"head"_s)) {
        code = readHeadCode(arguments.value(u"head"_s));
        if (!code) {
            terminal.say(Words::tr("--head %1 is mistyped: compare it with the paper.").arg(arguments.value(u"head"_s)));
            return ExitCode::WrongUse;
        }
    }
    const auto verdict = verifyEdition(arguments.positionalArguments().constFirst(), code);
    if (!verdict) {
        terminal.say(verdict.error());
        return ExitCode::Refused;
    }
    const QString words = sentences(*verdict, code.has_value()).join(u'\n') + u'\n';
    if (arguments.isSet(u"json"_s)) {
        terminal.answer(writeRankingJson(verdict->book, rankAll(verdict->book).categories));
        terminal.say(words.chopped(1));
    } else {
        terminal.answer(words);
    }
    return verdict->isVerified() ? ExitCode::Fine : ExitCode::Doubtful;
}

}

Command verifyCommand()
{
    return {u"verify"_s,
            Words::tr("Verify the ledger, the tables and the closed results."),
            {{u"FILE.sidang"_s, Words::tr("The edition file.")}},
            {{u"head"_s, Words::tr("The integrity code on signed paper."), u"CODE"_s},
             {u"json"_s, Words::tr("Answer with the ranking, as JSON in the format sidang-ranking/1.")}},
            {},
            run};
}

}
