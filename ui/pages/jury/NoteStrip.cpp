#include "ui/pages/jury/NoteStrip.h"

#include "ui/common/LineIcon.h"
#include "ui/common/Paint.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace sidang {

NoteStrip::NoteStrip(QWidget* parent) : QFrame(parent), icon_(new QLabel(this)), text_(new QLabel(this))
{
    text_->setWordWrap(true);
    text_->setTextFormat(Qt::PlainText);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 12, 6);
    row->setSpacing(10);
    row->addWidget(icon_, 0, Qt::AlignTop);
    row->addWidget(text_, 1);
    hide();
}

void NoteStrip::say(const QStringList& notes)
{
    text_->setText(notes.join(u'\n'));
    icon_->setPixmap(lineIcon(u"warning"_s, Ink::Attention).pixmap(QSize(16, 16), devicePixelRatio()));
    setAccessibleName(notes.join(u' '));
    setVisible(!notes.isEmpty());
}

void NoteStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintRounded(painter, rect(), themeOf(palette()).attentionSoft, QColor(), 6);
}

}
