#include "ui/shell/ShortcutsDialog.h"

#include "ui/common/Paint.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace sidang {

ShortcutsDialog::ShortcutsDialog(QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("Keys"));
    const std::pair<QString, QString> keys[] = {
        {u"Ctrl+Shift+N, Ctrl+O"_s, tr("New edition, open an edition")},
        {u"Ctrl+K"_s, tr("Go to anything")},
        {u"Ctrl+PgDn, Ctrl+PgUp"_s, tr("Next or previous category")},
        {u"↑ ↓"_s, tr("Select a nominee; the explanation follows")},
        {u"Tab, Shift+Tab"_s, tr("From the ranking to its explanation and back")},
        {u"→ ←"_s, tr("In the explanation: show or hide the jurors' marks")},
        {u"Ctrl+P"_s, tr("Print: every form, with a preview")},
        {u"PgDn, PgUp"_s, tr("In the preview: next or previous page")},
        {u"Ctrl+E"_s, tr("Export this category as PDF")},
        {u"Ctrl+Shift+E"_s, tr("Export all categories as PDF")},
        {u"F8"_s, tr("List of problems")},
        {u"Ctrl+1 … Ctrl+9, Ctrl+0"_s, tr("Pages in the order of the work, ranking")},
        {u"Ctrl+H, Ctrl+B"_s, tr("History, backups")},
        {u"Alt+Home"_s, tr("Start page")},
        {u"Ctrl+F"_s, tr("Search the page")},
        {u"Ctrl+Z, Ctrl+Shift+Z"_s, tr("Undo, redo")},
        {u"Ctrl+L"_s, tr("Who sits at the desk")},
        {u"Ctrl+Shift+S"_s, tr("Back up now")},
        {u"F1, Shift+F1"_s, tr("Help for this page, this list")},
        {u"Esc"_s, tr("Close a dialog")},
        {u"Ctrl+Q"_s, tr("Quit")},
    };
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(24, 12, 24, 12);
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(4); // all of it is seen at 150 % as well
    int row = 0;
    for (const auto& [key, text] : keys) {
        auto* keyLabel = new QLabel(key, this);
        keyLabel->setFont(bolder(font()));
        grid->addWidget(keyLabel, row, 0);
        grid->addWidget(new QLabel(text, this), row++, 1);
    }
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    grid->addWidget(buttons, row, 0, 1, 2);
}

}
