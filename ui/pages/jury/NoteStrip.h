// Sentences above a table that are worth noticing and stand against nothing.
#pragma once

#include <QFrame>
#include <QStringList>

class QLabel;

namespace sidang {

/// Hidden where there is nothing to say.
class NoteStrip : public QFrame {
    Q_OBJECT

public:
    explicit NoteStrip(QWidget* parent = nullptr);

    void say(const QStringList& notes);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* icon_;
    QLabel* text_;
};

}
