// The jury in its order, to be kept.
#pragma once

#include "ui/models/jury/JurorsModel.h"
#include "ui/pages/DeskPage.h"

class QPushButton;
class QStackedWidget;
class QToolButton;

namespace sidang {

class EmptyState;
class JurorPanel;
class NoteStrip;
class PlainTable;
class RecordBeside;

class JurorsView : public QWidget {
    Q_OBJECT

public:
    explicit JurorsView(Door& door, QWidget* parent = nullptr);

    void refill(const Sight& sight);
    void focusContent();
    bool settle();
    void select(JurorId juror);
    /// What stands at the head of the page while this is shown.
    QWidget* actions() const { return actions_; }

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void layOut();
    void connectAll();
    void retranslate();
    void updateActions();
    void fitColumns();
    void begin();
    void edit();
    void move(int step);
    void remove();

    Door& door_;
    JurorsModel model_;
    QWidget* actions_;
    QToolButton* up_;
    QToolButton* down_;
    QPushButton* remove_;
    QPushButton* add_;
    NoteStrip* notes_;
    QStackedWidget* content_;
    PlainTable* table_;
    EmptyState* empty_;
    JurorPanel* panel_;
    RecordBeside* beside_;
};

}
