#include "ui/pages/marks/ProgressStrip.h"

#include "core/text/Numbers.h"
#include "ui/common/Paint.h"
#include "ui/pages/marks/JurorDelegate.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace sidang {

ProgressStrip::ProgressStrip(QWidget* parent)
    : QWidget(parent), text_(new QLabel(this)), told_(new QLabel(this)), bar_(new QWidget(this)), jurors_(new QListView(this))
{
    told_->hide();
    bar_->setFixedSize(120, 6);
    jurors_->setModel(&model_);
    jurors_->setItemDelegate(new JurorDelegate(jurors_));
    jurors_->setFlow(QListView::LeftToRight);
    jurors_->setFrameShape(QFrame::NoFrame);
    jurors_->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    jurors_->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    jurors_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    jurors_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    jurors_->viewport()->setAutoFillBackground(false);
    jurors_->setFixedHeight(QFontMetrics(smaller(font())).height() + 16);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(text_);
    row->addWidget(told_);
    row->addWidget(bar_);
    row->addWidget(jurors_, 1);
    connect(jurors_, &QAbstractItemView::clicked, this, [this](const QModelIndex& index) {
        if (const auto juror = model_.jurorAt(index.row()))
            Q_EMIT jurorChosen(*juror);
    });
    connect(jurors_, &QAbstractItemView::activated, this, [this](const QModelIndex& index) {
        if (const auto juror = model_.jurorAt(index.row()))
            Q_EMIT jurorChosen(*juror);
    });
    retranslate();
}

void ProgressStrip::show(const Sheets& sheets, const SheetCounts& counts, std::optional<JurorId> juror)
{
    const Language language = sheets.language();
    const auto figure = [language](int value) { return number(static_cast<qint64>(value), language); };
    model_.show(sheets, counts.jurors());
    if (juror) {
        const JurorCount count = counts.of(*juror);
        QString text = tr("<b>%1</b> of %2 marks · %3 of %4 sheets complete")
                           .arg(figure(count.given), figure(count.expected), figure(count.complete), figure(count.sheets));
        if (count.final > 0)
            text += u" · "_s + tr("%1 final").arg(figure(count.final));
        text_->setText(text);
        part_ = count.expected == 0 ? 0 : double(count.given) / count.expected;
        jurors_->setCurrentIndex(model_.index(model_.rowOf(*juror)));
    } else {
        int given = 0;
        int expected = 0;
        for (const Nominee* nominee : sheets.nominees()) {
            if (nominee->status != NomineeStatus::Eligible)
                continue;
            const SheetCount count = sheets.count({nominee->id, {}});
            given += count.given;
            expected += count.expected;
        }
        text_->setText(tr("<b>%1</b> of %2 facts and figures").arg(figure(given), figure(expected)));
        part_ = expected == 0 ? 0 : double(given) / expected;
    }
    jurors_->setVisible(juror.has_value());
    told_->setVisible(false);
    text_->setVisible(true);
    update();
}

void ProgressStrip::tell(const QString& text)
{
    told_->setText(text);
    QPalette palette = this->palette();
    palette.setColor(QPalette::WindowText, themeOf(palette).accent);
    told_->setPalette(palette);
    told_->setVisible(true);
    text_->setVisible(false);
}

void ProgressStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = themeOf(palette());
    const QRectF bar = bar_->geometry();
    paintRounded(painter, bar, theme.dark ? theme.line : theme.chip, {}, 3);
    if (part_ > 0)
        paintRounded(painter, QRectF(bar.left(), bar.top(), bar.width() * part_, bar.height()), theme.accent, {}, 3);
}

void ProgressStrip::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ProgressStrip::retranslate()
{
    jurors_->setAccessibleName(tr("Jurors and how much each has scored"));
}

}
