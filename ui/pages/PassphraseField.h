// Asks for the passphrase of an official, where one is set, and makes guessing slow.
#pragma once

#include "core/domain/Official.h"
#include "ui/models/PassphraseGate.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;

namespace sidang {

class PassphraseField : public QWidget {
    Q_OBJECT

public:
    /// The gate outlives the field: closing a dialog does not shorten the waiting.
    explicit PassphraseField(PassphraseGate& gate, QWidget* parent = nullptr);

    /// Shows the field only when this official has a passphrase.
    void ask(const Official* official);
    QString text() const;
    void tellWrong();
    void tellRight();
    /// False while the next try has to wait.
    bool isOpen() const;

Q_SIGNALS:
    void openChanged();

private:
    void tellWait();

    PassphraseGate& gate_;
    QLabel* label_;
    QLineEdit* edit_;
    QLabel* wait_;
    QTimer timer_;
};

}
