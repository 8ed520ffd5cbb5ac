// The figures the program keeps, each as a ratio against a floor measured in the same run. Run by `./dev bench`.
#include "core/scoring/RankAll.h"
#include "core/storage/EditionFile.h"
#include "tests/bench/Measure.h"
#include "tests/bench/National.h"
#include "tests/bench/Pressing.h"
#include "tests/bench/Printing.h"
#include "tests/bench/PrintingSheets.h"
#include "tests/bench/Starting.h"
#include "tests/support/Founded.h"

#include <QGuiApplication>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <functional>
#include <optional>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;
using namespace sidang;

namespace {

QString program(const char* name)
{
    return QCoreApplication::applicationDirPath() + u'/' + QLatin1StringView(name);
}

/// The marks as a plain loop wants them.
struct PlainMark {
    int nominee;
    int criterion;
    int value;
};

std::vector<PlainMark> plainMarks(const EditionBook& book)
{
    std::vector<PlainMark> marks;
    for (const Nominee& nominee : book.nominees) {
        for (const JurorMark& mark : book.marks.jurorMarks(nominee.id)) {
            const Decimal& value = std::get<Decimal>(mark.grade);
            marks.push_back(
                {nominee.id.value, mark.criterion.value, static_cast<int>(value.mantissa()) * (value.decimals() ? 1 : 10)});
        }
    }
    return marks;
}

bool benchRanking(const EditionBook& book)
{
    const std::vector<PlainMark> marks = plainMarks(book);
    constexpr std::size_t columns = 32;
    std::vector<qint64> sums((nationalNominees + 1) * columns);
    volatile qint64 seen = 0;
    const Pair pair = timeBoth(
        31,
        [&] {
            return secondsOf([&] {
                std::fill(sums.begin(), sums.end(), 0);
                for (const PlainMark& mark : marks)
                    sums[static_cast<std::size_t>(mark.nominee) * columns + static_cast<std::size_t>(mark.criterion)] +=
                        mark.value;
                seen = sums[columns + 2];
            });
        },
        [&] { return secondsOf([&] { seen = rank(book, {1}).ranked.front().place; }); });
    return report("ranking alone, against a plain integer loop", pair, 10);
}

bool benchOpening(const QString& path)
{
    double memory = 0;
    const Pair pair = timeBoth(
        15,
        [&] {
            return runProcess({program("floor-scan"), path}).seconds;
        },
        [&] {
            const ProcessCost cost = runProcess({program("sidang-cli"), u"rank"_s, path, u"--json"_s});
            memory = std::max(memory, cost.megabytes);
            return cost.exitCode <= 1 ? cost.seconds : 1e9;
        });
    const bool isFast = report("open + rank a national file, whole process", pair, 3);
    return reportLimit("its peak memory", memory, 200, "MB") && isFast;
}

}

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    if (const auto asked = printAsAsked(QCoreApplication::arguments().sliced(1)))
        return *asked;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"nasional.sidang"_s);
    // Made when a bench needs it.
    auto book = [made = std::optional<EditionBook>(), &path]() mutable -> const EditionBook& {
        if (made)
            return *made;
        made = nationalEdition();
        if (!createEdition(path, founded(*made), Existing::Keep))
            std::puts("the national edition could not be written");
        std::printf("%d nominees × %d jurors × %d indicators, %lld marks\n", nationalNominees, nationalJurors,
                    nationalIndicators, static_cast<long long>(made->marks.size()));
        return *made;
    };
    const std::pair<const char*, std::function<bool()>> benches[] = {
        {"press", benchPressing},
        {"rank", [&] { return benchRanking(book()); }},
        {"open", [&] { return !book().nominees.empty() && benchOpening(path); }},
        {"print", [&] { return benchPrinting(book()); }},
        {"sheets", [] { return benchSheets(program("sidang-bench"), program("sidang-cli")); }},
        {"start", [&] { return benchStarting(folder.filePath(u"contoh.sidang"_s)); }},
    };
    bool holds = true;
    for (const auto& [name, bench] : benches) {
        // Those that are named, or all.
        if (argc == 1 || std::any_of(argv + 1, argv + argc, [name](const char* asked) { return std::strcmp(asked, name) == 0; }))
            holds = bench() && holds;
    }
    return holds ? 0 : 1;
}
