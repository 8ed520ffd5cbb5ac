// What a juror wrote about a nominee as a whole: saved when it is left, Esc puts back what is stored.
#pragma once

#include <QPlainTextEdit>

#include <functional>

namespace sidang {

class SheetCommentEdit : public QPlainTextEdit {
    Q_OBJECT

public:
    /// `take` is called with what was typed; false: it was refused and stays.
    SheetCommentEdit(std::function<bool(const QString& text)> take, QWidget* parent);

    /// Shows what is stored; what is being typed stays unless `isOther` sheet is shown now.
    void show(const QString& stored, bool isOther);
    bool settle();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {80, sizeHint().height()}; }

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    std::function<bool(const QString&)> take_;
    QString stored_;
    bool isTaking_ = false;
};

}
