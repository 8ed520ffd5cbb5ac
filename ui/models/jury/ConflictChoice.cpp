#include "ui/models/jury/ConflictChoice.h"

#include "core/domain/SimilarNames.h"
#include "core/text/Regions.h"
#include "ui/common/LineIcon.h"
#include "ui/models/Roles.h"
#include "ui/models/jury/JurorEdits.h"
#include "ui/models/jury/QuorumText.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidang {

namespace {

/// The words of an institution by which it is known again: not its legal form, not the short ones.
QStringList tellingWords(const QString& institution)
{
    const ComparableName name = comparable(institution);
    QStringList words = name.words;
    words.removeIf([](const QString& word) { return word.size() < 3; });
    return words;
}

}

ConflictChoice::ConflictChoice(const EditionBook& book, QObject* parent)
    : QAbstractTableModel(parent), book_(book), quorums_(book)
{
    for (const Nominee& nominee : book.nominees) {
        const Category* category = findCategory(book, nominee.category);
        rows_.push_back({&nominee, category ? category->title : QString(), false, false, 0, quorums_.of(nominee.id), {}});
    }
}

void ConflictChoice::setJuror(JurorId juror)
{
    beginResetModel();
    for (Row& row : rows_) {
        const NomineeId nominee = row.nominee->id;
        row.isRecused = std::ranges::any_of(
            book_.recusals, [&](const Recusal& recusal) { return recusal.juror == juror && recusal.nominee == nominee; });
        row.isChecked = row.isRecused;
        row.marks = marksOf(book_, juror, nominee);
        row.after = quorums_.without(nominee, juror);
    }
    endResetModel();
    Q_EMIT chosenChanged();
}

template <class IsMeant>
int ConflictChoice::checkWhere(const IsMeant& isMeant)
{
    int count = 0;
    for (Row& row : rows_) {
        if (row.isRecused)
            continue;
        row.isChecked = isMeant(*row.nominee);
        count += row.isChecked;
    }
    if (!rows_.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, conflictColumns - 1));
    Q_EMIT chosenChanged();
    return count;
}

void ConflictChoice::uncheck()
{
    checkWhere([](const Nominee&) { return false; });
}

int ConflictChoice::checkRegion(const QString& region)
{
    return checkWhere([&](const Nominee& nominee) { return !region.isEmpty() && isWithinRegion(nominee.region, region); });
}

int ConflictChoice::checkInstitution(const QString& institution)
{
    const QStringList wanted = tellingWords(institution);
    return checkWhere([&](const Nominee& nominee) {
        const auto occurIn = [&](const QString& text) {
            const QStringList words = comparable(text).words;
            return !wanted.isEmpty() &&
                   std::ranges::all_of(wanted, [&](const QString& word) { return words.contains(word); });
        };
        return occurIn(nominee.name) || occurIn(nominee.contact) || occurIn(nominee.proposer);
    });
}

void ConflictChoice::checkOnly(NomineeId nominee)
{
    checkWhere([&](const Nominee& other) { return other.id == nominee; });
}

std::vector<NomineeId> ConflictChoice::chosen() const
{
    std::vector<NomineeId> nominees;
    for (const Row& row : rows_) {
        if (row.isChecked && !row.isRecused)
            nominees.push_back(row.nominee->id);
    }
    return nominees;
}

int ConflictChoice::marks() const
{
    int marks = 0;
    for (const Row& row : rows_)
        marks += row.isChecked && !row.isRecused ? row.marks : 0;
    return marks;
}

int ConflictChoice::belowQuorum() const
{
    return static_cast<int>(
        std::ranges::count_if(rows_, [](const Row& row) { return row.isChecked && !row.isRecused && row.after.isBelow(); }));
}

int ConflictChoice::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int ConflictChoice::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : conflictColumns;
}

QString ConflictChoice::note(const Row& row) const
{
    if (row.isRecused)
        return tr("recorded already") + u" · "_s + row.category;
    return row.marks > 0 ? tr("%n mark(s) given", nullptr, row.marks) + u" · "_s + row.category : row.category;
}

QVariant ConflictChoice::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = rows_[static_cast<std::size_t>(index.row())];
    const bool isNominee = index.column() == static_cast<int>(ConflictColumn::Nominee);
    const bool isNew = row.isChecked && !row.isRecused;
    const Quorum& quorum = isNew ? row.after : row.before;
    const QString text = isNominee ? row.nominee->code + u' ' + row.nominee->name
                         : isNew   ? quorumChangeText(row.before, row.after)
                                   : quorumText(row.before);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return text;
    case Qt::AccessibleTextRole: return isNominee ? text + u", "_s + note(row) : text;
    case Qt::CheckStateRole: return isNominee ? QVariant(row.isChecked ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::DecorationRole:
        if (isNominee)
            return {};
        return lineIcon(quorumIcon(quorum), inkOf(quorumTone(quorum)));
    case NoteRole: return isNominee ? note(row) : QVariant();
    case ToneRole: return isNominee ? QVariant() : static_cast<int>(quorumTone(quorum));
    case QuietRole: return row.isRecused;
    default: return {};
    }
}

bool ConflictChoice::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !(flags(index) & Qt::ItemIsUserCheckable))
        return false;
    rows_[static_cast<std::size_t>(index.row())].isChecked = value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(this->index(index.row(), 0), this->index(index.row(), conflictColumns - 1));
    Q_EMIT chosenChanged();
    return true;
}

Qt::ItemFlags ConflictChoice::flags(const QModelIndex& index) const
{
    const bool mayCheck = index.isValid() && index.column() == 0 && !rows_[static_cast<std::size_t>(index.row())].isRecused;
    return QAbstractTableModel::flags(index) | (mayCheck ? Qt::ItemIsUserCheckable : Qt::NoItemFlags);
}

QVariant ConflictChoice::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString titles[conflictColumns] = {tr("Nominee"), tr("Quorum, before and after")};
    return titles[section];
}

}
