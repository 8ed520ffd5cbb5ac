#include "ui/models/interviews/ScheduleModel.h"

#include "core/words/ChoiceTexts.h"
#include "ui/common/LineIcon.h"
#include "ui/models/Roles.h"
#include "ui/models/interviews/Clock.h"

#include <QLocale>
#include <QMimeData>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidang {

namespace {

const QString rowMime = u"application/x-sidang-interview"_s;

QIcon stateIcon(const ScheduledNominee& row)
{
    switch (row.interview.state) {
    case InterviewState::Planned: return lineIcon(u"history"_s, Ink::Quiet);
    case InterviewState::Held: return lineIcon(u"check"_s, Ink::Accent);
    case InterviewState::Absent: return lineIcon(u"close"_s, Ink::Refusal);
    case InterviewState::Postponed: return lineIcon(u"clock-back"_s, Ink::Attention);
    }
    return {};
}

}

void ScheduleModel::show(EditionPointer edition, CategoryId category, bool canMove, Language language)
{
    std::vector<ScheduledNominee> rows = scheduleOf(edition->book, category);
    const bool isSame = std::ranges::equal(rows, rows_, {}, &ScheduledNominee::nominee, &ScheduledNominee::nominee);
    if (!isSame)
        beginResetModel();
    edition_ = std::move(edition);
    rows_ = std::move(rows);
    canMove_ = canMove;
    language_ = language;
    if (!isSame)
        endResetModel();
    else
        retranslate();
}

void ScheduleModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, scheduleColumnCount - 1);
    if (!rows_.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, scheduleColumnCount - 1));
}

const ScheduledNominee* ScheduleModel::rowAt(int row) const
{
    return row >= 0 && row < rowCount() ? &rows_[static_cast<std::size_t>(row)] : nullptr;
}

int ScheduleModel::rowOf(NomineeId nominee) const
{
    const auto found = std::ranges::find(rows_, nominee, &ScheduledNominee::nominee);
    return found == rows_.end() ? -1 : static_cast<int>(found - rows_.begin());
}

int ScheduleModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int ScheduleModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : scheduleColumnCount;
}

QString ScheduleModel::timeText(const ScheduledNominee& row) const
{
    const QDateTime& starts = row.interview.starts;
    if (!starts.isValid())
        return u"–"_s;
    const QString span = clockText(starts.time(), language_) + u'–' +
                         clockText(starts.addSecs(60 * (row.interview.talkMinutes + row.interview.questionMinutes)).time(), language_);
    const QLocale locale(language_ == Language::Indonesian ? QLocale::Indonesian : QLocale::English);
    return locale.toString(starts.date(), u"ddd d/M"_s) + u"  "_s + span;
}

QString ScheduleModel::text(const ScheduledNominee& row, ScheduleColumn column) const
{
    const Nominee* nominee = findNominee(edition_->book, row.nominee);
    switch (column) {
    case ScheduleColumn::Order: return QString::number(row.interview.order);
    case ScheduleColumn::Time: return timeText(row);
    case ScheduleColumn::Nominee: return nominee ? nominee->name : QString();
    case ScheduleColumn::Mode: return choiceText(row.interview.mode);
    case ScheduleColumn::Leader: return row.interview.leaderPresent ? tr("came") : u"–"_s;
    case ScheduleColumn::State:
        return nominee && !row.takesPart ? choiceText(nominee->status) : choiceText(row.interview.state);
    }
    return {};
}

QVariant ScheduleModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ScheduledNominee& row = rows_[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<ScheduleColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole: return text(row, column);
    case Qt::ToolTipRole:
        if (column == ScheduleColumn::Time)
            return startText(row.interview.starts, language_);
        return column == ScheduleColumn::Mode ? QVariant(row.interview.place) : QVariant(text(row, column));
    case Qt::DecorationRole: return column == ScheduleColumn::State ? QVariant(stateIcon(row)) : QVariant();
    case Qt::TextAlignmentRole:
        return column == ScheduleColumn::Order ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case QuietRole: return !row.takesPart || isOver(row.interview);
    case IdRole: return row.nominee.value;
    default: return {};
    }
}

QVariant ScheduleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<ScheduleColumn>(section)) {
    case ScheduleColumn::Order: return tr("No.");
    case ScheduleColumn::Time: return tr("Time");
    case ScheduleColumn::Nominee: return tr("Nominee");
    case ScheduleColumn::Mode: return tr("Mode");
    case ScheduleColumn::Leader: return tr("Leader");
    case ScheduleColumn::State: return tr("State");
    }
    return {};
}

Qt::ItemFlags ScheduleModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return canMove_ ? Qt::ItemIsDropEnabled : Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    flags.setFlag(Qt::ItemIsDragEnabled, canMove_);
    return flags;
}

QStringList ScheduleModel::mimeTypes() const
{
    return {rowMime};
}

QMimeData* ScheduleModel::mimeData(const QModelIndexList& indexes) const
{
    auto* data = new QMimeData;
    if (!indexes.isEmpty())
        data->setData(rowMime, QByteArray::number(indexes.constFirst().row()));
    return data;
}

bool ScheduleModel::dropMimeData(const QMimeData* data, Qt::DropAction, int row, int, const QModelIndex& parent)
{
    const int to = row >= 0 ? row : parent.isValid() ? parent.row() : rowCount();
    const int from = data->data(rowMime).toInt();
    if (!canMove_ || !rowAt(from))
        return false;
    // Told when the drag is over. The rows stay where they are until the edition says otherwise.
    QMetaObject::invokeMethod(
        this, [this, from, to] { Q_EMIT moveWanted(from, to > from ? to - 1 : to); }, Qt::QueuedConnection);
    return false;
}

}
