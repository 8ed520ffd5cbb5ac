// The window's ways to a place: a new edition, anything by its name, what mends a problem, and the help for where one is.
#include "core/report/Forms.h"
#include "ui/common/Settings.h"
#include "ui/pages/ProblemsDialog.h"
#include "ui/pages/newedition/NewEditionDialog.h"
#include "ui/pages/print/PrintPage.h"
#include "ui/shell/GoToDialog.h"
#include "ui/shell/HelpDialog.h"
#include "ui/shell/MainMenu.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/ShortcutsDialog.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

namespace sidang {

/// Where the last edition was, else among the user's documents, else at home.
QString MainWindow::usualFolder() const
{
    const QStringList recent = services_.settings.recent();
    if (!recent.isEmpty())
        return QFileInfo(recent.constFirst()).path();
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(documents).isDir() ? documents : QDir::homePath();
}

void MainWindow::makeEdition()
{
    NewEditionDialog dialog(services_.source.fresh, services_.ask, usualFolder(), services_.today(), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    // Preparing is the administrator's work.
    services_.settings.rememberSeat(dialog.path(), newAdministrator);
    open(dialog.path());
}

void MainWindow::showRankingPaper(std::optional<CategoryId> category)
{
    goTo(PageId::Print, {.category = category, .form = kindOf(Form::Ranking).name});
}

void MainWindow::saveRankingPaper(std::optional<CategoryId> category)
{
    showRankingPaper(category);
    if (isShown(PageId::Print))
        static_cast<PrintPage&>(pageOf(PageId::Print)).save();
}

void MainWindow::showProblems()
{
    const EditionPointer edition = workplace_.edition();
    if (!edition)
        return;
    ProblemsDialog dialog(*edition, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    navigation_->clearFocus(); // the keyboard goes along
    goTo(dialog.place().page, dialog.place().target);
}

void MainWindow::showGoTo()
{
    const DeskPage* page = shownPage();
    std::vector<GoToEntry> entries = placesOf(workplace_.edition(), page && page->isOfCategory() ? shown_ : PageId::Scheme);
    std::ranges::move(commandsOf(menu_->commands()), std::back_inserter(entries));
    GoToDialog dialog(std::move(entries), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (const auto* place = std::get_if<PagePlace>(&dialog.destination())) {
        navigation_->clearFocus(); // the keyboard goes along
        goTo(place->page, place->target);
    } else if (const auto* command = std::get_if<QPointer<QAction>>(&dialog.destination())) {
        if (*command)
            (*command)->trigger();
    } else if (const auto* sheet = std::get_if<SheetPaper>(&dialog.destination())) {
        openSheet(sheet->code);
    }
}

void MainWindow::showHelp()
{
    if (!help_) {
        help_ = new HelpDialog(this);
        connect(help_, &HelpDialog::keysWanted, this, [this] { ShortcutsDialog(this).exec(); });
    }
    help_->show(shown_, language());
    help_->raise();
    help_->activateWindow();
}

void MainWindow::tellHelpPage()
{
    if (help_ && help_->isVisible())
        help_->show(shown_, language());
}

}
