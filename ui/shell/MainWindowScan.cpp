// Score sheets whose code was scanned or typed.
#include "core/edit/IssueForms.h"
#include "ui/common/Banner.h"
#include "ui/models/print/SheetLookup.h"
#include "ui/shell/DeskCommands.h"
#include "ui/shell/GoToDialog.h"
#include "ui/shell/MainWindow.h"

#include <QApplication>
#include <QToolTip>

namespace sidang {

void MainWindow::takeScan(const QString& code)
{
    QWidget* dialog = QApplication::activeModalWidget();
    if (!dialog) {
        openSheet(code);
    } else if (auto* goTo = qobject_cast<GoToDialog*>(dialog)) {
        goTo->take(code);
    } else {
        QApplication::beep();
        QToolTip::showText(dialog->mapToGlobal(QPoint(16, 16)), tr("Close this dialog first, then scan again."), dialog);
    }
}

void MainWindow::openSheet(const QString& code)
{
    if (!workplace_.session()) {
        banner_->say(Tone::Attention, [] { return tr("Open the edition first, then scan again."); });
        return;
    }
    const auto found = findSheet(*workplace_.session(), code);
    if (!found) {
        banner_->say(Tone::Refusal, [why = found.error()] { return why; });
        return;
    }
    DeskPage* page = shownPage();
    if (page && page->takeSheet(found->serial))
        return;
    if (page && !page->settle()) {
        banner_->say(Tone::Attention, [words = found->words] {
            return tr("Score sheet %1 was not opened: what is being typed here has to be mended or given up (Esc) first.")
                .arg(words);
        });
        return;
    }
    navigation_->clearFocus(); // the keyboard goes along
    goTo(PageId::Marks, {.category = found->category, .nominee = found->sheet.nominee, .juror = found->sheet.juror});
    Banner::Step step;
    if (found->state == FormState::Issued && commands_->whyNot(Action::ReturnForm, found->category).isEmpty())
        step = {[] { return tr("Record as returned"); },
                [this, serial = found->serial, words = found->words] {
                    if (commands_->perform(returnForm(workplace_.session()->book(), serial)))
                        banner_->say(Tone::Accent,
                                     [words] { return tr("Score sheet %1 is recorded as returned.").arg(words); });
                }};
    banner_->say(
        Tone::Accent, [words = found->words] { return tr("Score sheet %1").arg(words); }, step);
}

}
