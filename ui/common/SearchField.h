// The field that narrows down a list as one types.
#pragma once

#include <QLineEdit>

namespace sidang {

/// Escape empties it, and where it is empty goes on to the parent; Down asks for the list.
class SearchField : public QLineEdit {
    Q_OBJECT

public:
    explicit SearchField(QWidget* parent = nullptr);

Q_SIGNALS:
    /// The keyboard is to go into what was found.
    void listWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
};

}
