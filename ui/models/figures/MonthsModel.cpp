#include "ui/models/figures/MonthsModel.h"

#include "core/text/Numbers.h"
#include "ui/common/LineIcon.h"
#include "ui/common/Tone.h"
#include "ui/models/Roles.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidang {

namespace {

MonthColumn columnOf(const QModelIndex& index)
{
    return static_cast<MonthColumn>(index.column());
}

}

MonthsModel::MonthsModel(Perform perform, QObject* parent) : QAbstractTableModel(parent), perform_(std::move(perform)) {}

void MonthsModel::show(EditionPointer edition, MonthPlace place, Language language, QDate today, bool mayChange)
{
    std::vector<QDate> months = monthsOf(edition->book.edition.period);
    const bool isSame = months == months_;
    if (!isSame)
        beginResetModel();
    edition_ = std::move(edition);
    place_ = place;
    language_ = language;
    today_ = today;
    mayChange_ = mayChange;
    months_ = std::move(months);
    if (!isSame)
        endResetModel();
    else
        tellChanged();
}

void MonthsModel::clear()
{
    beginResetModel();
    months_.clear();
    endResetModel();
}

void MonthsModel::tellChanged()
{
    if (months_.empty())
        return;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

MonthFigures MonthsModel::figuresAt(int row) const
{
    const QDate month = months_[static_cast<std::size_t>(row)];
    return {findFigure(edition_->book, keyOf(place_.nominee, place_.cell, month, Basis::Declared)),
            findFigure(edition_->book, keyOf(place_.nominee, place_.cell, month, Basis::Verified))};
}

MonthsModel::DraftKey MonthsModel::draftKey(int row, MonthColumn column) const
{
    return {keyOf(place_.nominee, place_.cell, months_[static_cast<std::size_t>(row)], Basis::Declared), column};
}

const MonthsModel::Draft* MonthsModel::draftAt(const QModelIndex& index) const
{
    const auto found = drafts_.find(draftKey(index.row(), columnOf(index)));
    return found == drafts_.end() ? nullptr : &found->second;
}

bool MonthsModel::hasRefused() const
{
    return std::ranges::any_of(drafts_, [this](const auto& draft) {
        const FigureKey& key = draft.first.first;
        return key.nominee == place_.nominee && FigureCell{key.programme, key.segment} == place_.cell;
    });
}

void MonthsModel::forget(const QModelIndex& index)
{
    if (index.isValid() && drafts_.erase(draftKey(index.row(), columnOf(index))) > 0)
        Q_EMIT dataChanged(index, index);
}

QString MonthsModel::remarkAt(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    if (const Draft* draft = draftAt(index))
        return placeText(index.row(), columnOf(index)) + u": "_s + draft->words;
    return remarkText(figuresAt(index.row()), months_[static_cast<std::size_t>(index.row())], language_);
}

int MonthsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(months_.size());
}

int MonthsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(MonthColumn::Count);
}

Qt::ItemFlags MonthsModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags plain = QAbstractTableModel::flags(index);
    return mayChange_ && index.isValid() && !isComputed(columnOf(index)) ? plain | Qt::ItemIsEditable : plain;
}

QString MonthsModel::shownText(int row, MonthColumn column) const
{
    const MonthFigures figures = figuresAt(row);
    if (const std::optional<Basis> basis = basisOf(column)) {
        const MonthlyFigure* figure = *basis == Basis::Declared ? figures.declared : figures.verified;
        if (!figure)
            return u"·"_s;
        if (!figure->coverage)
            return u"–"_s;
        if (!isUniverse(column))
            return number(figure->coverage->members, language_);
        return figure->coverage->universe == 0 ? u"?"_s : number(figure->coverage->universe, language_);
    }
    const MonthlyFigure* main = figures.main();
    switch (column) {
    case MonthColumn::Difference: return differenceText(figures, language_);
    case MonthColumn::Coverage: return coverageText(main, language_);
    case MonthColumn::Source: return main ? main->source : QString();
    case MonthColumn::Date: return main && main->date.isValid() ? main->date.toString(u"dd-MM-yyyy"_s) : QString();
    default: return {};
    }
}

QString MonthsModel::editText(int row, MonthColumn column) const
{
    const QString shown = shownText(row, column);
    if (shown == u"·" || shown == u"?")
        return {};
    return shown == u"–" ? u"-"_s : shown;
}

QVariant MonthsModel::toneAt(int row, MonthColumn column) const
{
    const MonthFigures figures = figuresAt(row);
    if (column == MonthColumn::Difference && isNotable(figures))
        return static_cast<int>(Tone::Attention);
    const bool isDeclared = basisOf(column) == Basis::Declared;
    const MonthlyFigure* figure = basisOf(column) ? (isDeclared ? figures.declared : figures.verified) : figures.main();
    if (!figure || !figure->coverage)
        return {};
    const bool lacksUniverse = isUniverse(column) && figure->coverage->universe == 0;
    const bool isAbove = figure->coverage->universe > 0 && figure->coverage->members > figure->coverage->universe;
    const bool tellsAbove = column == MonthColumn::Coverage || (basisOf(column) && !isUniverse(column));
    return lacksUniverse || (isAbove && tellsAbove) ? QVariant(static_cast<int>(Tone::Attention)) : QVariant();
}

QVariant MonthsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const MonthColumn column = columnOf(index);
    const Draft* draft = draftAt(index);
    switch (role) {
    case Qt::DisplayRole: return draft ? draft->text : shownText(index.row(), column);
    case Qt::EditRole: return draft ? draft->text : editText(index.row(), column);
    case Qt::ToolTipRole: return remarkAt(index);
    case Qt::AccessibleTextRole:
        return placeText(index.row(), column) + u": "_s + (draft ? draft->text : editText(index.row(), column));
    case Qt::DecorationRole:
        return column == MonthColumn::Difference && isNotable(figuresAt(index.row()))
                   ? lineIcon(u"warning"_s, Ink::Attention)
                   : QVariant();
    case ToneRole: return draft ? QVariant(static_cast<int>(Tone::Refusal)) : toneAt(index.row(), column);
    case QuietRole: {
        const QString shown = shownText(index.row(), column);
        return shown == u"·" || shown == u"–" || (isComputed(column) && !figuresAt(index.row()).verified);
    }
    case Qt::TextAlignmentRole:
        return static_cast<int>(Qt::AlignVCenter | (column == MonthColumn::Source ? Qt::AlignLeft : Qt::AlignRight));
    default: return {};
    }
}

QString MonthsModel::columnName(MonthColumn column) const
{
    switch (column) {
    case MonthColumn::DeclaredMembers: return tr("Declared members");
    case MonthColumn::DeclaredUniverse: return tr("Declared universe");
    case MonthColumn::VerifiedMembers: return tr("Verified members");
    case MonthColumn::VerifiedUniverse: return tr("Verified universe");
    case MonthColumn::Difference: return tr("Difference");
    case MonthColumn::Coverage: return tr("Coverage");
    case MonthColumn::Source: return tr("Source");
    case MonthColumn::Date: return tr("Date of the source");
    case MonthColumn::Count: break;
    }
    return {};
}

QString MonthsModel::placeText(int row, MonthColumn column) const
{
    return monthText(months_[static_cast<std::size_t>(row)], language_) + u", "_s + columnName(column);
}

QVariant MonthsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        if (section >= rowCount())
            return {};
        const QDate month = months_[static_cast<std::size_t>(section)];
        if (role == Qt::DisplayRole)
            return shortMonthText(month, language_);
        return role == Qt::ToolTipRole || role == Qt::AccessibleTextRole ? QVariant(monthText(month, language_))
                                                                         : QVariant();
    }
    const auto column = static_cast<MonthColumn>(section);
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignVCenter | (column == MonthColumn::Source ? Qt::AlignLeft : Qt::AlignRight));
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
        return columnName(column);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case MonthColumn::DeclaredMembers: return tr("Declared\nmembers");
    case MonthColumn::DeclaredUniverse: return tr("\nuniverse");
    case MonthColumn::VerifiedMembers: return tr("Verified\nmembers");
    case MonthColumn::VerifiedUniverse: return tr("\nuniverse");
    case MonthColumn::Difference: return tr("\nDifference");
    case MonthColumn::Coverage: return tr("\nCoverage");
    case MonthColumn::Source: return tr("\nSource");
    case MonthColumn::Date: return tr("\nDate");
    case MonthColumn::Count: break;
    }
    return {};
}

}
