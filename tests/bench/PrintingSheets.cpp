#include "tests/bench/PrintingSheets.h"

#include "core/exchange/Sample.h"
#include "core/print/Compositor.h"
#include "core/print/Paint.h"
#include "core/print/PdfFile.h"
#include "core/storage/EditionFile.h"
#include "tests/bench/FormsEdition.h"
#include "tests/bench/Measure.h"
#include "tests/bench/PaperSet.h"
#include "tests/bench/PlainDrawing.h"
#include "tests/bench/PlainPages.h"
#include "tests/support/Founded.h"

#include <QFile>
#include <QImage>
#include <QPainter>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace sidang {
namespace {

constexpr int fewNominees = 112; // 1,008 score sheets
constexpr int manyNominees = 1120;
constexpr int largeCategory = 300;
constexpr std::size_t boundPages = 500;

bool write(const QString& path, const QByteArray& content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

Pages laidOut(Compositor& compositor, const Document& document)
{
    auto pages = compositor.layOut(document, PaperSize::F4);
    return pages ? *std::move(pages) : Pages();
}

/// The pages of every filled score sheet, each with its own texts, for another process to draw.
bool keepSheets(const PaperSet& papers, const QString& path)
{
    auto compositor = Compositor::load();
    QFile file(path);
    if (!compositor || !file.open(QIODevice::WriteOnly))
        return false;
    QDataStream stream(&file);
    std::size_t pages = 0;
    const auto items = papers.items(Form::ScoreSheetFilled);
    for (const FormItem& item : items) {
        const Pages sheet = laidOut(*compositor, papers.document(item));
        keepPages(stream, sheet);
        pages += sheet.pages.size();
    }
    std::printf("%zu filled score sheets with %zu pages\n", items.size(), pages);
    return file.flush();
}

/// What stands on kept pages, drawn again: the same strings, lines and squares with nothing to be laid out.
QByteArray plainSheets(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QDataStream stream(&file);
    KeptPages kept = keptPages(stream);
    PlainDrawing drawing(kept.pages);
    for (;; kept = keptPages(stream)) {
        drawing.add(kept);
        if (stream.atEnd())
            return drawing.finish();
    }
}

ProcessCost costOf(const QStringList& command)
{
    const ProcessCost cost = runProcess(command);
    return cost.exitCode == 0 ? cost : ProcessCost{1e9, 1e9, 1e9, cost.exitCode};
}

/// What a secretariat's command costs.
ProcessCost printSheets(const QString& cli, const QString& edition, const QString& target)
{
    return costOf({cli, u"print"_s, edition, u"--form"_s, u"score-sheet-filled"_s, u"--paper"_s, u"f4"_s, u"--date"_s,
                   u"2022-03-15"_s, u"--to"_s, target, u"--force"_s});
}

bool benchManySheets(const QString& program, const QString& cli, const QTemporaryDir& folder)
{
    const QString kept = folder.filePath(u"pages"_s);
    const QString target = folder.filePath(u"sheets.pdf"_s);
    const QString few = folder.filePath(u"few.sidang"_s);
    const QString many = folder.filePath(u"many.sidang"_s);
    const PaperSet papers(founded(formsEdition(fewNominees)));
    if (!createEdition(few, papers.recorded(), Existing::Keep) || !keepSheets(papers, kept) ||
        !createEdition(many, founded(formsEdition(manyNominees)), Existing::Keep))
        return false;
    ProcessCost thousand;
    const Pair pair = timeBoth(
        3,
        [&] {
            return costOf({program, u"--plain"_s, kept, target}).seconds;
        },
        [&] {
            thousand = printSheets(cli, few, target);
            return thousand.seconds;
        });
    bool holds = report("1,008 filled score sheets, sidang-cli print", pair, 2.5);
    holds = reportLimit("their peak memory", thousand.megabytes, 300, "MB") && holds;
    const ProcessCost tenThousand = printSheets(cli, many, target);
    const Pair processor{thousand.processorSeconds, tenThousand.processorSeconds};
    holds = report("10,080 against 1,008, time of the processor", processor, 10.5) && holds;
    return reportLimit("their peak memory", tenThousand.megabytes, 300, "MB") && holds;
}

/// As many papers of the form as make 500 pages, from the book to one file.
bool benchRecap(const char* name, const PaperSet& papers, Form form)
{
    auto compositor = Compositor::load();
    if (!compositor)
        return false;
    std::vector<FormItem> items;
    std::vector<Pages> laid;
    std::size_t count = 0;
    const auto all = papers.items(form);
    while (count < boundPages) {
        items.push_back(all[items.size() % all.size()]);
        laid.push_back(laidOut(*compositor, papers.document(items.back())));
        count += laid.back().pages.size();
    }
    std::printf("%zu × %s: %zu pages\n", items.size(), qPrintable(kindOf(form).name), count);
    const auto plain = [&] {
        PlainDrawing drawing(laid.front());
        for (const Pages& pages : laid)
            drawing.addTexts(pages);
        drawing.finish();
    };
    const auto bind = [&] {
        auto fresh = Compositor::load();
        PdfFile file(papers.book().edition.label);
        for (const FormItem& item : items) {
            const Document document = papers.document(item);
            file.add(laidOut(*fresh, document), document.title);
        }
        file.finish();
    };
    const Pair pair = timeBoth(
        3, [&] { return secondsOf(plain); }, [&] { return secondsOf(bind); });
    return report(name, pair, 2);
}

/// From asking for a paper to the picture of its first page; the rankings are there already.
double firstPage(const PaperSet& papers, const FormItem& item)
{
    return secondsOf([&] {
        const auto pages = layOut(papers.document(item), PaperSize::A4);
        if (!pages)
            return;
        QImage image((pages->pages.front().size * 1.5).toSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.scale(1.5, 1.5);
        paintPage(painter, *pages, 0);
    });
}

/// The median of three tries of each form.
bool benchFirstPages(const char* edition, const PaperSet& papers)
{
    bool holds = true;
    for (const FormKind& kind : formKinds()) {
        const FormItem item = papers.items(kind.form).front();
        std::vector<double> tries;
        for (int i = 0; i < 3; ++i)
            tries.push_back(firstPage(papers, item) * 1000);
        std::ranges::sort(tries);
        const QByteArray name = "first page " + QByteArray(edition) + ": " + kind.name.toUtf8();
        holds = reportLimit(name.constData(), tries[1], 150, "ms") && holds;
    }
    return holds;
}

/// Announcements and certificates are printed only then.
RecordedBook closed(EditionBook book)
{
    for (const Category& category : book.categories) {
        book.stages[category.id] = {Phase::Closed, 1};
        book.results[{category.id, 1}] = {};
    }
    return founded(book);
}

}

std::optional<int> printAsAsked(const QStringList& arguments)
{
    if (arguments.size() != 3 || arguments[0] != "--plain"_L1)
        return std::nullopt;
    const QByteArray content = plainSheets(arguments[1]);
    return !content.isEmpty() && write(arguments[2], content) ? 0 : 1;
}

bool benchSheets(const QString& program, const QString& cli)
{
    const QTemporaryDir folder;
    const PaperSet large(closed(formsEdition(largeCategory)));
    bool holds = benchFirstPages("of the sample", PaperSet(closed(sampleEdition())));
    holds = benchFirstPages("of 300 nominees", large) && holds;
    holds = benchManySheets(program, cli, folder) && holds;
    holds = benchRecap("bound recaps of nominees, against their texts", large, Form::NomineeRecap) && holds;
    return benchRecap("bound recaps of categories, against their texts", large, Form::CategoryRecap) && holds;
}

}
