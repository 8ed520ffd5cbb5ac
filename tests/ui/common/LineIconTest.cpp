#include "tests/support/Text.h"

#include "ui/common/LineIcon.h"
#include "ui/common/Theme.h"

#include <QApplication>
#include <QDir>
#include <QImage>

using namespace sidang;

namespace {

/// The colour of the most opaque pixel.
QColor inkOf(const QIcon& icon)
{
    const QImage image = icon.pixmap(QSize(32, 32), 1.0).toImage();
    QColor ink(Qt::transparent);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).alpha() > ink.alpha())
                ink = image.pixelColor(x, y);
        }
    }
    return ink;
}

}

TEST_CASE("Every icon draws something in the colour of the theme, and follows a change of it")
{
    const QStringList names = QDir(u":/icons"_s).entryList({u"*.svg"_s});
    REQUIRE(names.size() > 10);
    for (const Theme& theme : {lightTheme(), darkTheme()}) {
        qApp->setPalette(paletteOf(theme));
        for (const QString& name : names) {
            CAPTURE(name);
            if (name == u"sidang.svg")
                continue;
            const QIcon icon = lineIcon(name.chopped(4));
            const QColor ink = inkOf(icon);
            CHECK(ink.alpha() > 128);
            CHECK(qAbs(ink.lightness() - theme.text.lightness()) < 12);
        }
    }
}
