// For measuring the start: ends the program when the window has been painted for the first time.
#pragma once

class QWidget;

namespace sidang {

/// Ends the process with code 0 right after the first whole paint of the window, without taking anything down: what is
/// measured is the start. Nothing may be unsaved.
void quitAfterPaint(QWidget& window);

}
