// Who acts for a juror on some days.
#pragma once

#include "core/text/Language.h"
#include "ui/pages/EditDialog.h"

class QLineEdit;

namespace sidang {

class FieldForm;

class DeputyDialog : public EditDialog {
    Q_OBJECT

public:
    /// The juror is in the session's book; `position` is one of its deputies, or nothing for a new one.
    DeputyDialog(Editing editing, JurorId juror, std::optional<int> position, QWidget* parent = nullptr);

private:
    void layOut();
    void save();
    /// Says a fault at the field it concerns; true when there is none.
    bool isInOrder(const std::vector<Deputy>& deputies, std::size_t position);
    void refuse(QLineEdit* field, const QString& why);

    JurorId juror_;
    std::optional<int> position_;
    FieldForm* form_;
    QLineEdit* name_;
    QLineEdit* office_;
    QLineEdit* first_;
    QLineEdit* last_;
};

}
