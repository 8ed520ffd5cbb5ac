// The left side of the window: where to go, in the order of the work.
#pragma once

#include "ui/shell/NavigationModel.h"

#include <QListView>

namespace sidang {

class Navigation : public QListView {
    Q_OBJECT

public:
    explicit Navigation(QWidget* parent = nullptr);

    void showEdition(EditionPointer edition);
    /// The same edition after a change.
    void refresh(EditionPointer edition);
    void select(Destination to);
    void selectCategory(CategoryId category);

    QSize sizeHint() const override;

Q_SIGNALS:
    void startChosen();
    void historyChosen();
    void backupsChosen();
    void categoryChosen(CategoryId category);
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
