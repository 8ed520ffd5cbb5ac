#include "app/cli/Command.h"
#include "app/cli/Source.h"
#include "app/cli/Terminal.h"
#include "core/ledger/HeadCode.h"
#include "core/print/LayOut.h"
#include "core/print/Paint.h"
#include "core/print/PrintTroubleText.h"
#include "core/report/RankingForm.h"
#include "core/storage/EditionFile.h"

#include <QCoreApplication>
#include <QDate>

#include <optional>

using namespace Qt::StringLiterals;

namespace sidang {
namespace {

std::optional<PaperSize> askedPaper(const QCommandLineParser& arguments, Terminal& terminal)
{
    const QString paper = arguments.value(u"paper"_s).toLower();
    if (paper == "a4"_L1)
        return PaperSize::A4;
    if (paper == "f4"_L1)
        return PaperSize::F4;
    terminal.say(QCoreApplication::translate("Cli", "--paper is a4 or f4, not %1.").arg(paper));
    return std::nullopt;
}

std::optional<QDate> askedDate(const QCommandLineParser& arguments, Terminal& terminal)
{
    if (!arguments.isSet(u"date"_s))
        return QDate::currentDate();
    const QDate date = QDate::fromString(arguments.value(u"date"_s), Qt::ISODate);
    if (date.isValid())
        return date;
    terminal.say(
        QCoreApplication::translate("Cli", "--date is a day like 2022-03-15, not %1.").arg(arguments.value(u"date"_s)));
    return std::nullopt;
}

/// What ties the paper to the edition; nothing for a file without a ledger.
std::optional<Seal> sealOf(const std::vector<LedgerRecord>& ledger)
{
    if (ledger.empty())
        return std::nullopt;
    return Seal{headCode(ledger.back().hash), static_cast<int>(ledger.size())};
}

ExitCode printRankings(const RecordedBook& recorded, const std::vector<CategoryId>& asked, PaperSize paper, QDate date,
                       const QCommandLineParser& arguments, Terminal& terminal)
{
    const auto [rankings, code] = askedRankings(recorded.book, asked, terminal);
    if (rankings.empty()) {
        terminal.say(QCoreApplication::translate("Cli", "No category can be ranked. Nothing was written."));
        return ExitCode::Refused;
    }
    const auto pages = layOut(rankingForm(recorded.book, rankings, date, sealOf(recorded.ledger)), paper);
    if (!pages) {
        terminal.say(printTroubleText(pages.error()));
        return ExitCode::Refused;
    }
    const auto saved = saveFile(arguments.value(u"to"_s), pdfOf(*pages), askedExisting(arguments));
    if (!saved) {
        terminal.say(saved.error());
        return ExitCode::Refused;
    }
    return code;
}

ExitCode run(const QCommandLineParser& arguments, Terminal& terminal)
{
    if (arguments.value(u"form"_s) != "ranking"_L1) {
        terminal.say(
            QCoreApplication::translate("Cli", "There is no form %1. There is: ranking.").arg(arguments.value(u"form"_s)));
        return ExitCode::WrongUse;
    }
    const auto paper = askedPaper(arguments, terminal);
    const auto date = askedDate(arguments, terminal);
    if (!paper || !date)
        return ExitCode::WrongUse;
    const auto recorded = loadRecorded(arguments.positionalArguments().constFirst());
    if (!recorded) {
        terminal.say(recorded.error());
        return ExitCode::Refused;
    }
    const auto asked = askedCategories(recorded->book, arguments, terminal);
    if (!asked)
        return ExitCode::WrongUse;
    return printRankings(*recorded, *asked, *paper, *date, arguments, terminal);
}

}

Command printCommand()
{
    return {u"print"_s,
            QCoreApplication::translate("Cli", "Write an official form as PDF."),
            {{u"FILE.sidang"_s, QCoreApplication::translate("Cli", "The edition file.")}},
            {{u"form"_s, QCoreApplication::translate("Cli", "Which form: ranking."), u"FORM"_s},
             categoryOption(),
             {u"paper"_s, QCoreApplication::translate("Cli", "a4, or f4 (215 × 330 mm)."), u"PAPER"_s, u"a4"_s},
             {u"date"_s, QCoreApplication::translate("Cli", "The day of signing, today without it."), u"YYYY-MM-DD"_s},
             toOption(u"OUT.pdf"_s),
             forceOption()},
            {u"form"_s, u"to"_s},
            run};
}

}
