#include "ui/pages/scheme/ImportSchemeDialog.h"

#include "ui/common/DialogButtons.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sidang {

ImportSchemeDialog::ImportSchemeDialog(std::vector<CategoryScheme> schemes, const QStringList& codes, QWidget* parent)
    : QDialog(parent), schemes_(std::move(schemes)), list_(new QListWidget(this)), take_(nullptr)
{
    setWindowTitle(tr("Take categories from a scheme"));
    resize(560, 380);
    auto* text =
        new QLabel(tr("What is chosen is added behind the categories of this edition; none of those is changed."), this);
    text->setWordWrap(true);
    list_->setAccessibleName(tr("Categories of the scheme"));
    for (const CategoryScheme& scheme : schemes_) {
        const bool isThere = codes.contains(scheme.category.code);
        QString name = scheme.category.code + u" · "_s + scheme.category.title + u" · "_s +
                       tr("%n indicator(s)", nullptr, static_cast<int>(leavesOf(scheme.category.criteria).size()));
        if (isThere)
            name += u" · "_s + tr("this code is there already; it would get another one");
        auto* item = new QListWidgetItem(name, list_);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(isThere ? Qt::Unchecked : Qt::Checked);
    }
    take_ = new QPushButton(tr("Take them"), this);
    auto* buttons = dialogButtons(this, take_);
    connect(take_, &QPushButton::clicked, this, &QDialog::accept);
    connect(list_, &QListWidget::itemChanged, this, [this] { take_->setEnabled(!chosen().empty()); });
    take_->setEnabled(!chosen().empty());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(text);
    column->addWidget(list_, 1);
    column->addWidget(buttons);
    list_->setCurrentRow(0);
    list_->setFocus();
}

std::vector<CategoryScheme> ImportSchemeDialog::chosen() const
{
    std::vector<CategoryScheme> chosen;
    for (std::size_t i = 0; i < schemes_.size(); ++i) {
        if (list_->item(static_cast<int>(i))->checkState() == Qt::Checked)
            chosen.push_back(schemes_[i]);
    }
    return chosen;
}

}
