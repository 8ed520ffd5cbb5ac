// What is typed, pasted or copied into the months of a cell, worked out as changes before anything is made.
#pragma once

#include "core/ledger/Change.h"
#include "core/text/Language.h"
#include "ui/models/figures/FigureCells.h"

#include <map>

namespace sidang {

enum class MonthColumn {
    DeclaredMembers,
    DeclaredUniverse,
    VerifiedMembers,
    VerifiedUniverse,
    Difference, // verified less declared members
    Coverage,   // members ÷ universe × 100
    Source,     // of the verified figure, or of the declared one where there is no other; so is the date
    Date,
    Count
};
constexpr bool isComputed(MonthColumn column)
{
    return column == MonthColumn::Difference || column == MonthColumn::Coverage;
}
/// Whose persons a column holds; of source and date nothing.
std::optional<Basis> basisOf(MonthColumn column);
constexpr bool isUniverse(MonthColumn column)
{
    return column == MonthColumn::DeclaredUniverse || column == MonthColumn::VerifiedUniverse;
}

/// Where figures are entered.
struct MonthPlace {
    NomineeId nominee;
    FigureCell cell;

    friend bool operator==(const MonthPlace&, const MonthPlace&) = default;
};

class MonthEntry {
public:
    /// `today`: no source is younger. The book outlives the entry.
    MonthEntry(const EditionBook& book, MonthPlace place, QDate today) : book_(book), place_(place), today_(today) {}

    /// Takes the text for a month: persons; "-" for what does not apply; nothing for no figure. Returns why it cannot be
    /// taken, in words, or nothing.
    std::optional<QString> put(QDate month, MonthColumn column, const QString& text);
    /// Takes the declared figure over as the verified one; a month without one stays.
    void verify(QDate month);
    /// Both figures of the month say that the cell does not apply.
    void setNotApplicable(QDate month);
    /// Removes what says that the cell does not apply.
    void clearNotApplicable(QDate month);
    /// The column's value goes from one month to another.
    void copy(QDate from, QDate to, MonthColumn column);

    /// What is changed, against the book; empty: nothing.
    Changes changes() const;

private:
    std::optional<MonthlyFigure> at(QDate month, Basis basis) const;
    void set(QDate month, Basis basis, std::optional<MonthlyFigure> figure);
    std::optional<QString> putPersons(QDate month, MonthColumn column, const QString& text);
    std::optional<QString> putOrigin(QDate month, MonthColumn column, const QString& text);

    const EditionBook& book_;
    MonthPlace place_;
    QDate today_;
    std::map<FigureKey, std::optional<MonthlyFigure>> changed_;
};

}
