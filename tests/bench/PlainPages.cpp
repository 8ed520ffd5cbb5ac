#include "tests/bench/PlainPages.h"

#include "core/print/QrCode.h"

#include <algorithm>

namespace sidang {
namespace {

template <class Thing, class Keep>
void keepAll(QDataStream& stream, const std::vector<Thing>& things, const Keep& keep)
{
    stream << static_cast<quint32>(things.size());
    for (const Thing& thing : things)
        keep(thing);
}

template <class Thing, class Take>
void takeAll(QDataStream& stream, std::vector<Thing>& things, const Take& take)
{
    quint32 count = 0;
    stream >> count;
    things.resize(count);
    for (Thing& thing : things)
        take(thing);
}

/// As they lie in memory: there are many, and the file is read by the program that wrote it.
void keepAreas(QDataStream& stream, const std::vector<QRectF>& areas)
{
    stream << static_cast<quint32>(areas.size());
    stream.writeRawData(reinterpret_cast<const char*>(areas.data()), static_cast<int>(areas.size() * sizeof(QRectF)));
}

void takeAreas(QDataStream& stream, std::vector<QRectF>& areas)
{
    quint32 count = 0;
    stream >> count;
    areas.resize(count);
    stream.readRawData(reinterpret_cast<char*>(areas.data()), static_cast<int>(areas.size() * sizeof(QRectF)));
}

}

void keepPages(QDataStream& stream, const Pages& pages)
{
    stream << pages.title << static_cast<int>(pages.paper);
    keepAll(stream, pages.pages, [&stream](const Page& page) {
        stream << page.size;
        keepAll(stream, page.boxes, [&stream](const Box& box) { stream << box.area << box.colour; });
        std::vector<QRectF> squares;
        for (const PageCode& code : page.codes)
            std::ranges::copy(darkAreas(qrCode(code.payload), code.area), std::back_inserter(squares));
        keepAreas(stream, squares);
        keepAll(stream, page.runs, [&stream](const TextRun& run) {
            stream << run.origin << static_cast<int>(run.face) << run.size << run.text;
        });
    });
}

KeptPages keptPages(QDataStream& stream)
{
    KeptPages kept;
    int paper = 0;
    stream >> kept.pages.title >> paper;
    kept.pages.paper = static_cast<PaperSize>(paper);
    takeAll(stream, kept.pages.pages, [&](Page& page) {
        stream >> page.size;
        takeAll(stream, page.boxes, [&stream](Box& box) { stream >> box.area >> box.colour; });
        takeAreas(stream, kept.squares.emplace_back());
        takeAll(stream, page.runs, [&stream](TextRun& run) {
            int face = 0;
            stream >> run.origin >> face >> run.size >> run.text;
            run.face = static_cast<Face>(face);
        });
    });
    return kept;
}

}
