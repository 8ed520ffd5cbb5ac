#include "tests/bench/Starting.h"
#include "tests/support/Founded.h"

#include "core/exchange/Sample.h"
#include "core/storage/EditionFile.h"
#include "tests/bench/Measure.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace sidang {

bool benchStarting(const QString& path)
{
    const QString folder = QCoreApplication::applicationDirPath();
    if (!QFile::exists(folder + u"/sidang"_s)) {
        std::puts("start of the window: not measured, the desktop program is not built");
        return true;
    }
    if (!createEdition(path, founded(sampleEdition()), Existing::Replace))
        return false;
    qputenv("SIDANG_EXIT_AFTER_PAINT", "1");
    // A window as people have it: on a display, where there is one (`./dev bench` brings its own).
    const QByteArray platform = qgetenv("QT_QPA_PLATFORM");
    if (qEnvironmentVariableIsSet("DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "xcb");
    const Pair pair = timeBoth(
        21, [&] { return runProcess({folder + u"/floor-window"_s}).seconds; },
        [&] {
            const ProcessCost cost = runProcess({folder + u"/sidang"_s, path});
            return cost.exitCode == 0 ? cost.seconds : 1e9;
        });
    qputenv("QT_QPA_PLATFORM", platform);
    return report("start to the painted window, sample", pair, 1.5);
}

}
