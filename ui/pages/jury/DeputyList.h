// Who acts for a juror, to be added, changed and removed.
#pragma once

#include "ui/models/jury/DeputiesModel.h"

#include <QWidget>

class QListView;
class QPushButton;

namespace sidang {

class DeputyList : public QWidget {
    Q_OBJECT

public:
    explicit DeputyList(QWidget* parent = nullptr);

    void show(const std::vector<Deputy>& deputies, Language language);

Q_SIGNALS:
    void addWanted();
    void editWanted(int position);
    void removalWanted(int position);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void updateButtons();
    void retranslate();

    DeputiesModel model_;
    QListView* list_;
    QPushButton* add_;
    QPushButton* edit_;
    QPushButton* remove_;
};

}
