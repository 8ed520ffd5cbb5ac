// The nominees of a category as a list, each with how many of its measured indicators have a figure.
#pragma once

#include "core/text/Language.h"
#include "ui/models/OpenEdition.h"

#include <QAbstractTableModel>
#include <QHash>

namespace sidang {

/// Two columns: the name, and "3/4". How far a nominee has come is looked up when its row is looked at.
class FigureNomineesModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Returns true when the entries are others than before.
    bool show(EditionPointer edition, CategoryId category);
    /// Only nominees whose name or code contains the text.
    void narrow(const QString& text);
    std::optional<NomineeId> nomineeAt(int row) const;
    int rowOf(NomineeId nominee) const;
    bool isEmpty() const { return all_.empty(); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : 2; }
    QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<NomineeId> wanted() const;
    int measured(NomineeId nominee) const;

    EditionPointer edition_;
    CategoryId category_;
    QString text_;
    std::vector<Criterion> leaves_; // measured
    std::vector<NomineeId> all_;
    std::vector<NomineeId> shown_;
    mutable QHash<qint32, int> measured_; // of those that were looked at
};

}
