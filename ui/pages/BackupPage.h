// The backups of the edition: which there are, making one, trying one out, going back to one.
#pragma once

#include "ui/models/BackupModel.h"
#include "ui/pages/DeskPage.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace sidang {

class Banner;
class ElidedLabel;
class EmptyState;
class PlainTable;

/// What the page shows.
struct BackupSight {
    QString editionPath; // empty: nothing is open
    QString secondPlace; // empty: none
    bool mayBackUp = false;
    bool mayRestore = false;
    QString whyNot; // why one may not restore
    Language language = Language::Indonesian;
};

class BackupPage : public DeskPage {
    Q_OBJECT

public:
    explicit BackupPage(Door& door, QWidget* parent = nullptr);

    /// Looks into the folders anew.
    void refill(const Sight& sight) override;
    void focusContent() override;

Q_SIGNALS:
    void backupWanted();
    void placeWanted();
    void placeCleared();
    void restoreWanted(const sidang::BackupRow& row);

protected:
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void retranslate();
    void show(const BackupSight& sight);
    void fill();
    void updateButtons();
    void testSelected();

    BackupSight sight_;
    BackupModel model_;
    QLabel* title_;
    QPushButton* backup_;
    Banner* banner_;
    ElidedLabel* place_;
    QPushButton* choose_;
    QPushButton* clear_;
    QStackedWidget* content_;
    PlainTable* table_;
    EmptyState* empty_;
    QPushButton* test_;
    QPushButton* restore_;
    bool isTesting_ = false;
};

}
