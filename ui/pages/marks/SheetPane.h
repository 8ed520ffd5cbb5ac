// One sheet at a time: the list of sheets at the left, the sheet in the order of its paper at the right.
#pragma once

#include "ui/models/marks/SheetListModel.h"
#include "ui/models/marks/SheetModel.h"
#include "ui/pages/marks/MarksPane.h"

class QLabel;
class QPushButton;
class QSplitter;

namespace sidang {

class ElidedLabel;
class KeyingTable;
class Pill;
class PlainTable;
class SearchField;
class Sheet;
class SheetCommentEdit;

class SheetPane : public MarksPane {
    Q_OBJECT

public:
    /// `order` Facts: the secretariat's sheets, without jurors.
    SheetPane(SheetOrder order, MakeChanges make, QWidget* parent);

    /// By juror or by nominee; not for facts.
    void setOrder(SheetOrder order);
    SheetOrder order() const { return order_; }

    void show(const SheetsPointer& sheets, const SheetPlace& place) override;
    void goTo(CriterionId criterion) override;
    void focusContent() override;
    bool focusSearch() override;
    bool settle() override;

Q_SIGNALS:
    void pasteWanted(const sidang::KeyingModel& model, const QModelIndex& at, const QString& block);
    /// Another sheet came by itself: which one it is, as a sentence.
    void stepTold(const QString& text);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOut();
    void connectParts();
    void retranslate();
    void fillHead();
    void layOutRows();
    void fitRows();
    void goToSheet(int step);
    void choose(const QModelIndex& current);
    bool takeComment(const QString& text);
    void confirm(const std::vector<MarkKey>& keys);
    std::vector<MarkKey> confirmable() const;
    void updateConfirm();

    SheetOrder order_;
    SheetsPointer sheets_;
    SheetPlace place_;
    SheetListModel list_;
    SheetModel model_;
    QSplitter* splitter_;
    SearchField* search_;
    PlainTable* listView_;
    Sheet* paper_;
    ElidedLabel* title_;
    Pill* state_;
    QLabel* lock_;
    KeyingTable* table_;
    QLabel* commentLabel_;
    QLabel* keys_;
    SheetCommentEdit* comment_;
    QPushButton* confirmOne_ = nullptr;
    QPushButton* confirmAll_ = nullptr;
    bool isShowing_ = false;
};

}
