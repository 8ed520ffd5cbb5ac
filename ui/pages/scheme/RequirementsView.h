// The documents a category asks its nominees for.
#pragma once

#include "ui/pages/scheme/SchemeDesk.h"

#include <QWidget>

class QLabel;

namespace sidang {

class CellsEditor;

class RequirementsView : public QWidget {
    Q_OBJECT

public:
    explicit RequirementsView(SchemeDesk& desk, QWidget* parent = nullptr);

    void show();
    bool settle();
    void focusTable();

private:
    QString take(const QModelIndex& index, const QString& typed);
    void add();
    void remove(int row);
    void move(int row, int step);
    void toggle(int row);
    const Requirement& at(int row) const { return requirements_[static_cast<std::size_t>(row)]; }

    SchemeDesk& desk_;
    std::vector<Requirement> requirements_;
    QLabel* text_;
    CellsEditor* table_;
};

}
