// The list of everything that is wrong with the edition or still open in it; each entry leads to where it is mended.
#pragma once

#include "ui/models/ProblemsModel.h"
#include "ui/pages/ProblemPlace.h"

#include <QDialog>

class QListView;
class QPushButton;

namespace sidang {

class ProblemsDialog : public QDialog {
    Q_OBJECT

public:
    explicit ProblemsDialog(const OpenEdition& edition, QWidget* parent = nullptr);

    /// Where the chosen problem is mended, once the dialog was accepted.
    const ProblemPlace& place() const { return place_; }

private:
    void layOut();
    void choose(const OpenEdition& edition);

    ProblemsModel model_;
    QListView* list_;
    QPushButton* go_;
    ProblemPlace place_;
};

}
