// The papers of a form within what was asked for, as a list.
#pragma once

#include "ui/models/print/PaperAccess.h"

#include <QAbstractListModel>

#include <set>
#include <tuple>

namespace sidang {

struct PapersAsked {
    Form form = Form::ScoreSheet;
    FormScope scope;
    QString text; // parts separated by blanks, each of which has to occur in the paper's words
};

/// NoteRole: of a numbered score sheet its serial number and where it is. Each paper can be ticked (Qt::CheckStateRole).
class PapersModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// Rows that stay the same stay where they are. Ticks stay while the form does, also of papers that are not listed for a
    /// while.
    void show(const EditionPointer& edition, const PapersAsked& asked, const MaySeeMarks& maySee);
    const std::vector<FormItem>& items() const { return items_; }
    int rowOf(const FormItem& item) const;

    /// Of the papers that are listed.
    std::vector<FormItem> ticked() const;
    /// Ticks each listed paper of which this is true, and no other one.
    void tickOnly(const std::function<bool(const FormItem&)>& isTicked);
    /// Ticks these rows too; others are left as they are.
    void tickRows(int first, int last);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    void ticksChanged();

private:
    using Key = std::tuple<std::optional<CategoryId>, std::optional<NomineeId>, std::optional<JurorId>>;

    static Key keyOf(const FormItem& item);
    bool isTicked(const FormItem& item) const { return ticks_.contains(keyOf(item)); }
    void setTicked(const FormItem& item, bool isTicked);
    void tellTicks();
    QString textOf(const FormItem& item) const;
    QString noteOf(const FormItem& item) const;

    EditionPointer edition_;
    std::map<SheetKey, SheetFormId> serials_;
    std::vector<FormItem> items_;
    std::optional<Form> form_;
    std::set<Key> ticks_;
};

}
