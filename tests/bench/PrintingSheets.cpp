#include "tests/bench/PrintingSheets.h"

#include "core/print/Compositor.h"
#include "core/print/Paint.h"
#include "core/print/PdfFile.h"
#include "tests/bench/Measure.h"
#include "tests/bench/PlainDrawing.h"
#include "tests/support/PaperSamples.h"

#include <QFile>
#include <QImage>
#include <QPainter>
#include <QTemporaryDir>

#include <cstdio>
#include <functional>
#include <vector>

using namespace Qt::StringLiterals;

namespace sidang {
namespace {

/// Where the score sheets come from: the only place to be exchanged for another source.
Document sheetOf(int number)
{
    return sampleScoreSheet(number + 1);
}

bool write(const QString& path, const QByteArray& content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

/// Each of the documents laid out and bound into one file.
QByteArray bound(int count, const std::function<Document(int)>& make)
{
    auto compositor = Compositor::load();
    if (!compositor)
        return {};
    PdfFile file(u"Lembar penilaian"_s);
    for (int i = 0; i < count; ++i) {
        const Document document = make(i);
        const auto pages = compositor->layOut(document, PaperSize::F4);
        if (!pages)
            return {};
        file.add(*pages, document.title);
    }
    return file.finish();
}

/// What one sheet shows, drawn as often: the same strings, lines and squares with nothing to be laid out.
QByteArray plainSheets(int count)
{
    const auto pages = layOut(sheetOf(0), PaperSize::F4);
    if (!pages)
        return {};
    PlainDrawing drawing(*pages);
    for (int i = 0; i < count; ++i)
        drawing.add(*pages, Drawn::Everything);
    return drawing.finish();
}

ProcessCost costOf(const QString& program, const QString& what, int count, const QString& path)
{
    const ProcessCost cost = runProcess({program, u"--sheets"_s, what, QString::number(count), path});
    return cost.exitCode == 0 ? cost : ProcessCost{1e9, 1e9, cost.exitCode};
}

bool benchManySheets(const QString& program, const QString& path)
{
    double memory = 0;
    double thousand = 0;
    const Pair pair = timeBoth(
        3, [&] { return costOf(program, u"plain"_s, 1000, path).seconds; },
        [&] {
            const ProcessCost cost = costOf(program, u"bound"_s, 1000, path);
            memory = std::max(memory, cost.megabytes);
            return cost.seconds;
        });
    thousand = pair.ours;
    bool holds = report("1,000 filled score sheets, whole process", pair, 2.5);
    holds = reportLimit("their peak memory", memory, 300, "MB") && holds;
    const ProcessCost tenThousand = costOf(program, u"bound"_s, 10'000, path);
    holds = report("10,000 score sheets, against 1,000", {thousand, tenThousand.seconds}, 10.5) && holds;
    return reportLimit("their peak memory", tenThousand.megabytes, 600, "MB") && holds;
}

bool benchRecap()
{
    constexpr int recaps = 20;
    const auto make = [](int) { return sampleRecap(300, 9, 4); };
    const auto pages = layOut(make(0), PaperSize::F4);
    if (!pages)
        return false;
    std::printf("%zu pages of recaps\n", recaps * pages->pages.size());
    const auto plain = [&] {
        PlainDrawing drawing(*pages);
        for (int i = 0; i < recaps; ++i)
            drawing.add(*pages, Drawn::Texts);
        drawing.finish();
    };
    const Pair pair = timeBoth(
        3, [&] { return secondsOf(plain); }, [&] { return secondsOf([&] { bound(recaps, make); }); });
    return report("a bound recap of 500 pages, against its texts", pair, 2);
}

/// From nothing to the picture of the first page.
double firstPage(const Document& document)
{
    return secondsOf([&] {
        const auto pages = layOut(document, PaperSize::A4);
        if (!pages)
            return;
        QImage image((pages->pages.front().size * 1.5).toSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.scale(1.5, 1.5);
        paintPage(painter, *pages, 0);
    });
}

bool benchFirstPages()
{
    bool holds = true;
    const auto bench = [&](const char* name, const Document& document) {
        const double seconds = firstPage(document);
        holds = reportLimit(name, seconds * 1000, 150, "ms") && holds;
    };
    bench("first page: score sheet", sheetOf(0));
    bench("first page: recap, 300 nominees × 9 jurors", sampleRecap(300, 9, 4));
    bench("first page: recap, 300 nominees × 25 jurors", sampleRecap(300, 25, 1));
    bench("first page: minutes", sampleMinutes());
    bench("first page: letter", sampleLetter());
    bench("first page: certificate", sampleCertificate());
    bench("first page: attendance of 300", sampleAttendance(300));
    return holds;
}

}

std::optional<int> printAsAsked(const QStringList& arguments)
{
    if (arguments.size() != 4 || arguments[0] != "--sheets"_L1)
        return std::nullopt;
    const int count = arguments[2].toInt();
    const QByteArray content = arguments[1] == "plain"_L1 ? plainSheets(count) : bound(count, sheetOf);
    return !content.isEmpty() && write(arguments[3], content) ? 0 : 1;
}

bool benchSheets(const QString& program)
{
    const QTemporaryDir folder;
    bool holds = benchFirstPages();
    holds = benchManySheets(program, folder.filePath(u"sheets.pdf"_s)) && holds;
    return benchRecap() && holds;
}

}
