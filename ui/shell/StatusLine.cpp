#include "ui/shell/StatusLine.h"

#include "core/edit/Session.h"
#include "core/text/Dates.h"
#include "ui/common/ElidedButton.h"
#include "ui/common/ElidedLabel.h"
#include "ui/common/LineIcon.h"
#include "ui/common/Paint.h"
#include "ui/models/ProblemsModel.h"
#include "ui/models/Seat.h"

#include <QClipboard>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidang {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(StatusLine)
};

}

QString savedText(const QString& recordTime, QDate today, Language language)
{
    const QDateTime time = QDateTime::fromString(recordTime, Qt::ISODateWithMs).toLocalTime();
    const QString clock = time.time().toString(language == Language::Indonesian ? u"HH.mm"_s : u"HH:mm"_s);
    return time.date() == today ? Words::tr("Saved %1").arg(clock)
                                : Words::tr("Saved on %1, %2").arg(longDate(time.date(), language), clock);
}

StatusLine::StatusLine(QWidget* parent)
    : QWidget(parent),
      file_(new ElidedLabel(this)),
      mark_(new QLabel(this)),
      saving_(new ElidedLabel(this)),
      seat_(new ElidedButton(this)),
      code_(new QPushButton(this)),
      noProblems_(new QLabel(this)),
      problems_(new QPushButton(this))
{
    const QFont small = smaller(font());
    for (QWidget* widget : std::initializer_list<QWidget*>{file_, saving_, seat_, code_, noProblems_, problems_})
        widget->setFont(small);
    saving_->setForegroundRole(QPalette::PlaceholderText);
    noProblems_->setForegroundRole(QPalette::PlaceholderText);
    for (QPushButton* button : {problems_, code_})
        button->setProperty("flat", true);
    problems_->setIcon(lineIcon(u"warning"_s, Ink::Attention));
    seat_->setIcon(lineIcon(u"official"_s, Ink::Quiet));
    code_->setIcon(lineIcon(u"code"_s, Ink::Quiet));
    layOut();
    connect(problems_, &QPushButton::clicked, this, &StatusLine::problemsWanted);
    connect(seat_, &QPushButton::clicked, this, &StatusLine::seatWanted);
    connect(code_, &QPushButton::clicked, this, &StatusLine::copyCode);
    show(nullptr, nullptr, language_);
}

void StatusLine::layOut()
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(18, 2, 12, 2);
    row->setSpacing(8);
    row->addWidget(mark_);
    row->addWidget(saving_);
    row->addSpacing(4);
    row->addWidget(file_);
    row->addWidget(seat_);
    row->addStretch(1);
    row->addWidget(noProblems_);
    row->addWidget(problems_);
    row->addWidget(code_);
    setMinimumHeight(fontMetrics().height() + 12);
}

void StatusLine::show(const Session* session, EditionPointer edition, Language language)
{
    if (session != session_)
        isUnsaved_ = false;
    session_ = session;
    edition_ = std::move(edition);
    language_ = language;
    setVisible(session_ != nullptr);
    retranslate();
}

void StatusLine::setUnsaved(bool isUnsaved)
{
    isUnsaved_ = isUnsaved;
    retranslate();
}

void StatusLine::tellSaving()
{
    const bool isReadOnly = session_->isReadOnly();
    QString text = isReadOnly ? tr("Reading only") : isUnsaved_ ? tr("The last change is NOT saved") : QString();
    if (text.isEmpty() && !session_->ledger().empty())
        text = savedText(session_->ledger().back().time, QDate::currentDate(), language_);
    saving_->setText(text);
    // The file's name gives way before the time it was saved.
    constexpr int most = 220;
    saving_->setMinimumWidth(std::min(saving_->sizeHint().width(), most));
    if (isReadOnly)
        saving_->setToolTip(tr("The file cannot be written to here, so nothing can be changed. Copy it to another place and "
                               "open it there to go on working."));
    saving_->setForegroundRole(isUnsaved_ ? QPalette::WindowText : QPalette::PlaceholderText);
    const QString icon = isReadOnly ? u"read-only"_s : isUnsaved_ ? u"warning"_s : u"check"_s;
    const Ink ink = isReadOnly ? Ink::Quiet : isUnsaved_ ? Ink::Refusal : Ink::Accent;
    mark_->setPixmap(lineIcon(icon, ink).pixmap(QSize(14, 14), devicePixelRatio()));
}

void StatusLine::tellProblems()
{
    const auto count = static_cast<int>(problemCount(*edition_));
    problems_->setText(tr("%n problem(s)", nullptr, count));
    problems_->setToolTip(tr("Shows the list of problems"));
    problems_->setVisible(count > 0);
    noProblems_->setText(tr("No problems"));
    noProblems_->setVisible(count == 0);
}

void StatusLine::retranslate()
{
    if (!session_ || !edition_)
        return;
    file_->setText(QFileInfo(session_->path()).fileName());
    file_->setToolTip(QDir::toNativeSeparators(session_->path()));
    tellSaving();
    tellProblems();
    const Official* actor = session_->actor();
    seat_->setText(actor ? tr("At the desk: %1").arg(seatText(*actor)) : tr("At the desk: nobody"));
    seat_->setToolTip(seat_->text() + u'\n' + tr("Lets somebody else take the seat (Ctrl+L)"));
    const QString code = session_->headCode();
    code_->setText(code);
    code_->setVisible(!code.isEmpty());
    code_->setAccessibleName(tr("Integrity code %1").arg(code));
    const QString explained = tr("Integrity code: stands for everything recorded so far. It changes with every change; on signed "
                                 "paper it shows later whether the file is still the same. A click copies it.");
    code_->setToolTip(explained);
    code_->setAccessibleDescription(explained);
}

void StatusLine::copyCode()
{
    QGuiApplication::clipboard()->setText(code_->text());
    Q_EMIT codeCopied();
}

void StatusLine::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    QWidget::changeEvent(event);
}

void StatusLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = themeOf(palette());
    painter.fillRect(rect(), theme.panel);
    painter.fillRect(QRect(0, 0, width(), 1), theme.line);
}

}
