// The officials who may sit at the desk, for the administrator to keep.
#pragma once

#include "ui/models/OfficialsModel.h"
#include "ui/pages/EditDialog.h"

class QListView;
class QPushButton;

namespace sidang {

class OfficialsDialog : public EditDialog {
    Q_OBJECT

public:
    explicit OfficialsDialog(Editing editing, QWidget* parent = nullptr);

protected:
    void made() override;

private:
    void layOut();
    void open(std::optional<OfficialId> official);
    void toggleServing();
    void refill(std::optional<OfficialId> selected);
    void showSelected();
    const Official* selected() const;

    Editing editing_;
    OfficialsModel model_;
    QListView* list_;
    QPushButton* add_;
    QPushButton* change_;
    QPushButton* serve_;
};

}
