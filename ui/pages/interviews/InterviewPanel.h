// The interview of the selected nominee: its time, how it is held, who came. A field is saved when it is left.
#pragma once

#include "core/text/Language.h"
#include "ui/models/interviews/Schedule.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace sidang {

class FieldForm;

class InterviewPanel : public QWidget {
    Q_OBJECT

public:
    explicit InterviewPanel(QWidget* parent = nullptr);

    /// Shows a nominee's interview; what is being typed for the same nominee stays. `whyNot`: why nothing may be changed; empty:
    /// it may.
    void show(const ScheduledNominee& row, const QString& name, QDate usualDay, const QString& whyNot, Language language);
    /// Says what was typed, where it differs. False: it cannot be read, and the field says why.
    bool commit();
    void focusFirst();

Q_SIGNALS:
    void edited(const sidang::Interview& after);
    void postponeWanted();
    void absenceWanted();
    void leftWithEscape();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    QWidget* pair(QWidget* left, QWidget* right);
    void tellStart(const QString& reason);
    void retranslate();
    void fill();
    void fillText(QLineEdit& field, const QString& text);
    std::optional<Interview> typed();

    ScheduledNominee row_;
    bool hasRow_ = false;
    bool isFilling_ = false;
    QDate usualDay_;
    QString whyNot_;
    Language language_ = Language::Indonesian;
    QLabel* name_;
    FieldForm* form_;
    QWidget* starts_; // day and time
    QDateEdit* day_;
    QLineEdit* start_;
    QSpinBox* talk_;
    QSpinBox* questions_;
    QComboBox* mode_;
    QLineEdit* place_;
    QCheckBox* leader_;
    QLineEdit* companions_;
    QComboBox* state_;
    QPushButton* postpone_;
    QPushButton* absence_;
};

}
