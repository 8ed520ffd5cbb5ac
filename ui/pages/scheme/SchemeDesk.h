// How the parts of the scheme's page change it: through the one door, with a reason once the scheme is locked.
#pragma once

#include "ui/models/scheme/CategoryEdits.h"
#include "ui/models/scheme/SchemeModel.h"
#include "ui/pages/DeskPage.h"

#include <QHash>

namespace sidang {

class SchemeDesk {
public:
    /// Both outlive it; `window` is the parent of what it asks.
    SchemeDesk(Door& door, QWidget& window) : door_(door), window_(window) {}

    void show(const Sight& sight) { sight_ = sight; }
    const Sight& sight() const { return sight_; }
    Language language() const { return sight_.language; }
    /// The edition as it is now.
    const EditionBook& book() const { return door_.session()->book(); }
    CategoryId categoryId() const { return sight_.category; }
    /// Null: the edition has none.
    const Category* category() const { return findCategory(book(), sight_.category); }
    FreshIds freshIds() const { return {book(), door_.session()->ledger()}; }

    bool isLocked() const;
    /// What changing the scheme of this category amounts to: ChangeScheme, or ReviseScheme once it is locked.
    Action action() const { return isLocked() ? Action::ReviseScheme : Action::ChangeScheme; }
    QString whyNotChange() const { return door_.whyNot(action(), sight_.category); }
    Changeable changeable() const { return whyNotChange().isEmpty() ? Changeable::Yes : Changeable::No; }
    QString whyNotRequire() const { return door_.whyNot(Action::ChangeRequirements, sight_.category); }
    QString whyNotConfirm() const { return door_.whyNot(Action::ConfirmScheme, sight_.category); }

    /// Makes the changes; a locked scheme asks for the reason first, once for each category. Returns why they were not made, as a
    /// sentence for the place where they were wanted, or nothing.
    QString make(const Changes& changes);
    /// Says in the window's banner why something is not done.
    void refuse(const std::function<QString()>& words);

    /// Why the locked scheme of this category is being changed; empty: not asked yet.
    QString reason() const { return reasons_.value(sight_.category.value); }
    /// Asks for another reason.
    bool askReason();

    Door& door() const { return door_; }
    QWidget& window() const { return window_; }

private:
    Door& door_;
    QWidget& window_;
    Sight sight_;
    QHash<qint32, QString> reasons_; // by category
};

}
