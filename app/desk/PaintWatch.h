// For measuring the start: ends the program when the window has been painted for the first time.
#pragma once

class QWidget;

namespace sidang {

/// Quits the running event loop with code 0 right after the first whole paint of the window.
void quitAfterPaint(QWidget& window);

}
