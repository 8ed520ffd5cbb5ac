// Whether nominees take part, and why not: for one or many at once.
#pragma once

#include "core/domain/Nominee.h"
#include "ui/pages/EditDialog.h"

class QComboBox;

namespace sidang {

class StatusDialog : public EditDialog {
    Q_OBJECT

public:
    /// The nominees are in the session's book; at least one.
    StatusDialog(Editing editing, std::vector<NomineeId> nominees, QWidget* parent = nullptr);

private:
    void layOut();
    void save();

    std::vector<NomineeId> nominees_;
    QComboBox* status_;
    QComboBox* reason_;
};

}
