// The list of everything that is wrong with the edition or still open in it.
#pragma once

#include "ui/models/ProblemsModel.h"

#include <QDialog>

namespace sidang {

class ProblemsDialog : public QDialog {
    Q_OBJECT

public:
    explicit ProblemsDialog(const OpenEdition& edition, QWidget* parent = nullptr);

private:
    ProblemsModel model_;
};

}
