#include "ui/pages/nominees/NomineeFilterBar.h"

#include "core/text/Regions.h"
#include "core/words/ChoiceTexts.h"
#include "ui/common/SearchField.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QSignalBlocker>

#include <set>

using namespace Qt::StringLiterals;

namespace sidang {

namespace {

using Entries = std::vector<std::pair<QString, QVariant>>;

/// The first entry, which narrows nothing, stays.
void offerIn(QComboBox& box, const Entries& entries)
{
    const QSignalBlocker quiet(box);
    const QVariant chosen = box.currentData();
    while (box.count() > 1)
        box.removeItem(1);
    for (const auto& [text, data] : entries)
        box.addItem(text, data);
    box.setCurrentIndex(chosen.isValid() ? std::max(0, box.findData(chosen)) : 0);
}

}

NomineeFilterBar::NomineeFilterBar(QWidget* parent)
    : QWidget(parent),
      search_(new SearchField(this)),
      category_(new QComboBox(this)),
      status_(new QComboBox(this)),
      region_(new QComboBox(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(search_, 3);
    for (QComboBox* box : {category_, status_, region_}) {
        box->addItem(QString());
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(12);
        row->addWidget(box, 2);
        connect(box, &QComboBox::currentIndexChanged, this, &NomineeFilterBar::filterChanged);
    }
    connect(search_, &QLineEdit::textChanged, this, &NomineeFilterBar::filterChanged);
    connect(search_, &SearchField::listWanted, this, &NomineeFilterBar::listWanted);
    retranslate();
}

void NomineeFilterBar::offer(const EditionBook& book)
{
    Entries categories;
    for (const Category& category : book.categories)
        categories.emplace_back(category.title, category.id.value);
    Entries regions;
    std::set<QString> codes;
    for (const Nominee& nominee : book.nominees)
        codes.insert(nominee.region);
    for (const QString& code : codes) {
        if (!code.isEmpty())
            regions.emplace_back(regionName(code).isEmpty() ? code : regionName(code), code);
    }
    offerIn(*category_, categories);
    offerIn(*region_, regions);
}

NomineeFilter NomineeFilterBar::filter() const
{
    NomineeFilter filter;
    if (category_->currentIndex() > 0)
        filter.category = CategoryId{category_->currentData().toInt()};
    if (status_->currentIndex() > 0)
        filter.status = static_cast<NomineeStatus>(status_->currentData().toInt());
    filter.region = region_->currentData().toString();
    filter.text = search_->text();
    return filter;
}

void NomineeFilterBar::choose(std::optional<CategoryId> category)
{
    category_->setCurrentIndex(category ? std::max(0, category_->findData(category->value)) : 0);
}

void NomineeFilterBar::clear()
{
    {
        const QSignalBlocker quiet(this);
        search_->clear();
        for (QComboBox* box : {category_, status_, region_})
            box->setCurrentIndex(0);
    }
    Q_EMIT filterChanged();
}

void NomineeFilterBar::focusSearch()
{
    search_->setFocus(Qt::OtherFocusReason);
    search_->selectAll();
}

void NomineeFilterBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void NomineeFilterBar::retranslate()
{
    category_->setItemText(0, tr("All categories"));
    category_->setAccessibleName(tr("Category"));
    status_->setItemText(0, tr("Every status"));
    status_->setAccessibleName(tr("Status"));
    region_->setItemText(0, tr("All regions"));
    region_->setAccessibleName(tr("Region"));
    Entries statuses;
    for (const NomineeStatus status : {NomineeStatus::Eligible, NomineeStatus::Ineligible, NomineeStatus::Withdrawn,
                                       NomineeStatus::Disqualified, NomineeStatus::Absent})
        statuses.emplace_back(choiceText(status), static_cast<int>(status));
    offerIn(*status_, statuses);
}

}
