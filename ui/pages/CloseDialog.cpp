#include "ui/pages/CloseDialog.h"

#include "ui/common/LineIcon.h"
#include "ui/common/Paint.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sidang {

CloseDialog::CloseDialog(Editing editing, CategoryId category, QWidget* parent)
    : EditDialog(std::move(editing), parent),
      category_(category),
      text_(new QLabel(this)),
      code_(new QLabel(this)),
      close_(new QPushButton(tr("Close the category"), this)),
      forms_(new QPushButton(tr("Open the forms ledger"), this)),
      copy_(new QPushButton(tr("Copy the code"), this)),
      leave_(new QPushButton(tr("Cancel"), this))
{
    const Category* shown = findCategory(session().book(), category);
    setWindowTitle(tr("Close the category"));
    setMinimumWidth(520);
    text_->setTextFormat(Qt::PlainText);
    text_->setWordWrap(true);
    text_->setText(tr("“%1” will be closed:").arg(shown ? shown->title : QString()) + u"\n\n• "_s +
                   tr("A verified backup is made first.") + u"\n• "_s +
                   tr("The ranking as it stands is kept as the result, with your name and the time.") + u"\n• "_s +
                   tr("From then on marks, nominees and scheme of this category cannot be changed.") + u"\n• "_s +
                   tr("It can be reopened only by two officials together, with a reason; the result stays in the history."));
    code_->setFont(larger(font()));
    code_->setAlignment(Qt::AlignCenter);
    code_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    code_->hide();
    close_->setProperty("primary", true);
    close_->setDefault(true);
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(copy_, QDialogButtonBox::ActionRole);
    buttons->addButton(close_, QDialogButtonBox::ActionRole);
    buttons->addButton(forms_, QDialogButtonBox::ActionRole);
    buttons->addButton(leave_, QDialogButtonBox::RejectRole);
    forms_->hide(); // until they are in the way
    copy_->hide();  // until there is a code
    connect(close_, &QPushButton::clicked, this, &CloseDialog::close);
    connect(forms_, &QPushButton::clicked, this, [this] {
        wanted_ = PageTarget{.category = category_, .openForms = true};
        reject();
    });
    connect(copy_, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(code_->text()); });
    connect(buttons, &QDialogButtonBox::rejected, this, [this] { done(code_->isHidden() ? Rejected : Accepted); });
    column()->addWidget(text_);
    column()->addWidget(code_);
    column()->addWidget(buttons);
    close_->setFocus();
}

void CloseDialog::close()
{
    attemptEdit([this] {
        auto closed = session().close(category_);
        if (!closed && closed.error().kind == EditTroubleKind::FormsOpen)
            offerForms();
        return closed;
    });
}

/// What helps now is looking at the forms, so that Enter leads there.
void CloseDialog::offerForms()
{
    close_->setProperty("primary", false);
    forms_->setProperty("primary", true);
    for (QPushButton* button : {close_, forms_}) {
        button->style()->unpolish(button);
        button->style()->polish(button);
    }
    forms_->show();
    forms_->setDefault(true);
    forms_->setFocus();
}

void CloseDialog::made()
{
    setWindowTitle(tr("The category is closed"));
    text_->setText(
        tr("The category is closed and the result is kept. This is the integrity code of the edition now. Print it "
           "on the minutes (berita acara) and let it be signed: with it anybody can verify later that nothing "
           "recorded up to here was changed."));
    code_->setText(session().headCode());
    code_->setAccessibleName(tr("Integrity code: %1").arg(code_->text()));
    code_->show();
    copy_->show();
    close_->hide();
    forms_->hide();
    leave_->setText(tr("Done"));
    leave_->setDefault(true);
    leave_->setFocus();
}

}
