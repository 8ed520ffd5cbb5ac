#include "ui/pages/newedition/SecretariatStep.h"

#include "ui/common/FieldForm.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace sidang {

SecretariatStep::SecretariatStep(QWidget* parent)
    : NewEditionStep(parent),
      form_(new FieldForm(2, this)),
      secretariat_(new QLineEdit(form_)),
      place_(new QLineEdit(form_)),
      letterhead_(new QPlainTextEdit(form_)),
      administrator_(new QLineEdit(form_)),
      operator1_(new QLineEdit(form_)),
      operator2_(new QLineEdit(form_))
{
    letterhead_->setTabChangesFocus(true);
    letterhead_->setFixedHeight(4 * fontMetrics().lineSpacing() + 14);
    form_->add([] { return tr("Secretariat"); }, secretariat_);
    form_->add([] { return tr("Place where papers are signed"); }, place_);
    form_->add([] { return tr("Letterhead, line by line"); }, letterhead_, true);
    form_->add([] { return tr("Administrator"); }, administrator_);
    form_->add([] { return tr("Operator 1, keys the score sheets"); }, operator1_);
    form_->add([] { return tr("Operator 2, keys them a second time"); }, operator2_);
    form_->say(administrator_, Tone::Quiet, tr("Prepares the edition; passphrases can be set later."));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(form_);
    column->addStretch(1);
}

bool SecretariatStep::take(NewEdition& made)
{
    made.administrator = administrator_->text().simplified();
    made.operator1 = operator1_->text().simplified();
    made.operator2 = operator2_->text().simplified();
    made.edition.secretariat = secretariat_->text().simplified();
    made.edition.place = place_->text().simplified();
    made.edition.letterhead.clear();
    for (const QString& line : letterhead_->toPlainText().split(u'\n')) {
        if (!line.trimmed().isEmpty())
            made.edition.letterhead << line.simplified();
    }
    const bool isSame = !made.operator1.isEmpty() && made.operator1 == made.operator2;
    const bool isFine = tell(*form_, *operator2_,
                             isSame ? tr("The second operator is another person than the first, or nobody.") : QString());
    return tell(*form_, *administrator_,
                made.administrator.isEmpty() ? tr("Somebody has to administer the edition: type a name.") : QString()) &&
           isFine;
}

void SecretariatStep::focusFirst()
{
    secretariat_->setFocus(Qt::OtherFocusReason);
}

}
