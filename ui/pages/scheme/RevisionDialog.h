// Asks why a locked scheme is changed.
#pragma once

#include <QDialog>

class QPlainTextEdit;
class QPushButton;

namespace sidang {

class RevisionDialog : public QDialog {
    Q_OBJECT

public:
    /// `version`: the scheme's version that the change begins.
    RevisionDialog(const QString& reason, int version, QWidget* parent = nullptr);

    /// One line.
    QString reason() const;

private:
    QPlainTextEdit* text_;
    QPushButton* go_;
};

}
