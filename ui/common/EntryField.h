// A line that saves when it is left or Enter is pressed; a refusal keeps what was typed, Esc puts back what is stored.
#pragma once

#include "ui/common/Entry.h"

#include <QLineEdit>

namespace sidang {

class EntryField : public QLineEdit {
    Q_OBJECT

public:
    explicit EntryField(TakeEntry take, QWidget* parent = nullptr);

    /// Shows what is stored; what is being typed or was refused stays.
    void fill(const QString& stored);
    /// Shows what is stored of another thing than before.
    void restart(const QString& stored);
    /// Takes what is typed; false when it is refused.
    bool settle();

Q_SIGNALS:
    /// Why it was refused; empty: nothing more is to be said.
    void told(const QString& refusal);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void tell(const QString& refusal);
    void put(const QString& text);

    TakeEntry take_;
    QString stored_;
    bool isRefused_ = false;
    bool isTaking_ = false;
};

}
