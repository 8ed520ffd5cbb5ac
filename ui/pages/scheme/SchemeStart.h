// What the scheme's page offers an edition without categories.
#pragma once

#include "ui/pages/scheme/SchemeActions.h"
#include "ui/pages/scheme/SchemeFileActions.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace sidang {

class SchemeStart : public QWidget {
    Q_OBJECT

public:
    SchemeStart(SchemeDesk& desk, SchemeActions& actions, SchemeFileActions& files, QWidget* parent = nullptr);

    void show();
    void focusFirst();

private:
    SchemeDesk& desk_;
    SchemeFileActions& files_;
    QLabel* title_;
    QLabel* text_;
    QHBoxLayout* shippedRow_;
    std::vector<QPushButton*> shipped_;
    QPushButton* import_;
    QPushButton* make_;
};

}
