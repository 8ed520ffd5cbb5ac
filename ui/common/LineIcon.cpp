#include "ui/common/LineIcon.h"

#include "ui/common/Theme.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace sidang {

namespace {

QColor inkColor(const Theme& theme, Ink ink)
{
    switch (ink) {
    case Ink::Text: return theme.text;
    case Ink::Quiet: return theme.quiet;
    case Ink::Accent: return theme.accent;
    case Ink::OnAccent: return theme.onAccent;
    case Ink::Attention: return theme.attention;
    case Ink::Refusal: return theme.refusal;
    }
    Q_UNREACHABLE();
}

QByteArray recoloured(const QString& name, const QColor& color)
{
    QFile file(u":/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll().replace("currentColor", color.name().toLatin1());
}

class LineIconEngine : public QIconEngine {
public:
    LineIconEngine(QString name, Ink ink) : name_(std::move(name)), ink_(ink) {}

    QIconEngine* clone() const override { return new LineIconEngine(*this); }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        QSvgRenderer(recoloured(name_, color(mode))).render(painter, rect);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        const QString key = u"line-icon %1 %2 %3x%4"_s.arg(name_, color(mode).name()).arg(size.width()).arg(size.height());
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, pixmap.rect(), mode, state);
        painter.end();
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        return pixmap(size, mode, state);
    }

private:
    QColor color(QIcon::Mode mode) const
    {
        const Theme& theme = themeOf(QGuiApplication::palette());
        return inkColor(theme, mode == QIcon::Disabled ? Ink::Quiet : ink_);
    }

    QString name_;
    Ink ink_;
};

}

Ink inkOf(Tone tone)
{
    switch (tone) {
    case Tone::Quiet: return Ink::Quiet;
    case Tone::Accent: return Ink::Accent;
    case Tone::Attention: return Ink::Attention;
    case Tone::Refusal: return Ink::Refusal;
    }
    Q_UNREACHABLE();
}

QIcon lineIcon(const QString& name, Ink ink)
{
    return QIcon(new LineIconEngine(name, ink));
}

}
