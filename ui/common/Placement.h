// Puts a window where it was the last time, as far as this screen goes.
#pragma once

#include <QSize>

class QByteArray;
class QWidget;

namespace sidang {

/// Restores what QWidget::saveGeometry gave, or takes `byDefault` (maximized on a small screen) when that is empty. What was
/// remembered on a larger screen, or at a smaller scale, is cut to the screen at hand.
void restorePlacement(QWidget& window, const QByteArray& remembered, QSize byDefault);
/// Makes a dialog as large as wanted, less where the screen with the window's frame leaves less.
void resizeWithinScreen(QWidget& dialog, QSize wanted);

}
