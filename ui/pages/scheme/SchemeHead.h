// The head of the scheme's page: which category, how far it is fixed, what is looked at, and the menus.
#pragma once

#include "ui/pages/scheme/SchemeMenus.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace sidang {

class Pill;

enum class SchemeView { Criteria, Requirements };

class SchemeHead : public QWidget {
    Q_OBJECT

public:
    SchemeHead(SchemeDesk& desk, SchemeActions& actions, SchemeFileActions& files, QWidget* parent = nullptr);

    /// Shows the category that is chosen; without one only the menus.
    void show(SchemeView view);

Q_SIGNALS:
    void viewWanted(sidang::SchemeView view);

private:
    void layOut();
    void showState(const Category& category);

    SchemeDesk& desk_;
    QLabel* title_;
    Pill* phase_;
    Pill* samples_;
    QPushButton* criteria_;
    QPushButton* requirements_;
    QPushButton* categoryMenu_;
    QPushButton* fileMenu_;
    QWidget* note_; // why the scheme cannot be changed, or with which reason it is
    QLabel* noteText_;
    QPushButton* reason_;
};

}
