// The register of conflicts of interest.
#pragma once

#include "ui/models/jury/RecusalsModel.h"
#include "ui/pages/DeskPage.h"

#include <QSortFilterProxyModel>

class QPushButton;
class QStackedWidget;

namespace sidang {

class EmptyState;
class MatrixTable;
class NoteStrip;
class PlainTable;
class SearchField;

class ConflictsView : public QWidget {
    Q_OBJECT

public:
    explicit ConflictsView(Door& door, QWidget* parent = nullptr);

    void refill(const Sight& sight);
    void focusContent();
    void focusSearch();
    void select(const RecusalKey& key);
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
    void tellQuorum();
    void tellEmpty();
    const RecusalRow* at(const QModelIndex& index) const;
    QString whyNot() const;
    void add();
    void edit();
    void remove();
    /// Records or changes a conflict that was pointed at in the matrix.
    void ask(const RecusalKey& key);

    Door& door_;
    Sight sight_;
    RecusalsModel model_;
    QSortFilterProxyModel filter_;
    QWidget* actions_;
    QPushButton* asMatrix_;
    QPushButton* edit_;
    QPushButton* remove_;
    QPushButton* add_;
    SearchField* search_;
    NoteStrip* notes_;
    QStackedWidget* content_;
    PlainTable* table_;
    EmptyState* empty_;
    MatrixTable* matrix_;
};

}
