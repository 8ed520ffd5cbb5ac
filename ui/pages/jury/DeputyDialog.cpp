#include "ui/pages/jury/DeputyDialog.h"

#include "core/domain/Deputies.h"
#include "core/text/TypedValues.h"
#include "ui/common/DialogButtons.h"
#include "ui/common/FieldForm.h"
#include "ui/models/jury/JurorEdits.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sidang {

namespace {

const QString dateFormat = u"d/M/yyyy"_s;

}

DeputyDialog::DeputyDialog(Editing editing, JurorId juror, std::optional<int> position, QWidget* parent)
    : EditDialog(std::move(editing), parent),
      juror_(juror),
      position_(position),
      form_(new FieldForm(2, this)),
      name_(new QLineEdit(this)),
      office_(new QLineEdit(this)),
      first_(new QLineEdit(this)),
      last_(new QLineEdit(this))
{
    const Juror& known = *findJuror(session().book(), juror);
    setWindowTitle(tr("Acting for %1").arg(known.name));
    if (position) {
        const Deputy& deputy = known.deputies[static_cast<std::size_t>(*position)];
        name_->setText(deputy.name);
        office_->setText(deputy.position);
        first_->setText(deputy.first.toString(dateFormat));
        last_->setText(deputy.last.toString(dateFormat));
    }
    layOut();
    name_->setFocus();
}

void DeputyDialog::layOut()
{
    form_->setMinimumWidth(500);
    form_->add([] { return tr("&Name"); }, name_);
    form_->add([] { return tr("&Position"); }, office_);
    form_->add([] { return tr("&From"); }, first_);
    form_->add([] { return tr("&To"); }, last_);
    for (QLineEdit* field : {first_, last_})
        field->setPlaceholderText(tr("for example 1/3/2022"));
    auto* save = new QPushButton(tr("Save"), this);
    auto* buttons = dialogButtons(this, save);
    connect(save, &QPushButton::clicked, this, &DeputyDialog::save);
    column()->addWidget(form_);
    column()->addWidget(buttons);
}

void DeputyDialog::refuse(QLineEdit* field, const QString& why)
{
    form_->say(field, Tone::Refusal, why);
    field->setFocus();
    field->selectAll();
}

bool DeputyDialog::isInOrder(const std::vector<Deputy>& deputies, std::size_t position)
{
    for (QLineEdit* field : {name_, first_, last_})
        form_->say(field, Tone::Quiet, {});
    const std::optional<DeputyFault> fault = deputyFault(deputies, position);
    if (!fault)
        return true;
    switch (*fault) {
    case DeputyFault::NameMissing: refuse(name_, tr("Who acts needs a name.")); break;
    case DeputyFault::DateMissing:
        refuse(deputies[position].first.isValid() ? last_ : first_, tr("A date is wanted, such as 1/3/2022."));
        break;
    case DeputyFault::Reversed: refuse(last_, tr("The last day lies before the first.")); break;
    case DeputyFault::Overlapping: refuse(first_, tr("Somebody else acts on one of these days already.")); break;
    }
    return false;
}

void DeputyDialog::save()
{
    Juror after = *findJuror(session().book(), juror_);
    const Deputy deputy{name_->text().simplified(), office_->text().simplified(),
                        dateFromText(first_->text()).value_or(QDate()), dateFromText(last_->text()).value_or(QDate())};
    const auto position = position_ ? static_cast<std::size_t>(*position_) : after.deputies.size();
    if (position == after.deputies.size())
        after.deputies.push_back(deputy);
    else
        after.deputies[position] = deputy;
    if (isInOrder(after.deputies, position))
        attemptEdit([this, after] { return session().perform({changeOf(session().book(), after), {}}); });
}

}
