// A table of rows to look at: no grid, one row selected, its columns sharing the width there is.
#pragma once

#include <QTableView>

#include <vector>

namespace sidang {

/// What a column takes: at least as much as `sample` needs, and its share of what is left over. Where the room does not do for
/// all, columns that may go are hidden, the last first.
struct ColumnShare {
    QString sample;
    int share = 0;
    bool mayGo = false;
    bool isWanted = true; // false: hidden, however much room there is
};

class PlainTable : public QTableView {
    Q_OBJECT

public:
    explicit PlainTable(QWidget* parent = nullptr);

    void setShares(std::vector<ColumnShare> shares);
    /// Makes the row current and the only one selected, whichever keys are held down; -1 and such do nothing.
    void makeCurrent(int row);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitColumns();

    std::vector<ColumnShare> shares_;
};

}
