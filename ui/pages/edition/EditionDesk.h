// How the parts of the edition's page change the edition: one field at a time, through the one door.
#pragma once

#include "ui/pages/DeskPage.h"

namespace sidang {

class EditionDesk {
public:
    /// The door outlives it.
    explicit EditionDesk(Door& door) : door_(door) {}

    void show(const Sight& sight) { sight_ = sight; }
    const Sight& sight() const { return sight_; }
    Language language() const { return sight_.language; }
    const Edition& edition() const { return door_.session()->book().edition; }
    const EditionBook& book() const { return door_.session()->book(); }
    /// Where the edition's file stands.
    const QString& path() const { return door_.session()->path(); }
    Door& door() const { return door_; }

    /// Changes the edition; returns why that was not made, as a sentence for the field, or nothing.
    QString take(const std::function<void(Edition&)>& put);
    /// Why name, level, region and period cannot be changed now; empty: they can.
    QString whyNotIdentity() const { return door_.whyNot(Action::ChangeEdition); }
    /// The same of everything that papers say.
    QString whyNotStationery() const { return door_.whyNot(Action::ChangeStationery); }

private:
    Door& door_;
    Sight sight_;
};

}
