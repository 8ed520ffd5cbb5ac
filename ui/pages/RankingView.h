// The table of a ranking, its columns fitted to the room there is.
#pragma once

#include <QTableView>

namespace sidang {

class RankingView : public QTableView {
    Q_OBJECT

public:
    explicit RankingView(QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;
    /// Shares the width out: numbers take what they need, names and remarks give way, the bar takes the rest.
    void fitColumns();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    int contentWidth(int column) const;
    /// Fits the columns unless they were fitted to this width already: measuring every text is the dear part.
    void fitToWidth();

    int fittedWidth_ = -1;
};

}
