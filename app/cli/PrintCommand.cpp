#include "app/cli/Command.h"
#include "app/cli/PaperWriter.h"
#include "app/cli/Papers.h"
#include "app/cli/Source.h"
#include "app/cli/Terminal.h"
#include "core/print/PrintTroubleText.h"
#include "core/storage/EditionFile.h"

#include <QCoreApplication>
#include <QDate>

#include <algorithm>
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

std::optional<std::vector<Form>> askedForms(const QCommandLineParser& arguments, Terminal& terminal)
{
    const QString name = arguments.value(u"form"_s);
    std::vector<Form> forms;
    QStringList known;
    for (const FormKind& kind : formKinds()) {
        known << kind.name;
        if (name == kind.name || name == "all"_L1)
            forms.push_back(kind.form);
    }
    if (!forms.empty())
        return forms;
    terminal.say(
        QCoreApplication::translate("Cli", "There is no form %1. There are: all, %2.").arg(name, known.join(u", "_s)));
    return std::nullopt;
}

/// The thing whose code an option gives, absent without the option; nothing, after a message, when there is none.
template <class Thing>
std::optional<std::optional<decltype(Thing::id)>> askedThing(const std::vector<Thing>& things,
                                                             const QCommandLineParser& arguments, const QString& option,
                                                             Terminal& terminal)
{
    const QString code = arguments.value(option);
    if (!arguments.isSet(option))
        return std::optional<decltype(Thing::id)>();
    const auto found = std::ranges::find(things, code, &Thing::code);
    if (found != things.end())
        return std::optional(found->id);
    terminal.say(QCoreApplication::translate("Cli", "--%1: there is no %2 in this edition.").arg(option, code));
    return std::nullopt;
}

std::optional<PaperOrder> askedOrder(const EditionBook& book, const QCommandLineParser& arguments, Terminal& terminal)
{
    const auto forms = askedForms(arguments, terminal);
    const auto date = askedDate(arguments, terminal);
    if (!forms || !date)
        return std::nullopt;
    const auto categories = askedCategories(book, arguments, terminal);
    const auto nominee = askedThing(book.nominees, arguments, u"nominee"_s, terminal);
    const auto juror = askedThing(book.jurors, arguments, u"juror"_s, terminal);
    if (!categories || !nominee || !juror)
        return std::nullopt;
    PaperOrder order{.forms = *forms, .nominee = *nominee, .juror = *juror, .date = *date};
    if (arguments.isSet(u"category"_s))
        order.categories = *categories;
    return order;
}

ExitCode printPapers(const RecordedBook& recorded, const PaperOrder& order, PaperWriter& writer, Terminal& terminal)
{
    PaperMaker maker(recorded, order, terminal);
    Document document;
    for (const FormItem& item : itemsOf(recorded.book, order)) {
        const PaperMaker::Step step = maker.make(item, document);
        if (step == PaperMaker::Step::Failed)
            return ExitCode::Refused;
        if (const auto trouble = step == PaperMaker::Step::Made ? writer.add(item, document) : std::nullopt) {
            terminal.say(*trouble);
            return ExitCode::Refused;
        }
    }
    if (writer.isEmpty()) {
        terminal.say(
            QCoreApplication::translate("Cli", "There is nothing to print of what was asked for. Nothing was written."));
        return ExitCode::Refused;
    }
    if (const auto trouble = writer.finish()) {
        terminal.say(*trouble);
        return ExitCode::Refused;
    }
    return maker.code();
}

ExitCode run(const QCommandLineParser& arguments, Terminal& terminal)
{
    const auto paper = askedPaper(arguments, terminal);
    if (!paper || !askedForms(arguments, terminal) || !askedDate(arguments, terminal))
        return ExitCode::WrongUse;
    const auto recorded = loadRecorded(arguments.positionalArguments().constFirst());
    if (!recorded) {
        terminal.say(recorded.error());
        return ExitCode::Refused;
    }
    const auto order = askedOrder(recorded->book, arguments, terminal);
    if (!order)
        return ExitCode::WrongUse;
    auto compositor = Compositor::load();
    if (!compositor) {
        terminal.say(printTroubleText(compositor.error()));
        return ExitCode::Refused;
    }
    PaperWriter writer({arguments.value(u"to"_s), askedExisting(arguments), *paper}, recorded->book, *compositor);
    return printPapers(*recorded, *order, writer, terminal);
}

}

Command printCommand()
{
    const auto option = [](const QString& name, const QString& meaning, const QString& value) {
        return QCommandLineOption(name, meaning, value);
    };
    return {u"print"_s,
            QCoreApplication::translate("Cli", "Write official forms as PDF."),
            {{u"FILE.sidang"_s, QCoreApplication::translate("Cli", "The edition file.")}},
            {option(u"form"_s, QCoreApplication::translate("Cli", "Which form, as sidang-cli forms lists them; or all."),
                    u"FORM"_s),
             categoryOption(),
             option(u"juror"_s, QCoreApplication::translate("Cli", "Only score sheets of this juror."), u"CODE"_s),
             option(u"nominee"_s, QCoreApplication::translate("Cli", "Only papers about this nominee."), u"CODE"_s),
             {u"paper"_s, QCoreApplication::translate("Cli", "a4, or f4 (215 × 330 mm)."), u"PAPER"_s, u"a4"_s},
             option(u"date"_s, QCoreApplication::translate("Cli", "The day of signing, today without it."), u"YYYY-MM-DD"_s),
             option(u"to"_s, QCoreApplication::translate("Cli", "One bound file, or a folder for a file of each paper."),
                    u"OUT.pdf|FOLDER/"_s),
             forceOption()},
            {u"form"_s, u"to"_s},
            run};
}

}
