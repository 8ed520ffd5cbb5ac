#include "ui/models/marks/SheetListModel.h"

#include "core/words/ChoiceTexts.h"
#include "ui/common/LineIcon.h"
#include "ui/models/Roles.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidang {
namespace {

Ink inkOf(SheetState state)
{
    switch (state) {
    case SheetState::Differs:
    case SheetState::CommentMissing: return Ink::Attention;
    case SheetState::Complete:
    case SheetState::Verified:
    case SheetState::Final: return Ink::Accent;
    default: return Ink::Quiet;
    }
}

bool holds(const QString& name, const QString& code, const QString& search)
{
    return search.isEmpty() || name.contains(search, Qt::CaseInsensitive) || code.contains(search, Qt::CaseInsensitive);
}

}

std::vector<SheetPlace> SheetListModel::placesOf(const Sheets& sheets, const SheetPlace& place, const QString& search) const
{
    std::vector<SheetPlace> places;
    if (order_ == SheetOrder::ByNominee) {
        for (const JurorId id : sheets.panel().assigned()) {
            const Juror* juror = sheets.juror(id);
            if (holds(juror->name, juror->code, search))
                places.push_back({place.nominee, id});
        }
        return places;
    }
    for (const Nominee* nominee : sheets.nominees()) {
        if (holds(nominee->name, nominee->code, search))
            places.push_back({nominee->id, order_ == SheetOrder::Facts ? std::nullopt : place.juror});
    }
    return places;
}

void SheetListModel::show(SheetsPointer sheets, SheetOrder order, const SheetPlace& place, const QString& search)
{
    const bool wasEmpty = !sheets_;
    const bool isOtherOrder = order != order_;
    order_ = order;
    std::vector<SheetPlace> places = placesOf(*sheets, place, search.trimmed());
    const bool isSame = !wasEmpty && !isOtherOrder && places == places_;
    if (!isSame)
        beginResetModel();
    sheets_ = std::move(sheets);
    places_ = std::move(places);
    if (!isSame)
        endResetModel();
    else if (!places_.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void SheetListModel::touch(const SheetPlace& place)
{
    const int row = rowOf(place);
    if (row >= 0)
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
}

std::optional<SheetPlace> SheetListModel::placeAt(int row) const
{
    return row >= 0 && row < rowCount() ? std::optional(places_[static_cast<std::size_t>(row)]) : std::nullopt;
}

int SheetListModel::rowOf(const SheetPlace& place) const
{
    const auto found = std::ranges::find(places_, place);
    return found == places_.end() ? -1 : static_cast<int>(found - places_.begin());
}

int SheetListModel::openRowFrom(int row) const
{
    for (; row < rowCount(); ++row) {
        if (sheets_->lockText(places_[static_cast<std::size_t>(row)]).isEmpty())
            return row;
    }
    return -1;
}

int SheetListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(places_.size());
}

int SheetListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 3;
}

QString SheetListModel::nameOf(const SheetPlace& place) const
{
    if (order_ == SheetOrder::ByNominee)
        return sheets_->juror(*place.juror)->name;
    return sheets_->nominee(place.nominee)->name;
}

QVariant SheetListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SheetPlace& place = places_[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<SheetListColumn>(index.column());
    const SheetState state = sheets_->state(place);
    const bool isClosed = state == SheetState::Recused || state == SheetState::Out;
    const auto words = [&] { return state == SheetState::Out ? choiceText(sheets_->nominee(place.nominee)->status) : stateText(state); };
    const auto filled = [&] {
        const auto [given, expected] = sheets_->count(place);
        return isClosed ? u"–"_s : u"%1/%2"_s.arg(given).arg(expected);
    };
    switch (role) {
    case Qt::DisplayRole:
        return column == SheetListColumn::Name ? nameOf(place) : column == SheetListColumn::State ? words() : filled();
    case Qt::DecorationRole: return column == SheetListColumn::Name ? QVariant(lineIcon(stateIcon(state), inkOf(state))) : QVariant();
    case QuietRole: return column != SheetListColumn::Name || isClosed;
    case Qt::TextAlignmentRole:
        return static_cast<int>((column == SheetListColumn::Filled ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        const QString closed = sheets_->closedText(place);
        return u"%1: %2, %3"_s.arg(nameOf(place), closed.isEmpty() ? words() : closed, filled());
    }
    default: return {};
    }
}

QVariant SheetListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<SheetListColumn>(section)) {
    case SheetListColumn::Name: return order_ == SheetOrder::ByNominee ? tr("Juror") : tr("Nominee");
    case SheetListColumn::State: return tr("State");
    case SheetListColumn::Filled: return tr("Filled");
    }
    return {};
}

}
