// What every page of the window is: it shows the open edition, and changes it through the one door.
#pragma once

#include "core/text/Language.h"
#include "ui/models/OpenEdition.h"
#include "ui/pages/Door.h"
#include "ui/pages/PageId.h"

#include <QDate>
#include <QWidget>

namespace sidang {

/// What a page shows from. Without an edition nothing is open.
struct Sight {
    EditionPointer edition;
    CategoryId category; // chosen in the head of the window; 0: the edition has none
    Language language = Language::Indonesian;
    QDate today;
};

class DeskPage : public QWidget {
    Q_OBJECT

public:
    /// The door outlives the page.
    explicit DeskPage(Door& door, QWidget* parent = nullptr) : QWidget(parent), door_(door) {}

    /// Shows the edition as it is now: after opening, after each change, on coming back to the page, in another language. What is
    /// selected, scrolled to and being typed stays, where it still exists. Called while the page is visible, or about to be.
    virtual void refill(const Sight& sight) = 0;
    /// Puts the keyboard where work goes on.
    virtual void focusContent() = 0;
    /// Leads to a place on the page, which is visible.
    virtual void goTo(const PageTarget&) {}
    /// Puts the keyboard into the field that searches the page; false when it has none.
    virtual bool focusSearch() { return false; }
    /// Takes what is being typed, before another page is shown. False: it was refused, and the page stays.
    virtual bool settle() { return true; }
    /// Does what the page does with a score sheet that was scanned; false: nothing, and the window opens its marks.
    virtual bool takeSheet(SheetFormId) { return false; }
    /// True when the page shows one category, which the head of the window then lets choose.
    virtual bool isOfCategory() const { return false; }

Q_SIGNALS:
    /// Leads to another page.
    void wanted(sidang::PageId page, const sidang::PageTarget& target);

protected:
    Door& door() const { return door_; }

private:
    Door& door_;
};

}
