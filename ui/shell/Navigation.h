// The left side of the window: where to go, in the order of the work.
#pragma once

#include "ui/shell/NavigationModel.h"

#include <QListView>

namespace sidang {

class Navigation : public QListView {
    Q_OBJECT

public:
    explicit Navigation(QWidget* parent = nullptr);

    /// Null: nothing is open. Nothing is chosen by that.
    void show(EditionPointer edition);
    void select(PageId page);

    QSize sizeHint() const override;

Q_SIGNALS:
    void pageChosen(sidang::PageId page);
    /// Enter was pressed on the entry that is shown: the keyboard goes to the page.
    void pageWanted();

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void retranslate();

    NavigationModel model_;
};

}
