#include "ui/pages/marks/IndicatorPanel.h"

#include "core/text/Numbers.h"
#include "core/text/ScaleText.h"
#include "ui/common/Paint.h"
#include "ui/models/marks/Keying.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sidang {
namespace {

QString levelLines(const LevelsScale& scale, Language language)
{
    QStringList lines;
    for (int i = 0; i < static_cast<int>(scale.levels.size()); ++i) {
        const RubricLevel& level = scale.levels[static_cast<std::size_t>(i)];
        const QString line = u"<b>%1</b>&nbsp; %2 · %3"_s.arg(levelKey(scale, i), level.title.toHtmlEscaped(), number(level.score, language));
        lines << (level.text.isEmpty() ? line : line + u"<br>"_s + level.text.toHtmlEscaped());
    }
    return lines.join(u"<br>"_s);
}

void setOrHide(QLabel* label, const QString& text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

}

IndicatorPanel::IndicatorPanel(QWidget* parent) : Sheet(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 12);
    column->setSpacing(8);
    for (QLabel** each : {&head_, &title_, &guidance_, &scale_, &levels_, &beside_, &keys_}) {
        *each = new QLabel(this);
        (*each)->setWordWrap(true);
        (*each)->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        if (*each == keys_)
            column->addStretch(1);
        column->addWidget(*each);
    }
    for (QLabel* quiet : {head_, guidance_, keys_})
        quiet->setForegroundRole(QPalette::PlaceholderText);
    title_->setFont(bolder(font()));
    keys_->setFont(smaller(font()));
    setMinimumWidth(180);
    retranslate();
}

void IndicatorPanel::show(const Sheets& sheets, const std::optional<KeyingCell>& cell)
{
    const Criterion* leaf = cell ? sheets.leaf(cell->key.criterion) : nullptr;
    const Nominee* nominee = cell ? sheets.nominee(cell->key.nominee) : nullptr;
    if (!leaf || !nominee) {
        for (QLabel* each : {title_, guidance_, scale_, levels_, beside_})
            each->hide();
        head_->setText(tr("Indicator"));
        return;
    }
    const Indicator& indicator = *leaf->indicator;
    const auto* levels = std::get_if<LevelsScale>(&indicator.scale);
    head_->setText(nominee->name);
    setOrHide(title_, leaf->code + u' ' + leaf->title);
    setOrHide(guidance_, leaf->guidance);
    setOrHide(scale_, tr("Scale %1 · weight %2").arg(scaleWords(indicator.scale, sheets.language()), number(indicator.weight, sheets.language())));
    setOrHide(levels_, levels ? levelLines(*levels, sheets.language()) : QString());
    QStringList beside;
    const QString comment = sheets.isBlind() ? QString() : sheets.book().marks.note(cell->key).comment;
    if (!comment.isEmpty())
        beside << tr("Comment: %1").arg(comment);
    if (lacksComment(sheets, cell->key))
        beside << tr("A comment is needed: key it on the sheet.");
    if (const QString far = farText(sheets, cell->key); !far.isEmpty())
        beside << far;
    setOrHide(beside_, beside.join(u'\n'));
}

void IndicatorPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Sheet::changeEvent(event);
}

void IndicatorPanel::retranslate()
{
    keys_->setText(tr("Enter goes down · Tab to the right · Del empties · F2 changes · Esc puts back · Ctrl+V takes a block · Ctrl+Z undoes"));
}

}
