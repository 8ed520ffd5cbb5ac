// What is done with a whole sheet: making it final, opening it again, taking a block into it.
#include "ui/common/Banner.h"
#include "ui/models/marks/SheetGap.h"
#include "ui/pages/ReasonDialog.h"
#include "ui/pages/marks/BlockDialog.h"
#include "ui/pages/marks/MarksPage.h"
#include "ui/pages/marks/MarksPane.h"
#include "ui/pages/marks/ProgressStrip.h"

namespace sidang {

/// To the first cell of the sheet that waits to be keyed.
void MarksPage::goToGap()
{
    const auto gap = sheetGap(*sheets_, place_);
    if (gap && gap->first)
        pane()->goTo(gap->first->key.criterion);
}

void MarksPage::finish()
{
    if (!sheets_ || !place_.juror || !pane()->settle() || view_ == MarksView::Facts || view_ == MarksView::Differences)
        return;
    if (sheets_->sheet(place_).isFinal) {
        reopen();
        return;
    }
    const QString closed = sheets_->closedText(place_);
    const QString why = closed.isEmpty() ? sheets_->rights().notFinish : closed;
    const auto gap = sheetGap(*sheets_, place_);
    if (!why.isEmpty() || gap) {
        const QString name = sheets_->nominee(place_.nominee)->name;
        door().banner().say(Tone::Attention, [why, name, gap] {
            return why.isEmpty() ? tr("The sheet on %1 cannot be final yet: %2.").arg(name, gap->text) : why;
        });
        if (why.isEmpty() && gap->first)
            pane()->goTo(gap->first->key.criterion);
        return;
    }
    const ScoreSheet before = sheets_->sheet(place_);
    SheetChange change;
    change.key = {place_.nominee, *place_.juror};
    change.before = before.isEmpty() ? std::nullopt : std::optional(before);
    change.after = ScoreSheet{true, before.comment};
    const QString name = sheets_->nominee(place_.nominee)->name;
    if (make({change}, {}))
        progress_->tell(tr("The sheet on %1 is final now.").arg(name));
}

void MarksPage::reopen()
{
    if (!sheets_->rights().notReopen.isEmpty()) {
        door().banner().say(Tone::Attention, [why = sheets_->rights().notReopen] { return why; });
        return;
    }
    const ScoreSheet before = sheets_->sheet(place_);
    SheetChange change;
    change.key = {place_.nominee, *place_.juror};
    change.before = before;
    if (!before.comment.isEmpty())
        change.after = ScoreSheet{false, before.comment};
    const QString text = tr("The sheet of %1 on %2 is final. Open it only when the paper says something else than what was keyed.")
                             .arg(sheets_->juror(*place_.juror)->name, sheets_->nominee(place_.nominee)->name);
    const auto editFor = [change](const QString& reason) { return Edit{{change}, reason}; };
    ReasonDialog(door().editing(), editFor, tr("Open the sheet again"), text, tr("Open again"), this).exec();
    pane()->focusContent();
}

void MarksPage::paste(const KeyingModel& model, const QModelIndex& at, const QString& block)
{
    BlockDialog(door().editing(), model, at, block, this).exec();
    pane()->focusContent();
}

}
