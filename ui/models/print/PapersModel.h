// The papers of a form within what was asked for, as a list.
#pragma once

#include "ui/models/print/PaperAccess.h"

#include <QAbstractListModel>

namespace sidang {

struct PapersAsked {
    Form form = Form::ScoreSheet;
    FormScope scope;
    QString text; // parts separated by blanks, each of which has to occur in the paper's words
};

/// NoteRole: of a numbered score sheet its serial number and where it is.
class PapersModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// Rows that stay the same stay where they are.
    void show(const EditionPointer& edition, const PapersAsked& asked, const MaySeeMarks& maySee);
    const std::vector<FormItem>& items() const { return items_; }
    int rowOf(const FormItem& item) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    QString noteOf(const FormItem& item) const;

    EditionPointer edition_;
    std::map<SheetKey, SheetFormId> serials_;
    std::vector<FormItem> items_;
};

}
