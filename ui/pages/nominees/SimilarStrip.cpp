#include "ui/pages/nominees/SimilarStrip.h"

#include "ui/common/ElidedLabel.h"
#include "ui/common/LineIcon.h"
#include "ui/common/Paint.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace sidang {

SimilarStrip::SimilarStrip(QWidget* parent)
    : QFrame(parent), text_(new ElidedLabel(this)), previous_(new QToolButton(this)), next_(new QToolButton(this))
{
    auto* icon = new QLabel(this);
    icon->setPixmap(lineIcon(u"warning"_s, Ink::Attention).pixmap(QSize(16, 16), devicePixelRatio()));
    previous_->setIcon(lineIcon(u"previous"_s));
    next_->setIcon(lineIcon(u"next"_s));
    for (QToolButton* button : {previous_, next_})
        button->setFocusPolicy(Qt::StrongFocus);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 2, 6, 2);
    row->addWidget(icon);
    row->addWidget(text_, 1);
    row->addWidget(previous_);
    row->addWidget(next_);
    connect(previous_, &QToolButton::clicked, this, [this] { walk(-1); });
    connect(next_, &QToolButton::clicked, this, [this] { walk(1); });
    hide();
    retranslate();
}

void SimilarStrip::show(const NomineesModel& nominees)
{
    const std::optional<SimilarPair> seen =
        at_ >= 0 ? std::optional(entries_[static_cast<std::size_t>(at_)].pair) : std::nullopt;
    entries_.clear();
    at_ = -1;
    const auto named = [&](NomineeId id) {
        const NomineeRow* row = nominees.at(nominees.rowOf(id));
        return row ? row->nominee.code + u' ' + row->nominee.name : QString();
    };
    for (const SimilarPair& pair : nominees.similar()) {
        if (seen == pair)
            at_ = static_cast<int>(entries_.size());
        entries_.push_back({pair, named(pair.first), named(pair.second)});
    }
    setVisible(!entries_.empty());
    tell();
}

void SimilarStrip::walk(int step)
{
    const auto count = static_cast<int>(entries_.size());
    if (count == 0)
        return;
    at_ = at_ < 0 ? (step > 0 ? 0 : count - 1) : (at_ + step + count) % count;
    tell();
    Q_EMIT wanted(entries_[static_cast<std::size_t>(at_)].pair);
}

void SimilarStrip::tell()
{
    const auto count = static_cast<int>(entries_.size());
    if (at_ < 0) {
        text_->setText(tr("%n pair(s) of similar names. Entered twice?", nullptr, count));
        return;
    }
    const Entry& entry = entries_[static_cast<std::size_t>(at_)];
    text_->setText(tr("%1 and %2: the same? (%3 of %4)").arg(entry.first, entry.second).arg(at_ + 1).arg(count));
}

void SimilarStrip::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void SimilarStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = themeOf(palette());
    paintRounded(painter, rect(), theme.attentionSoft, QColor(), 6);
}

void SimilarStrip::retranslate()
{
    previous_->setToolTip(tr("Previous pair"));
    previous_->setAccessibleName(tr("Previous pair of similar names"));
    next_->setToolTip(tr("Next pair"));
    next_->setAccessibleName(tr("Next pair of similar names"));
    tell();
}

}
