// The few shapes that more than one widget or delegate draws.
#pragma once

#include "ui/common/Theme.h"

#include <QFont>
#include <QFontMetrics>
#include <QIcon>
#include <QRect>
#include <QString>

class QPainter;

namespace sidang {

/// A filled rectangle with round corners and a hairline border inside `rect`.
void paintRounded(QPainter& painter, const QRectF& rect, const QColor& fill, const QColor& border, qreal radius);

/// Width and height of a pill with this text, in pixels; with an icon before it where `hasIcon`.
QSize pillSize(const QString& text, const QFont& font, bool hasIcon = false);
/// A pill at the left of `rect`, centred in its height, its text elided to the width. Returns the width it took.
int paintPill(QPainter& painter, const QRect& rect, const QString& text, const QFont& font, const ToneColors& colors,
              const QIcon& icon = {});

// The window is set in four fonts: `font` as it is, and these. Each one more would cost its loading at every start.
/// Of small remarks beside text in `font`.
QFont smaller(const QFont& font);
/// Of what is stressed.
QFont bolder(const QFont& font);
/// Of titles.
QFont larger(const QFont& font);

}
