#include "ui/pages/EditDialog.h"

#include "core/words/EditTroubleText.h"
#include "ui/common/Banner.h"

#include <QCoreApplication>
#include <QEvent>
#include <QVBoxLayout>

namespace sidang {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(EditDialog)
};

bool isOfDisk(EditTroubleKind kind)
{
    return kind == EditTroubleKind::NotSaved || kind == EditTroubleKind::BackupFailed;
}

void tell(const Editing& editing, const EditTrouble& trouble, const MakeEdit& make, Banner& banner, QWidget* parent,
          const std::function<void()>& made)
{
    std::vector<Banner::Step> steps;
    if (isOfDisk(trouble.kind)) {
        const auto again = [editing, make, &banner, parent, made] { attempt(editing, make, banner, parent, made); };
        const auto elsewhere = [=, &banner] {
            const auto gone = editing.continueElsewhere(parent);
            if (!gone)
                return;
            if (*gone)
                again();
            else
                tell(editing, gone->error(), make, banner, parent, made);
        };
        steps = {{[] { return Words::tr("Try again"); }, again}, {[] { return Words::tr("Save somewhere else…"); }, elsewhere}};
    }
    banner.say(Tone::Refusal, [trouble] { return editTroubleText(trouble); }, std::move(steps));
}

}

void attempt(const Editing& editing, const MakeEdit& make, Banner& banner, QWidget* parent,
             const std::function<void()>& made)
{
    const Result<ChangeSet, EditTrouble> result = make();
    if (!result) {
        if (editing.refused)
            editing.refused(result.error());
        tell(editing, result.error(), make, banner, parent, made);
        return;
    }
    banner.hide();
    made();
}

EditDialog::EditDialog(Editing editing, QWidget* parent)
    : QDialog(parent), editing_(std::move(editing)), banner_(new Banner(this)), column_(new QVBoxLayout)
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(20, 16, 20, 16);
    whole->setSpacing(12);
    whole->addWidget(banner_);
    whole->addLayout(column_, 1);
    column_->setSpacing(12);
}

bool EditDialog::event(QEvent* event)
{
    const bool isDone = QDialog::event(event);
    // A banner or a field that comes in makes the dialog higher, so that nothing is squeezed.
    if (event->type() == QEvent::LayoutRequest && isVisible()) {
        const int needed = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width())
                                                         : layout()->totalSizeHint().height();
        if (needed > height())
            resize(width(), needed);
    }
    return isDone;
}

void EditDialog::attemptEdit(const MakeEdit& make)
{
    attempt(editing_, make, *banner_, this, [this] { made(); });
}

}
