// What the views of the score sheets have in common: they show the same sheets and change them through the page.
#pragma once

#include "ui/models/marks/KeyingModel.h"

#include <QWidget>

#include <functional>

namespace sidang {

/// Makes the changes through the one door; false: they were refused, which the window's banner tells.
using MakeChanges = std::function<bool(const Changes& changes, const QString& reason)>;

class MarksPane : public QWidget {
    Q_OBJECT

public:
    MarksPane(MakeChanges make, QWidget* parent) : QWidget(parent), make_(std::move(make)) {}

    /// Shows the sheets as they are now, at this place; the cursor and what is being typed stay where they still exist.
    virtual void show(const SheetsPointer& sheets, const SheetPlace& place) = 0;
    /// Puts the cursor on the indicator of the place, where the view has it.
    virtual void goTo(CriterionId) {}
    virtual void focusContent() = 0;
    virtual bool focusSearch() { return false; }
    /// Takes what is being typed; false: it was refused.
    virtual bool settle() { return true; }

Q_SIGNALS:
    /// Another sheet is to be shown.
    void placeWanted(const sidang::SheetPlace& place);
    void finishWanted();

protected:
    bool make(const Changes& changes, const QString& reason = {}) const { return make_(changes, reason); }
    /// Takes what was typed into a cell; returns why it was not taken, or an empty text.
    QString take(const KeyingModel& model, const QModelIndex& index, const QString& typed) const;

private:
    MakeChanges make_;
};

}
