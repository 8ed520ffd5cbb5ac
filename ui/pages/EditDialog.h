// A dialog that changes the edition: a refusal is told in place, and nothing that was typed is lost.
#pragma once

#include "core/edit/Session.h"

#include <QDialog>

#include <functional>

class QVBoxLayout;

namespace sidang {

class Banner;

/// What pages and dialogs need to change the open edition.
struct Editing {
    Session& session;
    /// Asks for another place, writes everything that is recorded there and goes on with that file. Nothing: the user gave up.
    std::function<std::optional<Result<Done, EditTrouble>>(QWidget* parent)> continueElsewhere;
    /// Told of each refusal; may be empty.
    std::function<void(const EditTrouble&)> refused;
};

using MakeEdit = std::function<Result<ChangeSet, EditTrouble>()>;

/// Makes the edit and calls `made`; a refusal stands in the banner, and where the disk did not take it, with what can be done.
void attempt(const Editing& editing, const MakeEdit& make, Banner& banner, QWidget* parent,
             const std::function<void()>& made);

class EditDialog : public QDialog {
    Q_OBJECT

protected:
    EditDialog(Editing editing, QWidget* parent);

    Session& session() const { return editing_.session; }
    /// Where a dialog lays out what it asks; the banner stands above.
    QVBoxLayout* column() const { return column_; }
    Banner& banner() const { return *banner_; }
    /// Makes the edit; on success `made`.
    virtual void attemptEdit(const MakeEdit& make);
    virtual void made() { accept(); }
    bool event(QEvent* event) override;

private:
    Editing editing_;
    Banner* banner_;
    QVBoxLayout* column_;
};

}
