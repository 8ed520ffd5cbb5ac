// Who sits at the desk from now on.
#pragma once

#include "core/edit/Session.h"
#include "ui/models/OfficialsModel.h"
#include "ui/models/PassphraseGate.h"

#include <QDialog>

class QListView;
class QPushButton;

namespace sidang {

class Banner;
class PassphraseField;

class SeatDialog : public QDialog {
    Q_OBJECT

public:
    SeatDialog(Session& session, PassphraseGate& gate, QWidget* parent = nullptr);

private:
    void layOut();
    void takeSeat();
    void showSelected();
    const Official* selected() const;

    Session& session_;
    OfficialsModel model_;
    Banner* banner_;
    QListView* list_;
    PassphraseField* passphrase_;
    QPushButton* take_;
};

}
