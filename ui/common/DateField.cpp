#include "ui/common/DateField.h"

#include "core/text/DateEntry.h"
#include "core/text/Dates.h"
#include "ui/common/LineIcon.h"

#include <QAction>
#include <QCalendarWidget>
#include <QEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QWidgetAction>

#include <utility>

using namespace Qt::StringLiterals;

namespace sidang {

DateField::DateField(TakeDate take, QWidget* parent)
    : EntryField(
          [take = std::move(take)](const QString& typed) {
              if (typed.trimmed().isEmpty())
                  return take(QDate());
              const std::optional<QDate> date = dateFromEntry(typed);
              return date ? take(*date) : tr("“%1” is no date. Write it like 31-12-2021.").arg(typed.trimmed());
          },
          parent),
      calendar_(addAction(lineIcon(u"calendar"_s, Ink::Quiet), QLineEdit::TrailingPosition))
{
    connect(calendar_, &QAction::triggered, this, &DateField::chooseFromCalendar);
    retranslate();
}

void DateField::fill(QDate stored, Language language)
{
    EntryField::fill(longDate(stored, language));
}

void DateField::restart(QDate stored, Language language)
{
    EntryField::restart(longDate(stored, language));
}

void DateField::chooseFromCalendar()
{
    if (isReadOnly())
        return;
    QMenu menu(this);
    auto* calendar = new QCalendarWidget(&menu);
    calendar->setAccessibleName(tr("Calendar"));
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setSelectedDate(dateFromEntry(text()).value_or(QDate::currentDate()));
    auto* action = new QWidgetAction(&menu);
    action->setDefaultWidget(calendar);
    menu.addAction(action);
    connect(calendar, &QCalendarWidget::activated, &menu, [this, &menu](QDate date) {
        setText(date.toString(u"dd-MM-yyyy"_s));
        menu.close();
    });
    menu.exec(mapToGlobal(QPoint(0, height())));
    setFocus(Qt::OtherFocusReason);
    settle();
}

void DateField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Down && event->modifiers() & Qt::AltModifier)
        chooseFromCalendar();
    else
        EntryField::keyPressEvent(event);
}

void DateField::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    EntryField::changeEvent(event);
}

void DateField::retranslate()
{
    calendar_->setText(tr("Choose from the calendar (Alt+↓)"));
    calendar_->setToolTip(calendar_->text());
}

}
