#include "ui/pages/PassphraseField.h"

#include "ui/common/Paint.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace sidang {

PassphraseField::PassphraseField(PassphraseGate& gate, QWidget* parent)
    : QWidget(parent), gate_(gate), label_(new QLabel(this)), edit_(new QLineEdit(this)), wait_(new QLabel(this))
{
    label_->setText(tr("&Passphrase"));
    label_->setBuddy(edit_);
    edit_->setEchoMode(QLineEdit::Password);
    edit_->setAccessibleName(tr("Passphrase"));
    wait_->setFont(smaller(font()));
    wait_->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(label_);
    column->addWidget(edit_);
    column->addWidget(wait_);
    timer_.setInterval(200);
    connect(&timer_, &QTimer::timeout, this, &PassphraseField::tellWait);
    tellWait();
}

void PassphraseField::ask(const Official* official)
{
    const bool isAsked = official && !official->passphrase.isEmpty();
    if (!isAsked)
        edit_->clear();
    edit_->setVisible(isAsked);
    label_->setVisible(isAsked);
    tellWait();
}

QString PassphraseField::text() const
{
    return edit_->text();
}

bool PassphraseField::isOpen() const
{
    return edit_->isHidden() || gate_.wait().count() == 0;
}

void PassphraseField::tellWrong()
{
    gate_.wrong();
    edit_->setFocus();
    edit_->selectAll();
    tellWait();
}

void PassphraseField::tellRight()
{
    gate_.right();
}

void PassphraseField::tellWait()
{
    const auto rest = gate_.wait();
    const bool waits = rest.count() > 0 && !edit_->isHidden();
    wait_->setVisible(waits);
    if (waits) {
        const auto seconds = static_cast<int>((rest.count() + 999) / 1000);
        wait_->setText(tr("Wrong too often. The next try is possible in %n second(s).", nullptr, seconds));
        timer_.start();
    } else {
        timer_.stop();
    }
    Q_EMIT openChanged();
}

}
