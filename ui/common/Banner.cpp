#include "ui/common/Banner.h"

#include "ui/common/LineIcon.h"
#include "ui/common/Paint.h"
#include "ui/common/Theme.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace sidang {

Banner::Banner(QWidget* parent)
    : QFrame(parent),
      icon_(new QLabel(this)),
      text_(new QLabel(this)),
      buttons_{new QPushButton(this), new QPushButton(this)},
      close_(new QToolButton(this))
{
    text_->setWordWrap(true);
    text_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text_->setTextFormat(Qt::PlainText);
    close_->setIcon(lineIcon(u"close"_s));
    close_->setFocusPolicy(Qt::StrongFocus);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 8, 8);
    row->setSpacing(12);
    row->addWidget(icon_, 0, Qt::AlignVCenter);
    row->addWidget(text_, 1);
    for (QPushButton* button : buttons_)
        row->addWidget(button);
    row->addWidget(close_, 0, Qt::AlignTop);
    connect(close_, &QToolButton::clicked, this, &QWidget::hide);
    for (std::size_t i = 0; i < buttons_.size(); ++i) {
        connect(buttons_[i], &QPushButton::clicked, this, [this, i] {
            // The step may say something new, so that it is held while it runs.
            if (const std::function<void()> run = i < steps_.size() ? steps_[i].run : nullptr)
                run();
        });
    }
    hide();
}

void Banner::say(Tone tone, Words words, Step step)
{
    say(tone, std::move(words), step.run ? std::vector{std::move(step)} : std::vector<Step>());
}

void Banner::say(Tone tone, Words words, std::vector<Step> steps)
{
    tone_ = tone;
    words_ = std::move(words);
    Q_ASSERT(steps.size() <= buttons_.size());
    steps_ = std::move(steps);
    retranslate();
    dress();
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString Banner::text() const
{
    return text_->text();
}

void Banner::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        dress();
    QFrame::changeEvent(event);
}

void Banner::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const ToneColors colors = toneColors(themeOf(palette()), tone_);
    paintRounded(painter, rect(), colors.ground, colors.text, 6);
}

void Banner::retranslate()
{
    close_->setToolTip(tr("Close this message"));
    close_->setAccessibleName(tr("Close this message"));
    if (words_)
        text_->setText(words_());
    setAccessibleName(text_->text());
    for (std::size_t i = 0; i < buttons_.size(); ++i) {
        buttons_[i]->setVisible(i < steps_.size());
        if (i < steps_.size())
            buttons_[i]->setText(steps_[i].label());
    }
}

void Banner::dress()
{
    const bool bad = tone_ == Tone::Refusal || tone_ == Tone::Attention;
    const Ink ink = tone_ == Tone::Refusal ? Ink::Refusal : tone_ == Tone::Attention ? Ink::Attention : Ink::Accent;
    icon_->setPixmap(lineIcon(bad ? u"warning"_s : u"check"_s, ink).pixmap(QSize(20, 20), devicePixelRatio()));
    update();
}

}
