#include "ui/pages/interviews/InterviewPanel.h"

#include "core/words/ChoiceTexts.h"
#include "ui/common/FieldForm.h"
#include "ui/common/Paint.h"
#include "ui/models/interviews/Clock.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sidang {

namespace {

constexpr int mostMinutes = 1440;

}

InterviewPanel::InterviewPanel(QWidget* parent)
    : QWidget(parent),
      name_(new QLabel(this)),
      form_(new FieldForm(1, this)),
      day_(new QDateEdit(form_)),
      start_(new QLineEdit(form_)),
      talk_(new QSpinBox(form_)),
      questions_(new QSpinBox(form_)),
      mode_(new QComboBox(form_)),
      place_(new QLineEdit(form_)),
      leader_(new QCheckBox(form_)),
      companions_(new QLineEdit(form_)),
      state_(new QComboBox(form_)),
      postpone_(new QPushButton(this)),
      absence_(new QPushButton(this))
{
    name_->setFont(bolder(font()));
    name_->setWordWrap(true);
    day_->setCalendarPopup(true);
    for (QSpinBox* minutes : {talk_, questions_})
        minutes->setRange(0, mostMinutes);
    for (int i = 0; i < 2; ++i)
        mode_->addItem(QString());
    for (int i = 0; i < 4; ++i)
        state_->addItem(QString());
    layOut();
    const auto leave = [this] { (void)commit(); };
    for (QLineEdit* field : {start_, place_, companions_})
        connect(field, &QLineEdit::editingFinished, this, leave);
    for (QSpinBox* field : {talk_, questions_})
        connect(field, &QSpinBox::editingFinished, this, leave);
    connect(day_, &QDateEdit::editingFinished, this, leave);
    connect(mode_, &QComboBox::activated, this, leave);
    connect(state_, &QComboBox::activated, this, leave);
    connect(leader_, &QCheckBox::clicked, this, leave);
    connect(postpone_, &QPushButton::clicked, this, [this] {
        if (commit())
            Q_EMIT postponeWanted();
    });
    connect(absence_, &QPushButton::clicked, this, &InterviewPanel::absenceWanted);
    retranslate();
}

/// Two short fields beside each other, below one label.
QWidget* InterviewPanel::pair(QWidget* left, QWidget* right)
{
    auto* both = new QWidget(form_);
    auto* row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(left, 1);
    row->addWidget(right, 1);
    both->setFocusProxy(left);
    return both;
}

void InterviewPanel::layOut()
{
    starts_ = pair(day_, start_);
    form_->add([] { return tr("Day and start"); }, starts_);
    form_->add([] { return tr("Minutes for talk and questions"); }, pair(talk_, questions_));
    form_->add([] { return tr("Mode and state"); }, pair(mode_, state_));
    form_->add([] { return tr("Room or link"); }, place_, true);
    form_->add([] { return tr("Leader"); }, leader_, true);
    form_->add([] { return tr("Companions"); }, companions_, true);
    auto* buttons = new QVBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(postpone_);
    buttons->addWidget(absence_);
    auto* inside = new QWidget(this);
    auto* fields = new QVBoxLayout(inside);
    fields->setContentsMargins(16, 0, 16, 8);
    fields->setSpacing(12);
    fields->addWidget(form_);
    fields->addLayout(buttons);
    fields->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inside);
    for (QWidget* each : {static_cast<QWidget*>(scroll->viewport()), inside})
        each->setAutoFillBackground(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(8);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(16, 0, 16, 0);
    head->addWidget(name_);
    column->addLayout(head);
    column->addWidget(scroll, 1);
}

void InterviewPanel::show(const ScheduledNominee& row, const QString& name, QDate usualDay, const QString& whyNot,
                          Language language)
{
    const bool isOther = !hasRow_ || row.nominee != row_.nominee;
    row_ = row;
    hasRow_ = true;
    usualDay_ = usualDay;
    whyNot_ = whyNot;
    language_ = language;
    name_->setText(name);
    if (isOther) {
        for (QLineEdit* field : {start_, place_, companions_})
            field->setModified(false);
        tellStart({});
    }
    fill();
}

/// What is being typed stays.
void InterviewPanel::fillText(QLineEdit& field, const QString& text)
{
    if (field.isModified() && field.text() != text)
        return;
    if (field.text() != text)
        field.setText(text);
    field.setModified(false);
}

void InterviewPanel::fill()
{
    isFilling_ = true;
    const Interview& interview = row_.interview;
    day_->setDate(interview.starts.isValid() ? interview.starts.date() : usualDay_);
    fillText(*start_, clockText(interview.starts.time(), language_));
    talk_->setValue(interview.talkMinutes);
    questions_->setValue(interview.questionMinutes);
    mode_->setCurrentIndex(static_cast<int>(interview.mode));
    state_->setCurrentIndex(static_cast<int>(interview.state));
    fillText(*place_, interview.place);
    leader_->setChecked(interview.leaderPresent);
    fillText(*companions_, interview.companions);
    const bool canChange = whyNot_.isEmpty();
    for (QWidget* field : std::initializer_list<QWidget*>{day_, start_, talk_, questions_, mode_, place_, leader_, companions_, state_})
    {
        field->setEnabled(canChange);
        field->setToolTip(whyNot_);
    }
    postpone_->setEnabled(canChange && !isOver(interview));
    postpone_->setToolTip(canChange ? tr("Puts the interview behind all others") : whyNot_);
    absence_->setVisible(interview.state == InterviewState::Absent && row_.takesPart);
    isFilling_ = false;
}

void InterviewPanel::tellStart(const QString& reason)
{
    form_->say(starts_, Tone::Refusal, reason);
    start_->setAccessibleDescription(reason);
}

std::optional<Interview> InterviewPanel::typed()
{
    Interview after = row_.interview;
    const QString start = start_->text().trimmed();
    const std::optional<QTime> time = clockTime(start);
    const bool isReadable = start.isEmpty() || time;
    tellStart(isReadable ? QString() : tr("Type the time as 09.30, or leave it empty."));
    if (!isReadable)
        return std::nullopt;
    after.starts = time ? QDateTime(day_->date(), *time, Qt::UTC) : QDateTime();
    after.talkMinutes = talk_->value();
    after.questionMinutes = questions_->value();
    after.mode = static_cast<InterviewMode>(mode_->currentIndex());
    after.state = static_cast<InterviewState>(state_->currentIndex());
    after.place = place_->text().simplified();
    after.leaderPresent = leader_->isChecked();
    after.companions = companions_->text().simplified();
    return after;
}

bool InterviewPanel::commit()
{
    if (isFilling_ || !hasRow_ || !whyNot_.isEmpty())
        return true;
    const std::optional<Interview> after = typed();
    if (!after)
        return false;
    if (*after != row_.interview)
        Q_EMIT edited(*after);
    return true;
}

void InterviewPanel::focusFirst()
{
    start_->setFocus(Qt::OtherFocusReason);
    start_->selectAll();
}

void InterviewPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape) {
        QWidget::keyPressEvent(event);
        return;
    }
    for (QLineEdit* field : {start_, place_, companions_})
        field->setModified(false);
    tellStart({});
    fill();
    Q_EMIT leftWithEscape();
}

void InterviewPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void InterviewPanel::retranslate()
{
    day_->setAccessibleName(tr("Day"));
    start_->setAccessibleName(tr("Starts"));
    talk_->setAccessibleName(tr("Talk, minutes"));
    questions_->setAccessibleName(tr("Questions, minutes"));
    mode_->setAccessibleName(tr("Mode"));
    state_->setAccessibleName(tr("State"));
    leader_->setText(tr("The leader came in person"));
    start_->setPlaceholderText(tr("not set"));
    postpone_->setText(tr("Postpone to the end"));
    absence_->setText(tr("Absent: give the nominee this status…"));
    for (const InterviewMode mode : {InterviewMode::InPerson, InterviewMode::Online})
        mode_->setItemText(static_cast<int>(mode), choiceText(mode));
    for (const InterviewState state :
         {InterviewState::Planned, InterviewState::Held, InterviewState::Absent, InterviewState::Postponed})
        state_->setItemText(static_cast<int>(state), choiceText(state));
    day_->setDisplayFormat(u"dd-MM-yyyy"_s);
}

}
