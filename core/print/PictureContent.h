// Reads the picture of a letterhead for paper.
#pragma once

#include <QByteArray>
#include <QImage>
#include <QSizeF>

namespace sidang {

/// The picture of a PNG, JPEG or SVG file's content, laid on white since PDF/A-1b knows no transparency. It keeps its
/// shape; an SVG fills `size` (points) at 600 dots to the inch, and other pictures are not made finer than that. A null
/// picture when the content is none of these or is broken.
QImage pictureOf(const QByteArray& content, QSizeF size);

}
