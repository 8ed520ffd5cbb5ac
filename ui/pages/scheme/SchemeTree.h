// The tree of a category's criteria, typed in place, moved by Alt+arrows and by dragging.
#pragma once

#include "ui/models/scheme/SchemeModel.h"
#include "ui/pages/scheme/SchemeDelegate.h"

#include <QTreeView>

namespace sidang {

class SchemeTree : public QTreeView {
    Q_OBJECT

public:
    /// The model outlives the view.
    SchemeTree(SchemeModel& model, EntryDelegate::Take take, QWidget* parent = nullptr);

    /// Nothing: the category's own row is selected, or none.
    std::optional<CriterionId> current() const;
    void select(std::optional<CriterionId> criterion, SchemeColumn column = SchemeColumn::Title);
    /// Opens the cell of a row for typing.
    void editCell(std::optional<CriterionId> criterion, SchemeColumn column);
    /// Takes what is being typed; false when it is refused.
    bool settle() { return delegate_->settle(); }

Q_SIGNALS:
    void currentMoved();
    void addWanted();
    void removeWanted();
    /// By one place among the siblings, up (-1) or down (1).
    void stepWanted(int step);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void drawRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void leave(const QPersistentModelIndex& index, int key);
    bool stepColumn(int step);
    void fitColumns();

    SchemeModel& model_;
    SchemeDelegate* delegate_;
};

}
