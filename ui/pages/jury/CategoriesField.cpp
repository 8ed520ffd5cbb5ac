#include "ui/pages/jury/CategoriesField.h"

#include <QCheckBox>
#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace sidang {

CategoriesField::CategoriesField(QWidget* parent)
    : QWidget(parent), column_(new QVBoxLayout(this)), all_(new QCheckBox(this))
{
    column_->setContentsMargins(0, 2, 0, 2);
    column_->setSpacing(4);
    column_->addWidget(all_);
    setFocusProxy(all_);
    connect(all_, &QCheckBox::clicked, this, [this](bool isAll) {
        for (const auto& [id, box] : boxes_) {
            box->setVisible(!isAll);
            box->setChecked(true);
        }
        Q_EMIT chosenChanged();
    });
    retranslate();
}

void CategoriesField::show(const std::vector<Category>& categories, const std::optional<std::vector<CategoryId>>& chosen)
{
    const auto idOf = [](const auto& entry) { return entry.first; };
    if (!std::ranges::equal(boxes_, categories, {}, idOf, &Category::id)) {
        for (const auto& [id, box] : boxes_)
            delete box;
        boxes_.clear();
        for (const Category& category : categories) {
            auto* box = new QCheckBox(this);
            column_->addWidget(box);
            connect(box, &QCheckBox::clicked, this, &CategoriesField::chosenChanged);
            boxes_.emplace_back(category.id, box);
        }
    }
    all_->setChecked(!chosen);
    for (std::size_t i = 0; i < boxes_.size(); ++i) {
        const auto& [id, box] = boxes_[i];
        box->setText(categories[i].title);
        box->setVisible(chosen.has_value());
        box->setChecked(!chosen || std::ranges::find(*chosen, id) != chosen->end());
    }
}

std::optional<std::vector<CategoryId>> CategoriesField::chosen() const
{
    if (all_->isChecked())
        return std::nullopt;
    std::vector<CategoryId> chosen;
    for (const auto& [id, box] : boxes_) {
        if (box->isChecked())
            chosen.push_back(id);
    }
    return chosen;
}

void CategoriesField::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void CategoriesField::retranslate()
{
    all_->setText(tr("All categories"));
}

}
