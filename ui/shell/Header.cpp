#include "ui/shell/Header.h"

#include "core/text/Regions.h"
#include "core/words/ChoiceTexts.h"
#include "ui/common/ElidedLabel.h"
#include "ui/common/Paint.h"
#include "ui/common/Pill.h"
#include "ui/models/Sentences.h"
#include "ui/models/Tones.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidang {

namespace {

/// The label, and the region's name where the label does not say it already. The list of regions is read only then.
QString titleOf(const Edition& edition)
{
    if (edition.region.isEmpty())
        return edition.label;
    const QString region = regionName(edition.region);
    return region.isEmpty() || edition.label.contains(region, Qt::CaseInsensitive) ? edition.label
                                                                                   : edition.label + u" · "_s + region;
}

}

Header::Header(QWidget* parent)
    : QWidget(parent), title_(new ElidedLabel(this)), categories_(new QComboBox(this)), phase_(new Pill(this)), progress_(new Pill(this))
{
    title_->setFont(bolder(font()));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(18, 8, 18, 9);
    row->setSpacing(12);
    row->addWidget(title_);
    row->addWidget(categories_);
    row->addWidget(phase_);
    row->addWidget(progress_);
    row->addStretch(1);
    categories_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    categories_->setMinimumContentsLength(12);
    connect(categories_, &QComboBox::activated, this, [this](int index) {
        Q_EMIT categoryChosen(CategoryId{categories_->itemData(index).toInt()});
    });
}

void Header::show(EditionPointer edition, std::optional<CategoryId> category)
{
    edition_ = std::move(edition);
    category_ = category;
    setVisible(edition_ != nullptr);
    retranslate();
}

void Header::openCategories()
{
    if (!categories_->isVisible())
        return;
    categories_->setFocus(Qt::ShortcutFocusReason);
    categories_->showPopup();
}

void Header::fillCategories()
{
    categories_->setVisible(category_.has_value());
    categories_->setAccessibleName(tr("Category"));
    categories_->setToolTip(tr("Category that the page shows (Ctrl+PgDn, Ctrl+PgUp)"));
    categories_->clear();
    if (!category_)
        return;
    for (const Category& category : edition_->book.categories)
        categories_->addItem(category.title, category.id.value);
    categories_->setCurrentIndex(categories_->findData(category_->value));
}

void Header::retranslate()
{
    if (!edition_)
        return;
    title_->setText(titleOf(edition_->book.edition));
    fillCategories();
    if (category_) {
        const Phase phase = stageOf(edition_->book, *category_).phase;
        phase_->say(phaseTone(phase), phaseText(phase), phaseIcon(phase));
        phase_->setToolTip(tr("Phase of the category: %1").arg(phaseText(phase)));
        phase_->setAccessibleName(phase_->toolTip());
    } else {
        phase_->say(Tone::Quiet, QString());
    }
    const auto categories = static_cast<int>(edition_->book.categories.size());
    const auto complete = static_cast<int>(std::ranges::count_if(edition_->book.categories, [this](const Category& each) {
        return isComplete(findRanking(edition_->ranking, each.id));
    }));
    // Of nobody nothing is complete.
    if (edition_->book.nominees.empty()) {
        progress_->say(Tone::Quiet, QString());
        return;
    }
    const bool all = complete == categories;
    progress_->say(all ? Tone::Accent : Tone::Attention,
                   all ? tr("all categories complete")
                       : tr("%1 of %n categories complete", nullptr, categories).arg(complete));
}

void Header::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void Header::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = themeOf(palette());
    painter.fillRect(rect(), theme.panel);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.line);
}

}
