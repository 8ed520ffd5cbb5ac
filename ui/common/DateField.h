// A line for a date, typed or chosen from a calendar; empty where no date is set.
#pragma once

#include "core/text/Language.h"
#include "ui/common/EntryField.h"

#include <QDate>

namespace sidang {

class DateField : public EntryField {
    Q_OBJECT

public:
    /// Takes the date, which is invalid when the field was emptied; returns why not, or nothing.
    using TakeDate = std::function<QString(QDate date)>;

    explicit DateField(TakeDate take, QWidget* parent = nullptr);

    /// As in EntryField.
    void fill(QDate stored, Language language);
    void restart(QDate stored, Language language);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void chooseFromCalendar();
    void retranslate();

    QAction* calendar_;
};

}
