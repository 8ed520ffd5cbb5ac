#include "ui/pages/newedition/NewEditionDialog.h"

#include "core/text/TroubleText.h"
#include "ui/common/Ask.h"
#include "ui/common/Banner.h"
#include "ui/common/LineIcon.h"
#include "ui/common/Paint.h"
#include "ui/pages/newedition/EditionStep.h"
#include "ui/pages/newedition/JuryStep.h"
#include "ui/pages/newedition/PlaceStep.h"
#include "ui/pages/newedition/SchemeStep.h"
#include "ui/pages/newedition/SecretariatStep.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sidang {

namespace {

constexpr int markSize = 16;

}

NewEditionDialog::NewEditionDialog(const NewEditionSource& source, Ask& ask, const QString& folder, QDate today, QWidget* parent)
    : QDialog(parent),
      source_(source),
      banner_(new Banner(this)),
      title_(new QLabel(this)),
      hint_(new QLabel(this)),
      stack_(new QStackedWidget(this)),
      scheme_(new SchemeStep(source, ask, folder, stack_)),
      jury_(new JuryStep(stack_)),
      place_(new PlaceStep(ask, folder, stack_)),
      cancel_(new QPushButton(tr("Cancel"), this)),
      back_(new QPushButton(tr("&Back"), this)),
      next_(new QPushButton(this))
{
    setWindowTitle(tr("New edition"));
    resize(960, 580);
    for (NewEditionStep* step : std::initializer_list<NewEditionStep*>{new EditionStep(today, stack_), new SecretariatStep(stack_),
                                                                       scheme_, jury_, place_})
        addStep(step);
    title_->setFont(larger(font()));
    hint_->setForegroundRole(QPalette::PlaceholderText);
    hint_->setWordWrap(true);
    next_->setProperty("primary", true);
    next_->setDefault(true);
    back_->setAutoDefault(false);
    cancel_->setAutoDefault(false);
    layOut();
    connect(cancel_, &QPushButton::clicked, this, &QDialog::reject);
    connect(back_, &QPushButton::clicked, this, [this] { showStep(stack_->currentIndex() - 1); });
    connect(next_, &QPushButton::clicked, this, &NewEditionDialog::next);
    showStep(0);
}

void NewEditionDialog::addStep(NewEditionStep* step)
{
    stack_->addWidget(step);
    steps_.push_back(step);
    marks_.push_back(new QLabel(this));
    titles_.push_back(new QLabel(step->title(), this));
}

void NewEditionDialog::layOut()
{
    auto* list = new QGridLayout;
    list->setHorizontalSpacing(10);
    list->setVerticalSpacing(14);
    for (std::size_t i = 0; i < steps_.size(); ++i) {
        list->addWidget(marks_[i], static_cast<int>(i), 0);
        list->addWidget(titles_[i], static_cast<int>(i), 1);
    }
    list->setRowStretch(static_cast<int>(steps_.size()), 1);
    list->setColumnMinimumWidth(1, 110);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(cancel_);
    buttons->addStretch(1);
    buttons->addWidget(back_);
    buttons->addWidget(next_);
    auto* right = new QVBoxLayout;
    right->setSpacing(12);
    right->addWidget(title_);
    right->addWidget(hint_);
    right->addWidget(banner_);
    right->addWidget(stack_, 1);
    auto* body = new QHBoxLayout;
    body->setSpacing(24);
    body->addLayout(list);
    body->addLayout(right, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(16);
    column->addLayout(body, 1);
    column->addLayout(buttons);
    // As one goes through them: the step, then on, back, or away.
    setTabOrder(stack_, next_);
    setTabOrder(next_, back_);
    setTabOrder(back_, cancel_);
}

void NewEditionDialog::showStep(int step)
{
    banner_->hide();
    if (steps_[static_cast<std::size_t>(step)] == jury_)
        jury_->setCopied(scheme_->copiesJury());
    if (steps_[static_cast<std::size_t>(step)] == place_)
        place_->show(made_);
    stack_->setCurrentIndex(step);
    const bool isLast = step + 1 == stack_->count();
    title_->setText(steps_[static_cast<std::size_t>(step)]->title());
    hint_->setText(steps_[static_cast<std::size_t>(step)]->hint());
    back_->setEnabled(step > 0);
    next_->setText(isLast ? tr("&Make the edition") : tr("&Next"));
    dressSteps();
    next_->setFocus(Qt::OtherFocusReason); // where the step asks nothing
    steps_[static_cast<std::size_t>(step)]->focusFirst();
}

/// Which steps are done, which one is shown: by mark and weight, and in words for those who do not see it.
void NewEditionDialog::dressSteps()
{
    const auto current = static_cast<std::size_t>(stack_->currentIndex());
    for (std::size_t i = 0; i < steps_.size(); ++i) {
        const QIcon icon = i < current ? lineIcon(u"check"_s, Ink::Accent) : lineIcon(u"next"_s, i == current ? Ink::Text : Ink::Quiet);
        marks_[i]->setPixmap(icon.pixmap(QSize(markSize, markSize), devicePixelRatio()));
        titles_[i]->setFont(i == current ? bolder(font()) : font());
        titles_[i]->setForegroundRole(i <= current ? QPalette::WindowText : QPalette::PlaceholderText);
        titles_[i]->setText(tr("%1. %2").arg(i + 1).arg(steps_[i]->title()));
        titles_[i]->setAccessibleDescription(i < current ? tr("done") : i == current ? tr("shown now") : tr("still to come"));
    }
}

void NewEditionDialog::next()
{
    const int step = stack_->currentIndex();
    if (!steps_[static_cast<std::size_t>(step)]->take(made_))
        return;
    if (step + 1 < stack_->count())
        showStep(step + 1);
    else
        make();
}

void NewEditionDialog::make()
{
    const QString path = place_->path();
    const Result<Done, FileTrouble> made = source_.create(path, bookOf(made_));
    if (made) {
        path_ = path;
        accept();
        return;
    }
    if (made.error().kind == FileTroubleKind::TargetExists)
        place_->refuse(tr("There is a file of this name already; it was left as it is. Choose another name."));
    else
        banner_->say(Tone::Refusal, [trouble = made.error()] { return troubleText(trouble); });
}

void NewEditionDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange && !steps_.empty())
        dressSteps();
    QDialog::changeEvent(event);
}

}
