#include "ui/pages/scheme/SchemeDesk.h"

#include "core/edit/Permission.h"
#include "ui/common/Banner.h"
#include "ui/pages/InPlace.h"
#include "ui/pages/scheme/RevisionDialog.h"

#include <QCoreApplication>

#include <algorithm>

namespace sidang {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SchemeDesk)
};

}

bool SchemeDesk::isLocked() const
{
    return stageOf(book(), sight_.category).phase != Phase::Preparing;
}

QString SchemeDesk::make(const Changes& changes)
{
    if (changes.empty())
        return {};
    const auto actions = actionsOf(book(), changes);
    const bool revises = std::ranges::any_of(actions, [](const ActionIn& each) { return needsReason(each.action); });
    // Who may not change it is not asked why.
    if (revises && whyNotChange().isEmpty() && reason().isEmpty() && !askReason())
        return Words::tr("Not changed: a locked scheme is changed only with a reason.");
    return performInPlace(door_, {changes, revises ? reason() : QString()});
}

void SchemeDesk::refuse(const std::function<QString()>& words)
{
    door_.banner().say(Tone::Refusal, words);
}

bool SchemeDesk::askReason()
{
    RevisionDialog dialog(reason(), stageOf(book(), sight_.category).scheme + 1, &window_);
    if (dialog.exec() != QDialog::Accepted)
        return false;
    reasons_.insert(sight_.category.value, dialog.reason());
    return true;
}

}
