// The scheme's page of a window with the edition of deskBook(), the administrator at the desk.
#pragma once

#include "tests/support/Text.h"
#include "tests/ui/support/Desk.h"
#include "tests/ui/support/DeskBook.h"

#include "ui/models/scheme/SchemeModel.h"
#include "ui/pages/scheme/SchemeTree.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace sidang {

/// The line that is open in a table or tree, or null.
QLineEdit* openCellOf(const QAbstractItemView& view);
/// Puts the text in the place of what stands in the field, and presses Enter.
void typeAndEnter(QLineEdit& field, const QString& text);

class SchemeScene {
public:
    /// Shows this category.
    explicit SchemeScene(CategoryId category = desa, OfficialId official = admin);

    const EditionBook& book() const { return desk.session().book(); }
    const Category& category(CategoryId id) const { return *findCategory(book(), id); }
    SchemeTree& tree() const;
    /// "UMUM Penilaian umum 100" for each row that is shown, the category first.
    QStringList rows() const;
    /// Selects the criterion with this code (of the shown category) by the keyboard's cell.
    void select(const QString& code, SchemeColumn column = SchemeColumn::Title) const;
    /// The text of the cell of the selected row.
    QString cell(SchemeColumn column) const;
    /// Types into the selected cell, as by F2, and presses the key.
    void typeInto(const QString& text, Qt::Key key = Qt::Key_Return) const;
    /// The line that is open in the tree, or null.
    QLineEdit* openCell() const;
    /// What a refused cell says; empty where nothing is said.
    QString remark() const;
    /// True when a label that is seen holds the text.
    bool says(const QString& text) const;
    QPushButton* button(const QString& text) const { return childOf<QPushButton>(*desk.window, text); }
    QLineEdit* field(const QString& name) const;

    Desk desk;
};

}
