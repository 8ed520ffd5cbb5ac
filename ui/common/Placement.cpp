#include "ui/common/Placement.h"

#include <QScreen>
#include <QWidget>

namespace sidang {

void restorePlacement(QWidget& window, const QByteArray& remembered, QSize byDefault)
{
    const QRect room = window.screen()->availableGeometry();
    if (!window.restoreGeometry(remembered)) {
        window.resize(byDefault);
        // On a small laptop every pixel is wanted.
        constexpr int small = 1440;
        if (room.width() < small)
            window.setWindowState(Qt::WindowMaximized);
    }
    if (window.width() > room.width() || window.height() > room.height())
        window.setGeometry(room.intersected(QRect(room.topLeft(), window.size())));
}

void resizeWithinScreen(QWidget& dialog, QSize wanted)
{
    constexpr QSize frame(24, 48);
    dialog.resize(wanted.boundedTo(dialog.screen()->availableSize() - frame));
}

}
