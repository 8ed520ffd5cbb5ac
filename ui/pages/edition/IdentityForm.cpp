#include "ui/pages/edition/IdentityForm.h"

#include "core/text/Dates.h"
#include "ui/common/ChoiceBox.h"
#include "ui/common/DateField.h"
#include "ui/pages/edition/HomeRegionField.h"

#include <QPushButton>

namespace sidang {

IdentityForm::IdentityForm(EditionDesk& desk, QWidget* parent)
    : FieldForm(2, parent),
      desk_(desk),
      label_(new EntryField(
          [this](const QString& typed) {
              if (typed.trimmed().isEmpty())
                  return tr("An edition needs a name, for example “Paritrana Award 2022”.");
              return desk_.take([&](Edition& edition) { edition.label = typed.simplified(); });
          },
          this)),
      level_(new ChoiceBox(this)),
      region_(new HomeRegionField(
          [this](const QString& code) { return desk_.take([&](Edition& edition) { edition.region = code; }); }, this)),
      first_(new DateField([this](QDate date) { return takeFirst(date); }, this)),
      last_(new DateField([this](QDate date) { return takeLast(date); }, this)),
      year_(new QPushButton(this))
{
    add([] { return tr("&Name of the edition"); }, label_, true);
    add([] { return tr("&Level"); }, level_);
    add([] { return tr("&Region"); }, region_);
    add([] { return tr("Assessment period &from"); }, first_);
    add([] { return tr("&to"); }, last_);
    add([] { return tr("Usual period"); }, year_, true);
    for (EntryField* field : std::initializer_list<EntryField*>{label_, region_, first_, last_})
        connect(field, &EntryField::told, this, [this, field](const QString& text) { say(field, Tone::Refusal, text); });
    connect(level_, &QComboBox::activated, this, &IdentityForm::takeLevel);
    connect(year_, &QPushButton::clicked, this, &IdentityForm::takeYear);
}

QString IdentityForm::takeFirst(QDate date)
{
    typedFirst_ = date;
    return takePeriod({date, typedLast_.value_or(desk_.edition().period.last)});
}

QString IdentityForm::takeLast(QDate date)
{
    typedLast_ = date;
    return takePeriod({typedFirst_.value_or(desk_.edition().period.first), date});
}

QString IdentityForm::takePeriod(const AssessmentPeriod& period)
{
    if (!period.first.isValid() || !period.last.isValid())
        return tr("The period needs both days.");
    if (period.last < period.first)
        return tr("The period would end (%1) before it begins (%2). Change the other day as well; both are saved then.")
            .arg(longDate(period.last, desk_.language()), longDate(period.first, desk_.language()));
    const QString refusal = desk_.take([&](Edition& edition) { edition.period = period; });
    if (!refusal.isEmpty())
        return refusal;
    typedFirst_.reset();
    typedLast_.reset();
    first_->restart(period.first, desk_.language());
    last_->restart(period.last, desk_.language());
    return {};
}

void IdentityForm::takeLevel(int chosen)
{
    const QString refusal = desk_.take([chosen](Edition& edition) { edition.level = static_cast<Level>(chosen); });
    show();
    say(level_, Tone::Refusal, refusal);
}

void IdentityForm::takeYear()
{
    const int year = desk_.edition().period.first.year();
    const QString refusal = takePeriod({QDate(year, 1, 1), QDate(year, 12, 31)});
    say(year_, Tone::Refusal, refusal);
}

void IdentityForm::show()
{
    const Edition& edition = desk_.edition();
    const Language language = desk_.language();
    label_->fill(edition.label);
    level_->fill({tr("kabupaten or kota"), tr("province"), tr("national")}, static_cast<int>(edition.level));
    region_->fillCode(edition.region);
    first_->fill(edition.period.first, language);
    last_->fill(edition.period.last, language);
    const int year = edition.period.first.year();
    const bool isYear = edition.period == AssessmentPeriod{QDate(year, 1, 1), QDate(year, 12, 31)};
    year_->setText(tr("1 January to 31 December %1").arg(year));
    setShown(year_, !isYear);
    const QString whyNot = desk_.whyNotIdentity();
    for (EntryField* field : std::initializer_list<EntryField*>{label_, region_, first_, last_}) {
        field->setReadOnly(!whyNot.isEmpty());
        field->setToolTip(whyNot);
    }
    level_->setEnabled(whyNot.isEmpty());
    level_->setToolTip(whyNot);
    year_->setEnabled(whyNot.isEmpty());
}

bool IdentityForm::settle()
{
    return label_->settle() && region_->settle() && first_->settle() && last_->settle();
}

void IdentityForm::focusFirst()
{
    label_->setFocus(Qt::OtherFocusReason);
}

}
