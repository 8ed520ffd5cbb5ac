#include "ui/pages/newedition/EditionStep.h"

#include "core/text/DateEntry.h"
#include "core/text/Regions.h"
#include "ui/common/FieldForm.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sidang {

namespace {

const QString dateFormat = u"dd-MM-yyyy"_s;

/// A province has two digits; a kabupaten or kota two more behind a point.
bool isOfLevel(const Region& region, Level level)
{
    return level == Level::Regency ? region.code.contains(u'.') : !region.code.contains(u'.');
}

}

EditionStep::EditionStep(QDate today, QWidget* parent)
    : NewEditionStep(parent),
      form_(new FieldForm(2, this)),
      label_(new QLineEdit(form_)),
      level_(new QComboBox(form_)),
      region_(new QComboBox(form_)),
      first_(new QLineEdit(form_)),
      last_(new QLineEdit(form_)),
      due_(new QLineEdit(form_))
{
    const AssessmentPeriod period = usualPeriod(today);
    label_->setText(u"Paritrana Award %1"_s.arg(period.first.year()));
    level_->addItems({tr("Kabupaten or kota"), tr("Province"), tr("National")});
    level_->setCurrentIndex(static_cast<int>(Level::Province));
    first_->setText(period.first.toString(dateFormat));
    last_->setText(period.last.toString(dateFormat));
    for (QLineEdit* field : {first_, last_, due_})
        field->setPlaceholderText(tr("day-month-year"));
    region_->setEditable(true);
    region_->setInsertPolicy(QComboBox::NoInsert);
    region_->setMaxVisibleItems(12);
    form_->add([] { return tr("Name of the edition"); }, label_, true);
    form_->add([] { return tr("Level"); }, level_);
    form_->add([] { return tr("Region"); }, region_);
    form_->add([] { return tr("Period from"); }, first_);
    form_->add([] { return tr("Period until"); }, last_);
    form_->add([] { return tr("Documents due, may stay empty"); }, due_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(form_);
    column->addStretch(1);
    connect(level_, &QComboBox::currentIndexChanged, this, &EditionStep::fillRegions);
    fillRegions();
}

void EditionStep::fillRegions()
{
    const auto level = static_cast<Level>(level_->currentIndex());
    region_->clear();
    region_->setEnabled(level != Level::National);
    for (const Region& region : shippedRegions()) {
        if (level != Level::National && isOfLevel(region, level))
            region_->addItem(region.name, region.code);
    }
    region_->setCurrentIndex(-1);
    region_->lineEdit()->setPlaceholderText(level == Level::National ? QString() : tr("type a part of the name"));
    // What is typed is found anywhere in a name.
    auto* completer = new QCompleter(region_->model(), region_);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setCompletionMode(QCompleter::PopupCompletion);
    region_->setCompleter(completer);
}

std::optional<QString> EditionStep::region() const
{
    const QString typed = region_->currentText().simplified();
    if (typed.isEmpty() || !region_->isEnabled())
        return QString();
    int at = region_->findText(typed, Qt::MatchFixedString);
    if (at < 0 && region_->completer()) {
        // The only one that has what was typed.
        region_->completer()->setCompletionPrefix(typed);
        if (region_->completer()->completionCount() == 1)
            at = region_->findText(region_->completer()->currentCompletion(), Qt::MatchFixedString);
    }
    return at < 0 ? std::nullopt : std::optional(region_->itemData(at).toString());
}

std::optional<QDate> EditionStep::dateOf(QLineEdit& field, bool mayBeEmpty)
{
    const bool isEmpty = field.text().trimmed().isEmpty();
    const std::optional<QDate> day = isEmpty && mayBeEmpty ? std::optional(QDate()) : dateFromEntry(field.text());
    tell(*form_, field, day ? QString() : tr("Type the day as 31-12-2025."));
    return day;
}

bool EditionStep::take(NewEdition& made)
{
    const QString label = label_->text().simplified();
    // The last field that cannot be taken is asked first, so that the first one has the keyboard in the end.
    const std::optional<QDate> due = dateOf(*due_, true);
    const std::optional<QDate> last = dateOf(*last_, false);
    const std::optional<QDate> first = dateOf(*first_, false);
    const std::optional<QString> code = region();
    const bool hasRegion = code.has_value();
    form_->say(region_, Tone::Refusal, hasRegion ? QString() : tr("There is no such region. Choose one from the list."));
    if (!hasRegion)
        region_->setFocus(Qt::OtherFocusReason);
    const bool hasLabel = tell(*form_, *label_, label.isEmpty() ? tr("An edition needs a name.") : QString());
    if (!due || !last || !first || !hasRegion || !hasLabel)
        return false;
    if (!tell(*form_, *last_, *last < *first ? tr("The period ends before it begins.") : QString()))
        return false;
    made.edition.label = label;
    made.edition.level = static_cast<Level>(level_->currentIndex());
    made.edition.region = *code;
    made.edition.period = {*first, *last};
    made.edition.documentsDue = *due;
    return true;
}

void EditionStep::focusFirst()
{
    label_->setFocus(Qt::OtherFocusReason);
    label_->selectAll();
}

}
