// Lines of text that save when they are left or Ctrl+Enter is pressed; a refusal keeps what was typed, Esc puts back what is stored.
#pragma once

#include "ui/common/Entry.h"

#include <QPlainTextEdit>

namespace sidang {

class EntryText : public QPlainTextEdit {
    Q_OBJECT

public:
    /// `lines`: how many are seen at once.
    EntryText(int lines, TakeEntry take, QWidget* parent = nullptr);

    /// As in EntryField.
    void fill(const QString& stored);
    void restart(const QString& stored);
    bool settle();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {80, sizeHint().height()}; }

Q_SIGNALS:
    void told(const QString& refusal);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void tell(const QString& refusal);

    int lines_;
    TakeEntry take_;
    QString stored_;
    bool isRefused_ = false;
    bool isTaking_ = false;
};

}
