// The forms that can be printed, in the order of the work: how many papers each has, or what is missing.
#pragma once

#include "core/text/Language.h"
#include "ui/models/print/PaperAccess.h"

#include <QAbstractListModel>

namespace sidang {

enum FormListRole {
    PapersRole = Qt::UserRole + 200, // QString: how many papers there are; empty: none
};

/// NoteRole: why there are none, or why the form is closed; QuietRole with it.
class FormListModel : public QAbstractListModel {
    Q_OBJECT

public:
    explicit FormListModel(QObject* parent = nullptr);

    void show(const EditionPointer& edition, const MaySeeMarks& maySee, Language language);
    Form formAt(int row) const;
    int rowOf(Form form) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Row {
        int papers = 0;
        QString note; // why there are none
        bool isClosed = false;
    };

    std::vector<Row> rows_; // in the order of the forms
    Language language_ = Language::Indonesian;
};

}
