// Goes to anything: a page, a category, a nominee, a juror or a command, found as one types.
#pragma once

#include "ui/shell/GoToModel.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListView;

namespace sidang {

class GoToDialog : public QDialog {
    Q_OBJECT

public:
    explicit GoToDialog(std::vector<GoToEntry> entries, QWidget* parent = nullptr);

    /// What was chosen, once the dialog was accepted.
    const Destination& destination() const { return destination_; }
    /// Goes to the score sheet with this code.
    void take(const QString& code);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void find(const QString& typed);
    void choose();

    GoToModel model_;
    QLineEdit* field_;
    QListView* list_;
    QLabel* nothing_;
    Destination destination_;
};

}
