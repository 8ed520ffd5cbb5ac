// Where the program begins: open an edition, try the sample, or go on with one opened lately.
#pragma once

#include "ui/models/RecentModel.h"
#include "ui/pages/DeskPage.h"

class QLabel;
class QListView;
class QPushButton;

namespace sidang {

class StartPage : public DeskPage {
    Q_OBJECT

public:
    explicit StartPage(Door& door, QWidget* parent = nullptr);

    void refill(const Sight& sight) override;
    void focusContent() override;

Q_SIGNALS:
    void openWanted();
    void sampleWanted();
    void recentWanted(const QString& path);

protected:
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void retranslate();

    RecentModel recent_;
    QLabel* title_;
    QLabel* intro_;
    QPushButton* open_;
    QLabel* openHint_;
    QPushButton* sample_;
    QLabel* sampleHint_;
    QLabel* recentTitle_;
    QLabel* recentEmpty_;
    QListView* list_;
    QWidget* sheet_;
};

}
