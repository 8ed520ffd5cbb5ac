#include "ui/pages/marks/KeyingNote.h"

#include "ui/common/LineIcon.h"
#include "ui/common/Paint.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace sidang {

KeyingNote::KeyingNote(QWidget* viewport) : QFrame(viewport), icon_(new QLabel(this)), text_(new QLabel(this))
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    text_->setWordWrap(true);
    text_->setFont(smaller(font()));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(10, 7, 12, 7);
    row->setSpacing(8);
    row->addWidget(icon_, 0, Qt::AlignTop);
    row->addWidget(text_, 1);
    hide();
}

void KeyingNote::say(Tone tone, const QString& text, const QRect& cell)
{
    constexpr int widest = 380;
    tone_ = tone;
    text_->setText(text);
    setAccessibleName(text);
    dress();
    const QRect room = parentWidget()->rect();
    const int side = 30 + 16;
    const int width = std::min({widest, room.width() - 8, text_->fontMetrics().horizontalAdvance(text) + side});
    const int height = text_->fontMetrics().boundingRect(QRect(0, 0, width - side, 1000), Qt::TextWordWrap, text).height() + 18;
    const int left = std::clamp(cell.right() - width + 1, 4, std::max(4, room.width() - width - 4));
    const bool fitsBelow = cell.bottom() + 4 + height <= room.height();
    setGeometry(left, fitsBelow ? cell.bottom() + 4 : std::max(0, cell.top() - 4 - height), width, height);
    show();
    raise();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QString KeyingNote::text() const
{
    return text_->text();
}

void KeyingNote::dress()
{
    const bool isRefusal = tone_ == Tone::Refusal;
    icon_->setPixmap(lineIcon(isRefusal ? u"error"_s : u"warning"_s, isRefusal ? Ink::Refusal : Ink::Attention).pixmap(16, 16));
    QPalette palette = this->palette();
    palette.setColor(QPalette::WindowText, toneColors(themeOf(palette), tone_).text);
    text_->setPalette(palette);
}

void KeyingNote::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const ToneColors colors = toneColors(themeOf(palette()), tone_);
    paintRounded(painter, rect(), colors.ground, colors.text, 6);
}

void KeyingNote::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange && isVisible())
        dress();
    QFrame::changeEvent(event);
}

}
