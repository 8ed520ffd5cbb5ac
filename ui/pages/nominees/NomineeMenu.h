// What can be done with nominees besides adding and typing: the menu of the page and of its table.
#pragma once

#include "ui/models/nominees/NomineesModel.h"

#include <QMenu>

namespace sidang {

/// What there is to do now; a text says why not, empty: it can be done.
struct NomineeMenuState {
    QString whyNotChange;
    QString whyNotStatus;
    QString whyNotRegions;
    bool hasSelection = false;
    NomineeColumn sorted = NomineeColumn::Code;
};

class NomineeMenu : public QMenu {
    Q_OBJECT

public:
    explicit NomineeMenu(QWidget* parent = nullptr);

    void setState(const NomineeMenuState& state);

Q_SIGNALS:
    void pasteWanted();
    void regionsWanted();
    void editWanted();
    void statusWanted();
    void removalWanted();
    void sortWanted(sidang::NomineeColumn column);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QAction* paste_;
    QAction* regions_;
    QAction* edit_;
    QAction* status_;
    QAction* remove_;
    QMenu* sort_;
    std::vector<QAction*> columns_;
};

}
