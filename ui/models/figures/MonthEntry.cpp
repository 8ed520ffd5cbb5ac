#include "ui/models/figures/MonthEntry.h"

#include "core/text/TypedValues.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sidang {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(MonthEntry)
};

bool saysNotApplicable(const QString& text)
{
    return text == u"-" || text == u"–" || text == u"—";
}

}

std::optional<Basis> basisOf(MonthColumn column)
{
    switch (column) {
    case MonthColumn::DeclaredMembers:
    case MonthColumn::DeclaredUniverse: return Basis::Declared;
    case MonthColumn::VerifiedMembers:
    case MonthColumn::VerifiedUniverse: return Basis::Verified;
    default: return std::nullopt;
    }
}

std::optional<QString> MonthEntry::put(QDate month, MonthColumn column, const QString& text)
{
    if (isComputed(column))
        return Words::tr("This column is calculated and takes nothing.");
    const QString plain = text.trimmed();
    return basisOf(column) ? putPersons(month, column, plain) : putOrigin(month, column, plain);
}

std::optional<QString> MonthEntry::putPersons(QDate month, MonthColumn column, const QString& text)
{
    const Basis basis = *basisOf(column);
    std::optional<MonthlyFigure> figure = at(month, basis);
    const bool isOfUniverse = isUniverse(column);
    if (text.isEmpty()) {
        if (!isOfUniverse)
            figure.reset();
        else if (figure && figure->coverage)
            figure->coverage->universe = 0;
        set(month, basis, figure);
        return std::nullopt;
    }
    if (!figure)
        figure.emplace();
    if (saysNotApplicable(text)) {
        figure->coverage.reset();
        set(month, basis, figure);
        return std::nullopt;
    }
    const std::optional<qint64> persons = personsFromText(text);
    if (!persons)
        return Words::tr("“%1” is no number of persons. Write digits only, such as 254675 or 254.675.").arg(text);
    if (isOfUniverse && !figure->coverage)
        return Words::tr("Enter the members of this month first; then the universe is taken.");
    Coverage coverage = figure->coverage.value_or(Coverage());
    (isOfUniverse ? coverage.universe : coverage.members) = *persons;
    figure->coverage = coverage;
    set(month, basis, figure);
    return std::nullopt;
}

std::optional<QString> MonthEntry::putOrigin(QDate month, MonthColumn column, const QString& text)
{
    const Basis basis = at(month, Basis::Verified) ? Basis::Verified : Basis::Declared;
    std::optional<MonthlyFigure> figure = at(month, basis);
    if (!figure)
        return text.isEmpty() ? std::nullopt
                              : std::optional(Words::tr("Enter the members of this month first; then its source is taken."));
    if (column == MonthColumn::Source) {
        figure->source = text;
    } else {
        const std::optional<QDate> date = text.isEmpty() ? QDate() : dateFromText(text);
        if (!date)
            return Words::tr("“%1” is no day. Write it like 31-12-2021.").arg(text);
        if (*date > today_)
            return Words::tr("The day of the source is still to come.");
        figure->date = *date;
    }
    set(month, basis, figure);
    return std::nullopt;
}

void MonthEntry::verify(QDate month)
{
    if (const std::optional<MonthlyFigure> declared = at(month, Basis::Declared))
        set(month, Basis::Verified, declared);
}

void MonthEntry::setNotApplicable(QDate month)
{
    for (const Basis basis : {Basis::Declared, Basis::Verified})
        set(month, basis, MonthlyFigure());
}

void MonthEntry::clearNotApplicable(QDate month)
{
    for (const Basis basis : {Basis::Declared, Basis::Verified}) {
        if (const auto figure = at(month, basis); figure && !figure->coverage)
            set(month, basis, std::nullopt);
    }
}

void MonthEntry::copy(QDate from, QDate to, MonthColumn column)
{
    if (isComputed(column))
        return;
    const auto mainBasis = [this](QDate month) { return at(month, Basis::Verified) ? Basis::Verified : Basis::Declared; };
    const std::optional<MonthlyFigure> source = at(from, basisOf(column).value_or(mainBasis(from)));
    if (!basisOf(column)) {
        std::optional<MonthlyFigure> target = at(to, mainBasis(to));
        if (!source || !target)
            return;
        if (column == MonthColumn::Source)
            target->source = source->source;
        else
            target->date = source->date;
        set(to, mainBasis(to), target);
        return;
    }
    const QString text = !source ? QString()
                         : !source->coverage
                             ? u"-"_s
                             : QString::number(isUniverse(column) ? source->coverage->universe : source->coverage->members);
    (void)put(to, column, text); // a universe without members is left aside
}

std::optional<MonthlyFigure> MonthEntry::at(QDate month, Basis basis) const
{
    const FigureKey key = keyOf(place_.nominee, place_.cell, month, basis);
    if (const auto found = changed_.find(key); found != changed_.end())
        return found->second;
    const MonthlyFigure* figure = findFigure(book_, key);
    return figure ? std::optional(*figure) : std::nullopt;
}

void MonthEntry::set(QDate month, Basis basis, std::optional<MonthlyFigure> figure)
{
    changed_[keyOf(place_.nominee, place_.cell, month, basis)] = std::move(figure);
}

Changes MonthEntry::changes() const
{
    Changes changes;
    for (const auto& [key, after] : changed_) {
        const MonthlyFigure* stored = findFigure(book_, key);
        const std::optional<MonthlyFigure> before = stored ? std::optional(*stored) : std::nullopt;
        if (before != after)
            changes.emplace_back(FigureChange{{key, before, after}});
    }
    return changes;
}

}
