#include "ui/pages/OfficialDialog.h"

#include "core/edit/Passphrase.h"
#include "core/words/ChoiceTexts.h"
#include "ui/common/Banner.h"
#include "ui/common/DialogButtons.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace sidang {

namespace {

OfficialId nextId(const EditionBook& book)
{
    OfficialId last;
    for (const Official& official : book.officials)
        last = std::max(last, official.id);
    return {last.value + 1};
}

}

OfficialChange officialChange(const EditionBook& book, const Official& after)
{
    OfficialChange change;
    const auto found = std::ranges::find(book.officials, after.id, &Official::id);
    const auto position = static_cast<int>(found - book.officials.begin());
    if (found != book.officials.end()) {
        change.before = *found;
        change.from = position;
    }
    change.after = after;
    change.at = position;
    return change;
}

OfficialDialog::OfficialDialog(Editing editing, std::optional<OfficialId> official, QWidget* parent)
    : EditDialog(std::move(editing), parent),
      name_(new QLineEdit(this)),
      role_(new QComboBox(this)),
      position_(new QLineEdit(this)),
      nip_(new QLineEdit(this)),
      asks_(new QCheckBox(tr("&Asks for a passphrase"), this)),
      first_(new QLineEdit(this)),
      second_(new QLineEdit(this))
{
    const Official* known = official ? findOfficial(session().book(), *official) : nullptr;
    if (known)
        before_ = *known;
    after_ = known ? *known : Official{nextId(session().book()), {}, OfficialRole::Operator1, {}, true};
    setWindowTitle(known ? tr("Change an official") : tr("Add an official"));
    for (const OfficialRole role : {OfficialRole::Administrator, OfficialRole::Operator1, OfficialRole::Operator2,
                                    OfficialRole::Chair, OfficialRole::Auditor})
        role_->addItem(roleText(role), static_cast<int>(role));
    name_->setText(after_.name);
    role_->setCurrentIndex(static_cast<int>(after_.role));
    position_->setText(after_.position);
    nip_->setText(after_.nip);
    asks_->setChecked(!after_.passphrase.isEmpty());
    layOut();
    name_->setFocus();
}

void OfficialDialog::layOut()
{
    for (QLineEdit* edit : {first_, second_}) {
        edit->setEchoMode(QLineEdit::Password);
        edit->setEnabled(asks_->isChecked());
        connect(asks_, &QCheckBox::toggled, edit, &QWidget::setEnabled);
    }
    if (before_ && !before_->passphrase.isEmpty())
        first_->setPlaceholderText(tr("leave empty to keep the present one"));
    name_->setMinimumWidth(300);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(10);
    form->addRow(tr("&Name"), name_);
    form->addRow(tr("&Role"), role_);
    form->addRow(tr("P&osition"), position_);
    form->addRow(tr("N&IP"), nip_);
    form->addRow(QString(), asks_);
    form->addRow(tr("New &passphrase"), first_);
    form->addRow(tr("The same a&gain"), second_);
    name_->setAccessibleName(tr("Name"));
    role_->setAccessibleName(tr("Role"));
    position_->setAccessibleName(tr("Position"));
    nip_->setAccessibleName(tr("NIP"));
    nip_->setPlaceholderText(tr("18 digits, or empty"));
    first_->setAccessibleName(tr("New passphrase"));
    second_->setAccessibleName(tr("The same again"));
    column()->addLayout(form);
    auto* save = new QPushButton(tr("Save"), this);
    auto* buttons = dialogButtons(this, save);
    connect(save, &QPushButton::clicked, this, &OfficialDialog::save);
    column()->addWidget(buttons);
}

std::optional<QString> OfficialDialog::wantedHash()
{
    if (!asks_->isChecked())
        return QString();
    if (first_->text() != second_->text()) {
        banner().say(Tone::Refusal, [] { return tr("The two passphrases differ. Type the same one twice."); });
        second_->setFocus();
        second_->selectAll();
        return std::nullopt;
    }
    if (first_->text().isEmpty()) {
        if (!after_.passphrase.isEmpty())
            return after_.passphrase;
        banner().say(Tone::Refusal, [] { return tr("Type a passphrase, or take away the check mark above it."); });
        first_->setFocus();
        return std::nullopt;
    }
    const std::optional<QString> hash = hashPassphrase(first_->text());
    if (!hash)
        banner().say(Tone::Refusal, [] {
            return tr("There is not enough free memory to keep a passphrase safely. Close other programs and try again.");
        });
    return hash;
}

std::optional<QString> OfficialDialog::wantedNip()
{
    constexpr int digits = 18;
    const QString nip = nip_->text().remove(u' ');
    if (nip.isEmpty() || (nip.size() == digits && std::ranges::all_of(nip, [](QChar each) { return each.isDigit(); })))
        return nip;
    banner().say(Tone::Refusal, [] { return tr("A NIP has 18 digits. Correct it, or leave it empty."); });
    nip_->setFocus();
    nip_->selectAll();
    return std::nullopt;
}

void OfficialDialog::save()
{
    const QString name = name_->text().simplified();
    if (name.isEmpty()) {
        banner().say(Tone::Refusal, [] { return tr("An official needs a name."); });
        name_->setFocus();
        return;
    }
    const std::optional<QString> nip = wantedNip();
    const std::optional<QString> hash = nip ? wantedHash() : std::nullopt;
    if (!hash)
        return;
    after_.name = name;
    after_.position = position_->text().simplified();
    after_.nip = *nip;
    after_.role = static_cast<OfficialRole>(role_->currentData().toInt());
    after_.passphrase = *hash;
    attemptEdit([this] { return session().perform({{officialChange(session().book(), after_)}, {}}); });
}

}
