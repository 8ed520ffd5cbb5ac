// A text of the secretariat while it is written: the line that cannot be read is marked.
#pragma once

#include <QPlainTextEdit>

namespace sidang {

class TextEditor : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit TextEditor(QWidget* parent = nullptr);

    /// Marks this line, from 1; 0: none.
    void markLine(int line);
    int markedLine() const { return marked_; }
    void insertField(const QString& name);

Q_SIGNALS:
    void saveWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void paintMark();

    int marked_ = 0;
};

}
