#include "ui/models/HistoryModel.h"

#include "ui/common/LineIcon.h"
#include "ui/models/RecordDetail.h"
#include "ui/models/Roles.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace sidang {

namespace {

constexpr int wordsKept = 2000;
constexpr int contentsKept = 64;
constexpr int slice = 15; // milliseconds of a search at a stretch

qint64 keyOf(HistoryPlace place)
{
    return static_cast<qint64>(place.record) << 32 | static_cast<quint32>(place.change);
}

}

HistoryModel::HistoryModel(QObject* parent) : QAbstractTableModel(parent), words_(wordsKept), contents_(contentsKept)
{
    timer_.setInterval(0);
    connect(&timer_, &QTimer::timeout, this, [this] { searchOn(slice); });
}

void HistoryModel::show(HistorySource source)
{
    source_ = std::move(source);
    names_.emplace(*source_.book, *source_.ledger);
    restart();
}

void HistoryModel::clear()
{
    timer_.stop();
    beginResetModel();
    source_ = {};
    names_.reset();
    all_.clear();
    shown_.clear();
    records_ = 0;
    words_.clear();
    contents_.clear();
    endResetModel();
}

void HistoryModel::restart()
{
    timer_.stop();
    words_.clear();
    contents_.clear();
    beginResetModel();
    all_ = placesOf(ledger());
    records_ = ledger().size();
    shown_ = filter_.isEmpty() ? all_ : std::vector<HistoryPlace>();
    searched_ = filter_.isEmpty() ? all_.size() : 0;
    endResetModel();
    if (searched_ < all_.size())
        timer_.start();
    Q_EMIT searchChanged();
}

void HistoryModel::refresh()
{
    if (!source_.ledger)
        return;
    if (records_ > ledger().size() || timer_.isActive()) {
        restart();
        return;
    }
    names_.emplace(*source_.book, *source_.ledger);
    std::vector<HistoryPlace> fresh;
    for (auto record = static_cast<qint32>(ledger().size()) - 1; record >= static_cast<qint32>(records_); --record) {
        const std::vector<HistoryPlace> here = placesOf(ledger(), record);
        fresh.insert(fresh.end(), here.begin(), here.end());
    }
    records_ = ledger().size();
    all_.insert(all_.begin(), fresh.begin(), fresh.end());
    searched_ = all_.size();
    std::erase_if(fresh, [this](HistoryPlace place) { return !admits(place); });
    if (fresh.empty())
        return;
    beginInsertRows({}, 0, static_cast<int>(fresh.size()) - 1);
    shown_.insert(shown_.begin(), fresh.begin(), fresh.end());
    endInsertRows();
}

void HistoryModel::setFilter(const HistoryFilter& filter)
{
    filter_ = filter;
    if (source_.ledger)
        restart();
}

bool HistoryModel::admits(HistoryPlace place) const
{
    if (!filter_.admits(ledger()[static_cast<std::size_t>(place.record)]))
        return false;
    if ((filter_.nominee || filter_.juror) && !filter_.admits(place, contentOf(place.record)))
        return false;
    return filter_.text.trimmed().isEmpty() || filter_.admits(wordsOf(place));
}

void HistoryModel::searchOn(int milliseconds)
{
    QElapsedTimer clock;
    clock.start();
    std::vector<HistoryPlace> finds;
    while (searched_ < all_.size() && (milliseconds < 0 || clock.elapsed() < milliseconds)) {
        const HistoryPlace place = all_[searched_++];
        if (admits(place))
            finds.push_back(place);
    }
    if (!finds.empty()) {
        const int first = rowCount();
        beginInsertRows({}, first, first + static_cast<int>(finds.size()) - 1);
        shown_.insert(shown_.end(), finds.begin(), finds.end());
        endInsertRows();
    }
    if (searched_ == all_.size())
        timer_.stop();
    Q_EMIT searchChanged();
}

void HistoryModel::finishSearch()
{
    if (timer_.isActive())
        searchOn(-1);
}

WordContext HistoryModel::context() const
{
    return {*names_, source_.language, source_.maySee};
}

const Content* HistoryModel::contentOf(qint32 record) const
{
    std::optional<Content>* content = contents_.object(record);
    if (!content) {
        content = new std::optional<Content>(readContent(ledger()[static_cast<std::size_t>(record)].content));
        contents_.insert(record, content);
    }
    return content->has_value() ? &**content : nullptr;
}

const HistoryWords& HistoryModel::wordsOf(HistoryPlace place) const
{
    HistoryWords* words = words_.object(keyOf(place));
    if (!words) {
        words = new HistoryWords(historyWords(ledger(), place, contentOf(place.record), context()));
        words_.insert(keyOf(place), words);
    }
    return *words;
}

std::optional<HistoryPlace> HistoryModel::placeAt(int row) const
{
    return row >= 0 && row < rowCount() ? std::optional(shown_[static_cast<std::size_t>(row)]) : std::nullopt;
}

QString HistoryModel::detailAt(int row) const
{
    const std::optional<HistoryPlace> place = placeAt(row);
    return place ? recordDetail(ledger(), *place, contentOf(place->record), context()) : QString();
}

int HistoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(shown_.size());
}

int HistoryModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(HistoryColumn::Count);
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const HistoryPlace place = shown_[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<HistoryColumn>(index.column());
    if (role == SortRole)
        return QVariant::fromValue(ledger()[static_cast<std::size_t>(place.record)].sequence);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole && role != Qt::DecorationRole)
        return {};
    const HistoryWords& words = wordsOf(place);
    if (role == Qt::DecorationRole)
        return column == HistoryColumn::Time && words.clockBack ? QVariant(lineIcon(u"clock-back"_s, Ink::Attention))
                                                                : QVariant();
    if (role == Qt::AccessibleTextRole && column == HistoryColumn::Number)
        return QString::number(ledger()[static_cast<std::size_t>(place.record)].sequence) + u", "_s + words.spoken();
    if (role == Qt::ToolTipRole && column == HistoryColumn::Time && words.clockBack)
        return tr("The clock of the desk stood earlier here than at the record before. The order of records does not depend "
                  "on it.");
    switch (column) {
    case HistoryColumn::Number: return QString::number(ledger()[static_cast<std::size_t>(place.record)].sequence);
    case HistoryColumn::Time: return words.time;
    case HistoryColumn::Official: return words.official;
    case HistoryColumn::What: return words.what;
    case HistoryColumn::About: return words.about;
    case HistoryColumn::Transition: return words.transition;
    case HistoryColumn::Reason: return words.reason;
    case HistoryColumn::Count: break;
    }
    return {};
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<HistoryColumn>(section)) {
    case HistoryColumn::Number: return tr("No.");
    case HistoryColumn::Time: return tr("When");
    case HistoryColumn::Official: return tr("Official");
    case HistoryColumn::What: return tr("What");
    case HistoryColumn::About: return tr("Concerns");
    case HistoryColumn::Transition: return tr("Before → after");
    case HistoryColumn::Reason: return tr("Reason");
    case HistoryColumn::Count: break;
    }
    return {};
}

}
