#include "ui/pages/scheme/ScaleForm.h"

#include "core/text/Numbers.h"
#include "ui/common/EntryField.h"
#include "ui/models/scheme/SchemeEntries.h"
#include "ui/models/scheme/SchemeTexts.h"
#include "ui/pages/CellsEditor.h"
#include "ui/pages/PlainTable.h"
#include "ui/common/ChoiceBox.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidang {

namespace {

const EntryBounds pointBounds{0, 1'000'000, 6};
const EntryBounds scoreBounds{0, 100, 6};

Scale defaultScale(ScaleKind kind)
{
    switch (kind) {
    case ScaleKind::Points: return PointsScale{0, 100, 1};
    case ScaleKind::Levels: return LevelsScale{{{u"ada"_s, u"Ada"_s, 100, {}}, {u"tidak"_s, u"Tidak ada"_s, 0, {}}}};
    case ScaleKind::Ratio: return RatioScale{};
    case ScaleKind::Bands: return BandsScale{{{0, 0}, {50, 50}, {80, 100}}};
    }
    Q_UNREACHABLE();
}

PointsScale& pointsOf(Scale& scale)
{
    return std::get<PointsScale>(scale);
}

RatioScale& ratioOf(Scale& scale)
{
    return std::get<RatioScale>(scale);
}

/// What the number fields show, in their order; empty where the scale is of another kind.
QStringList numbersOf(const Scale& scale, Language language)
{
    QStringList texts(6);
    if (const auto* points = std::get_if<PointsScale>(&scale))
        texts = {number(points->min, language), number(points->max, language), number(points->step, language), {}, {}, {}};
    if (const auto* ratio = std::get_if<RatioScale>(&scale))
        texts = {{}, {}, {}, number(ratio->target, language), number(ratio->cap, language), QString::number(ratio->decimals)};
    return texts;
}

}

ScaleForm::ScaleForm(SchemeDesk& desk, QWidget* parent)
    : QWidget(parent),
      desk_(desk),
      form_(new FieldForm(3, this)),
      kind_(new ChoiceBox(form_)),
      levels_(new CellsEditor([this](const QModelIndex& index, const QString& typed) { return takeLevel(index, typed); }, this)),
      bands_(new CellsEditor([this](const QModelIndex& index, const QString& typed) { return takeBand(index, typed); }, this))
{
    form_->setLeastColumn(90);
    form_->add([] { return tr("&Scale"); }, kind_, true);
    addNumber([] { return tr("Lowest"); }, ScaleKind::Points,
              [](Scale& scale, const QString& typed) { return readInto(pointsOf(scale).min, typed, pointBounds); });
    addNumber([] { return tr("Highest"); }, ScaleKind::Points,
              [](Scale& scale, const QString& typed) { return readInto(pointsOf(scale).max, typed, pointBounds); });
    addNumber([] { return tr("Step"); }, ScaleKind::Points,
              [](Scale& scale, const QString& typed) { return readInto(pointsOf(scale).step, typed, pointBounds); });
    addNumber([] { return tr("Target in %"); }, ScaleKind::Ratio,
              [](Scale& scale, const QString& typed) { return readInto(ratioOf(scale).target, typed, pointBounds); });
    addNumber([] { return tr("Highest score"); }, ScaleKind::Ratio,
              [](Scale& scale, const QString& typed) { return readInto(ratioOf(scale).cap, typed, scoreBounds); });
    addNumber([] { return tr("Decimals"); }, ScaleKind::Ratio, [](Scale& scale, const QString& typed) -> QString {
        const auto entry = integerEntry(typed, 0, 6);
        if (!entry)
            return entry.error();
        ratioOf(scale).decimals = *entry;
        return {};
    });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(form_);
    column->addWidget(levels_);
    column->addWidget(bands_);
    connect(kind_, &QComboBox::activated, this, &ScaleForm::takeKind);
    connectRows();
}

EntryField* ScaleForm::addNumber(FieldForm::Words label, ScaleKind kind,
                                 const std::function<QString(Scale&, const QString&)>& put)
{
    auto* field = new EntryField(
        [this, put](const QString& typed) { return take([&](Scale& scale) { return put(scale, typed); }); }, form_);
    field->setAlignment(Qt::AlignRight);
    form_->add(std::move(label), field);
    connect(field, &EntryField::told, this, [this, field](const QString& text) { form_->say(field, Tone::Refusal, text); });
    numbers_.push_back({field, kind});
    return field;
}

const Indicator& ScaleForm::indicator() const
{
    return *findCriterion(desk_.book(), criterion_).criterion->indicator;
}

QString ScaleForm::take(const std::function<QString(Scale&)>& put)
{
    CriterionNode node = nodeOf(desk_.book(), criterion_);
    const QString refusal = put(node.indicator->scale);
    return refusal.isEmpty() ? desk_.make(replaced(desk_.book(), node)) : refusal;
}

void ScaleForm::changeRows(const std::function<void(Scale&)>& put)
{
    const QString refusal = take([&](Scale& scale) {
        put(scale);
        return QString();
    });
    form_->say(kind_, Tone::Refusal, refusal);
}

void ScaleForm::takeKind(int chosen)
{
    const auto kind = static_cast<ScaleKind>(kind_->itemData(chosen).toInt());
    if (kind == kindOf(indicator().scale))
        return;
    changeRows([kind](Scale& scale) { scale = defaultScale(kind); });
    show(criterion_, false);
}

void ScaleForm::show(CriterionId criterion, bool isOther)
{
    criterion_ = criterion;
    const Scale& scale = indicator().scale;
    const bool isMeasured = indicator().source == Source::Measured;
    const std::vector<ScaleKind> kinds = isMeasured
                                             ? std::vector{ScaleKind::Ratio, ScaleKind::Bands}
                                             : std::vector{ScaleKind::Points, ScaleKind::Levels, ScaleKind::Bands};
    QStringList words;
    for (const ScaleKind kind : kinds)
        words << scaleKindText(kind);
    const auto chosen = std::ranges::find(kinds, kindOf(scale));
    kind_->fill(words, chosen == kinds.end() ? -1 : static_cast<int>(chosen - kinds.begin()));
    for (std::size_t i = 0; i < kinds.size(); ++i)
        kind_->setItemData(static_cast<int>(i), static_cast<int>(kinds[i]));
    kind_->setEnabled(desk_.changeable() == Changeable::Yes);
    if (isOther)
        form_->say(kind_, Tone::Quiet, {});
    showNumbers(isOther);
    showRows();
}

void ScaleForm::showNumbers(bool isOther)
{
    const Scale& scale = indicator().scale;
    const QStringList texts = numbersOf(scale, desk_.language());
    for (std::size_t i = 0; i < numbers_.size(); ++i) {
        EntryField* field = numbers_[i].field;
        const bool isShown = numbers_[i].kind == kindOf(scale);
        const QString& text = texts[static_cast<qsizetype>(i)];
        isOther || !isShown ? field->restart(text) : field->fill(text);
        field->setReadOnly(desk_.changeable() == Changeable::No);
        form_->setShown(field, isShown);
    }
}

bool ScaleForm::settle()
{
    return std::ranges::all_of(numbers_, [](const NumberField& each) { return each.field->settle(); }) && levels_->settle() &&
           bands_->settle();
}

void ScaleForm::focusFirst()
{
    if (levels_->isVisible())
        levels_->table()->setFocus(Qt::OtherFocusReason);
    else if (bands_->isVisible())
        bands_->table()->setFocus(Qt::OtherFocusReason);
    else
        kind_->setFocus(Qt::OtherFocusReason);
}

}
