#include "ui/pages/ExplanationPanel.h"

#include "core/text/Numbers.h"
#include "ui/common/Paint.h"
#include "ui/models/Arithmetic.h"
#include "ui/models/Sentences.h"
#include "ui/pages/ExplanationView.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidang {

namespace {

QLabel* wrappingLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

}

ExplanationPanel::ExplanationPanel(QWidget* parent)
    : Sheet(parent),
      caption_(new QLabel(this)),
      name_(wrappingLabel(this)),
      total_(new QLabel(this)),
      standing_(wrappingLabel(this)),
      view_(new ExplanationView(this)),
      arithmetic_(wrappingLabel(this))
{
    setMinimumWidth(236);
    caption_->setForegroundRole(QPalette::PlaceholderText);
    caption_->setFont(smaller(font()));
    name_->setFont(bolder(font()));
    total_->setFont(larger(font()));
    total_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    total_->setContentsMargins(0, 0, 14, 0);
    standing_->setForegroundRole(QPalette::PlaceholderText);
    standing_->setFont(smaller(font()));
    arithmetic_->setFont(smaller(font()));
    arithmetic_->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    view_->setModel(&model_);
    view_->setMinimumHeight(96);
    connect(view_->selectionModel(), &QItemSelectionModel::currentChanged, this, &ExplanationPanel::tellArithmetic);

    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(14, 12, 8, 12);
    grid->setVerticalSpacing(2);
    grid->addWidget(caption_, 0, 0);
    grid->addWidget(name_, 1, 0);
    grid->addWidget(total_, 0, 1, 2, 1);
    grid->addWidget(standing_, 2, 0, 1, 2);
    grid->setRowMinimumHeight(3, 4);
    grid->addWidget(view_, 4, 0, 1, 2);
    grid->setRowMinimumHeight(5, 4);
    grid->addWidget(arithmetic_, 6, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    grid->setRowStretch(4, 1);
    retranslate();
}

void ExplanationPanel::show(EditionPointer edition, CategoryId category, NomineeId nominee, Language language)
{
    const std::optional<CriterionId> before = model_.criterionAt(view_->currentIndex());
    edition_ = std::move(edition);
    category_ = findCategory(edition_->book, category);
    const Nominee* shown = findNominee(edition_->book, nominee);
    Q_ASSERT(category_ && shown);
    explanation_ = explain(edition_->book, nominee);
    language_ = language;
    name_->setText(shown->name);
    total_->setText(explanation_.reason ? u"–"_s : number(explanation_.total, category_->rules.decimals, language));
    standing_->setText(standingText(*edition_, *category_, explanation_, language));
    model_.show(explanationTree(edition_->book, *category_, explanation_, language));
    for (int row = 0; row < model_.rowCount(); ++row)
        view_->expand(model_.index(row, 0));
    selectIndicator(before);
    retranslate();
}

void ExplanationPanel::clear()
{
    edition_.reset();
    category_ = nullptr;
    model_.show({});
    for (QLabel* label : {name_, total_, standing_, arithmetic_})
        label->clear();
}

void ExplanationPanel::selectIndicator(std::optional<CriterionId> criterion)
{
    QModelIndex index = criterion ? model_.indexOf(*criterion) : QModelIndex();
    if (!index.isValid())
        index = model_.firstIndicator();
    view_->setCurrentIndex(index);
    tellArithmetic();
}

void ExplanationPanel::tellArithmetic()
{
    const std::optional<CriterionId> criterion = model_.criterionAt(view_->currentIndex());
    arithmetic_->clear();
    if (!criterion || !category_)
        return;
    const auto leaf = std::ranges::find(explanation_.leaves, *criterion, &LeafExplanation::criterion);
    const std::vector<const Criterion*> leaves = leavesOf(category_->criteria);
    const auto node = std::ranges::find(leaves, *criterion, [](const Criterion* each) { return each->id; });
    if (leaf == explanation_.leaves.end() || node == leaves.end())
        return;
    arithmetic_->setText(arithmetic({edition_->book, *category_, **node, *leaf, explanation_.nominee, language_}));
}

void ExplanationPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Sheet::changeEvent(event);
}

void ExplanationPanel::retranslate()
{
    caption_->setText(tr("How it was reckoned"));
    setAccessibleName(tr("How the total was reckoned"));
    view_->setAccessibleName(tr("Calculation of %1").arg(name_->text()));
}

}
