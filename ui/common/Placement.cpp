#include "ui/common/Placement.h"

#include <QScreen>
#include <QWidget>

namespace sidang {

void restorePlacement(QWidget& window, const QByteArray& remembered, QSize byDefault)
{
    if (!window.restoreGeometry(remembered))
        window.resize(byDefault);
    const QRect room = window.screen()->availableGeometry();
    if (window.width() > room.width() || window.height() > room.height())
        window.setGeometry(room.intersected(QRect(room.topLeft(), window.size())));
}

}
