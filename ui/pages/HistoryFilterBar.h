// What is looked for in the history: a text, a nominee, a juror, an official, a kind of change.
#pragma once

#include "core/edit/Session.h"
#include "ui/models/HistoryRow.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QToolButton;

namespace sidang {

class HistoryFilterBar : public QWidget {
    Q_OBJECT

public:
    explicit HistoryFilterBar(QWidget* parent = nullptr);

    /// Offers what this edition's history can be searched for; choices that still make sense stay.
    void offer(const Session& session);
    HistoryFilter filter() const;
    void clear();
    void focusSearch();

Q_SIGNALS:
    void filterChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QLineEdit* text_;
    QComboBox* nominee_;
    QComboBox* juror_;
    QComboBox* actor_;
    QComboBox* kind_;
    QToolButton* clear_;
};

}
