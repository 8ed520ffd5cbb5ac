// The nominees that are looked for, in the order that is wanted.
#pragma once

#include "ui/models/nominees/NomineesModel.h"

#include <QSortFilterProxyModel>
#include <QStringList>

namespace sidang {

/// What is looked for; what is absent or empty narrows nothing.
struct NomineeFilter {
    std::optional<CategoryId> category;
    std::optional<NomineeStatus> status;
    QString region; // it and those below it
    QString text;   // words that all occur in code, name, region, leader or proposer
    bool isEmpty() const { return !category && !status && region.isEmpty() && text.trimmed().isEmpty(); }

    friend bool operator==(const NomineeFilter&, const NomineeFilter&) = default;
};

class NomineesFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit NomineesFilter(NomineesModel& nominees, QObject* parent = nullptr);

    void setFilter(const NomineeFilter& filter);
    const NomineeFilter& filter() const { return filter_; }
    /// The nominee of a row of this model, or null.
    const NomineeRow* at(int row) const;
    /// The row of a nominee, or -1 when it is filtered out.
    int rowOf(NomineeId nominee) const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    NomineesModel& nominees_;
    NomineeFilter filter_;
    QStringList words_;
};

}
