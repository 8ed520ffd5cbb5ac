// Asks which guideline or decision confirms weights and scales that were only samples.
#pragma once

#include <QDialog>

class QLineEdit;
class QPushButton;
class QRadioButton;

namespace sidang {

class ConfirmDialog : public QDialog {
    Q_OBJECT

public:
    /// `indicator`: what is confirmed, by its title; `others`: how many more of the category are samples.
    ConfirmDialog(const QString& indicator, int others, QWidget* parent = nullptr);

    QString source() const;
    /// True when everything of the category that is a sample is meant.
    bool confirmsAll() const;

private:
    QLineEdit* source_;
    QRadioButton* all_;
    QPushButton* go_;
};

}
