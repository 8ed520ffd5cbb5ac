#include "ui/pages/VerifyDialog.h"

#include "core/ledger/HeadCode.h"
#include "core/text/TroubleText.h"
#include "ui/common/Background.h"
#include "ui/common/Paint.h"
#include "ui/models/Tones.h"
#include "ui/pages/VerdictPanel.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace sidang {

VerifyDialog::VerifyDialog(Session& session, Language language, QWidget* parent)
    : QDialog(parent),
      session_(session),
      language_(language),
      code_(new QLineEdit(this)),
      hint_(new QLabel(this)),
      verdict_(new VerdictPanel(this)),
      verify_(new QPushButton(tr("Verify"), this))
{
    setWindowTitle(tr("Verify the edition"));
    resize(600, 460);
    code_->setAccessibleName(tr("Integrity code from paper"));
    code_->setPlaceholderText(tr("for example 7Q4D-XK2M-0A9T-VB3H; may be left empty"));
    hint_->setFont(smaller(font()));
    hint_->setWordWrap(true);
    verify_->setProperty("primary", true);
    verify_->setDefault(true);
    verdict_->tellNote(tr("Everything recorded is followed from the first record on, and compared with what the file holds "
                          "now and with the closed results."));
    layOut();
    connect(code_, &QLineEdit::textChanged, this, &VerifyDialog::checkCode);
    connect(verify_, &QPushButton::clicked, this, &VerifyDialog::verify);
    checkCode();
    code_->setFocus();
}

void VerifyDialog::layOut()
{
    auto* label = new QLabel(tr("Integrity &code from signed paper, if there is one"), this);
    label->setBuddy(code_);
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(verify_, QDialogButtonBox::ActionRole);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(8);
    column->addWidget(label);
    column->addWidget(code_);
    column->addWidget(hint_);
    column->addWidget(verdict_, 1);
    column->addWidget(buttons);
}

void VerifyDialog::checkCode()
{
    const QString typed = code_->text().trimmed();
    const bool isEmpty = typed.isEmpty();
    const std::optional<QString> code = readHeadCode(typed);
    QString plain = typed;
    plain.remove(u'-').remove(u' ');
    const bool isShort = plain.size() < 16;
    if (isEmpty)
        hint_->setText(tr("Without it, cut-off or wholly rewritten histories cannot be seen."));
    else if (code)
        hint_->setText(tr("The code reads %1.").arg(*code));
    else if (isShort)
        hint_->setText(tr("%n character(s) still missing.", nullptr, static_cast<int>(16 - plain.size())));
    else
        hint_->setText(tr("This code is mistyped: one or more characters are wrong. Compare it with the paper."));
    QPalette palette = hint_->palette();
    const Theme& theme = themeOf(this->palette());
    palette.setColor(QPalette::WindowText, isEmpty || code || isShort ? theme.quiet : theme.refusal);
    hint_->setPalette(palette);
    verify_->setEnabled(isEmpty || code.has_value());
}

void VerifyDialog::verify()
{
    verify_->setEnabled(false);
    code_->setEnabled(false);
    verdict_->tellNote(tr("Verifying… With a long history this takes a few seconds."));
    const std::optional<QString> code = readHeadCode(code_->text());
    inBackground(this, session_.verification(code), [this, hasCode = code.has_value()](const auto& verdict) {
        tellVerdict(verdict, hasCode);
    });
}

void VerifyDialog::tellVerdict(const Result<Verdict, FileTrouble>& verdict, bool hasCode)
{
    if (verdict)
        verdict_->tell(verdictTone(*verdict), verdictWords(*verdict, hasCode, language_));
    else
        verdict_->tell(Tone::Refusal, {tr("Could not be read"), {troubleText(verdict.error())}});
    code_->setEnabled(true);
    checkCode();
    verify_->setFocus();
}

}
