// The table of who judges whom: a cell is looked at, and Enter records or changes its conflict of interest.
#pragma once

#include "ui/models/jury/ConflictMatrix.h"
#include "ui/pages/PlainTable.h"

namespace sidang {

class MatrixTable : public PlainTable {
    Q_OBJECT

public:
    explicit MatrixTable(QWidget* parent = nullptr);

    void show(const EditionBook& book);

Q_SIGNALS:
    void wanted(const sidang::RecusalKey& key);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void ask();

    ConflictMatrix model_;
    int jurors_ = -1; // for which the columns were fitted
};

}
