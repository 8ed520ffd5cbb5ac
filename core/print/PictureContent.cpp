#include "core/print/PictureContent.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>
#include <QSvgRenderer>

namespace sidang {

namespace {

constexpr double dotsPerPoint = 600.0 / 72;

bool isSvg(const QByteArray& content)
{
    return content.trimmed().startsWith('<') && content.contains("<svg");
}

QImage onWhite(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    return image;
}

QImage drawn(const QByteArray& content, QSize largest)
{
    QSvgRenderer renderer(content);
    const QSize size = renderer.defaultSize().scaled(largest, Qt::KeepAspectRatio);
    if (!renderer.isValid() || size.isEmpty())
        return {};
    QImage image = onWhite(size);
    QPainter painter(&image);
    renderer.render(&painter);
    return image;
}

QImage read(const QByteArray& content, QSize largest)
{
    QBuffer buffer;
    buffer.setData(content);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    QImage picture = reader.read();
    if (picture.isNull())
        return {};
    if (picture.width() > largest.width() || picture.height() > largest.height())
        picture = picture.scaled(largest, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    picture.setDevicePixelRatio(1);
    QImage image = onWhite(picture.size());
    QPainter(&image).drawImage(0, 0, picture);
    return image;
}

}

QImage pictureOf(const QByteArray& content, QSizeF size)
{
    const QSize largest = (size * dotsPerPoint).toSize();
    return isSvg(content) ? drawn(content, largest) : read(content, largest);
}

}
