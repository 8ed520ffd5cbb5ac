#include "tests/bench/PlainPages.h"

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
        keepAll(stream, page.mosaics, [&stream](const Mosaic& mosaic) {
            stream << mosaic.colour;
            keepAreas(stream, mosaic.areas);
        });
        keepAll(stream, page.runs, [&stream](const TextRun& run) {
            stream << run.origin << static_cast<int>(run.face) << run.size << run.text;
        });
    });
}

Pages keptPages(QDataStream& stream)
{
    Pages pages;
    int paper = 0;
    stream >> pages.title >> paper;
    pages.paper = static_cast<PaperSize>(paper);
    takeAll(stream, pages.pages, [&stream](Page& page) {
        stream >> page.size;
        takeAll(stream, page.boxes, [&stream](Box& box) { stream >> box.area >> box.colour; });
        takeAll(stream, page.mosaics, [&stream](Mosaic& mosaic) {
            stream >> mosaic.colour;
            takeAreas(stream, mosaic.areas);
        });
        takeAll(stream, page.runs, [&stream](TextRun& run) {
            int face = 0;
            stream >> run.origin >> face >> run.size >> run.text;
            run.face = static_cast<Face>(face);
        });
    });
    return pages;
}

}
