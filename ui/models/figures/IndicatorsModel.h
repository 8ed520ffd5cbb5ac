// The measured indicators of a nominee: what each reads or what is typed for it, and the score that gives.
#pragma once

#include "ui/models/OpenEdition.h"
#include "ui/models/figures/FigureCells.h"
#include "ui/models/figures/IndicatorEntry.h"

#include <QAbstractTableModel>

#include <functional>
#include <map>

namespace sidang {

/// Columns are those of IndicatorColumn. Typed figures wait in their cells until both halves are there.
class IndicatorsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    /// Makes the changes; false: they were refused.
    using Perform = std::function<bool(const Changes&)>;

    explicit IndicatorsModel(Perform perform, QObject* parent = nullptr);

    /// `mayChange`: whether figures can be typed.
    void show(EditionPointer edition, CategoryId category, NomineeId nominee, Language language, QDate today,
              bool mayChange);

    const Criterion& criterionAt(int row) const { return leaves_[static_cast<std::size_t>(row)]; }
    int rowOf(CriterionId criterion) const;
    /// What the indicator comes to, as a sentence; why nothing yet; or what waits or was refused in this cell.
    QString remarkAt(const QModelIndex& index) const;
    /// What the indicators that read this cell come to, one behind the other; empty when none does.
    QString outcomeOf(const FigureCell& cell) const;
    /// The same with this text typed into the cell.
    QString preview(const QModelIndex& index, const QString& typed) const;
    /// True when something typed waits for its other half or was refused, of the nominee shown.
    bool hasUnstored() const;
    void forget(const QModelIndex& index);
    bool clearCells(const QModelIndexList& cells);
    bool setNotApplicable(const QModelIndexList& cells);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

private:
    struct Draft {
        QString text;
        IndicatorFault fault;
    };
    using DraftKey = std::pair<MarkKey, IndicatorColumn>;

    MarkKey keyAt(int row) const { return {nominee_, criterionAt(row).id, {}}; }
    IndicatorPlace placeAt(int row) const;
    const Draft* draftAt(const QModelIndex& index) const;
    QString draftText(int row, IndicatorColumn column) const;
    /// What is read from the monthly figures, or what was typed.
    std::optional<Measurement> measurementAt(int row) const;
    QString shownText(int row, IndicatorColumn column) const;
    int monthsWithoutUniverse(const Criterion& criterion) const;
    QString outcome(int row, const std::optional<Measurement>& measurement) const;
    QString columnName(IndicatorColumn column) const;

    Perform perform_;
    EditionPointer edition_;
    NomineeId nominee_;
    Language language_ = Language::Indonesian;
    QDate today_;
    bool mayChange_ = false;
    std::vector<Criterion> leaves_; // measured
    std::map<DraftKey, Draft> drafts_;
};

}
