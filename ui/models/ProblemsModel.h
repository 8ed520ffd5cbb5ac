// Everything that is wrong with an edition or still open in it, as a list.
#pragma once

#include "ui/models/OpenEdition.h"

#include <QAbstractListModel>

namespace sidang {

/// One line of the list, worded for the screen.
struct ProblemLine {
    Severity severity = Severity::Error;
    QString text;
    QString place; // may be empty
    std::optional<Problem> problem;     // absent: an open question of a ranking,
    std::optional<CategoryId> category; // which is this category's
};

/// Errors first, then warnings, then ties the plenary has to decide and decisions that met no tie.
std::vector<ProblemLine> problemLines(const OpenEdition& edition);
/// Number of lines problemLines gives, without wording them.
qsizetype problemCount(const OpenEdition& edition);

class ProblemsModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void show(const OpenEdition& edition);
    /// Null: no such row.
    const ProblemLine* lineAt(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<ProblemLine> lines_;
};

}
