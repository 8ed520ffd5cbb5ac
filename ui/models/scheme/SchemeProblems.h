// What is wrong with one category's scheme, as a list that leads to the place.
#pragma once

#include "core/text/Language.h"
#include "ui/models/OpenEdition.h"

#include <QAbstractListModel>

namespace sidang {

/// Where a problem is mended.
struct SchemeTarget {
    enum class Field { None, Code, Weight, Grading, Quorum, Ties };

    std::optional<CriterionId> criterion; // absent: the category itself
    Field field = Field::None;

    friend bool operator==(const SchemeTarget&, const SchemeTarget&) = default;
};

/// Those of the edition's problems that are about the category's scheme; errors first.
Problems schemeProblems(const OpenEdition& edition, const Category& category);
SchemeTarget targetOf(const Problem& problem, const Category& category);

class SchemeProblemsModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void show(const OpenEdition& edition, const Category& category, Language language);
    SchemeTarget targetAt(int row) const;
    int errorCount() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Line {
        Problem problem;
        SchemeTarget target;
        QString text;
        QString where; // the criterion's title

        friend bool operator==(const Line&, const Line&) = default;
    };

    static QString textOf(const Problem& problem, const Category& category, Language language);

    std::vector<Line> lines_;
};

}
