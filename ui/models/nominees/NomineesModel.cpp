#include "ui/models/nominees/NomineesModel.h"

#include "core/domain/NextCode.h"
#include "core/text/Numbers.h"
#include "core/text/Regions.h"
#include "core/words/ChoiceTexts.h"
#include "ui/common/LineIcon.h"
#include "ui/models/Roles.h"
#include "ui/models/nominees/NomineeStatusLooks.h"

using namespace Qt::StringLiterals;

namespace sidang {

namespace {

NomineeColumn columnAt(int section)
{
    return static_cast<NomineeColumn>(section);
}

}

void NomineesModel::findSimilar(const EditionBook& book)
{
    std::vector<Named> named;
    named.reserve(book.nominees.size());
    for (const Nominee& nominee : book.nominees)
        named.push_back({nominee.id, nominee.name, nominee.region});
    if (named == compared_)
        return;
    compared_ = std::move(named);
    pairs_ = similarNominees(book.nominees);
}

void NomineesModel::show(const EditionBook& book, Language language)
{
    findSimilar(book);
    std::map<NomineeId, QStringList> similar;
    for (const auto& [first, second] : pairs_) {
        similar[first] << findNominee(book, second)->code;
        similar[second] << findNominee(book, first)->code;
    }
    std::vector<NomineeRow> next;
    next.reserve(book.nominees.size());
    for (const Nominee& nominee : book.nominees) {
        const Category* category = findCategory(book, nominee.category);
        NomineeRow row{nominee.id, nominee, category ? category->title : QString(), regionName(nominee.region), {}, {}};
        if (const auto found = similar.find(nominee.id); found != similar.end())
            row.similar = found->second.join(u", "_s);
        row.sought =
            QStringList{nominee.code, nominee.name, row.region, nominee.leader, nominee.proposer}.join(u'\n').toLower();
        next.push_back(std::move(row));
    }
    const bool isReworded = language != language_;
    language_ = language;
    follow(std::move(next));
    if (isReworded)
        tellAll();
}

std::array<bool, nomineeColumns> NomineesModel::filledColumns() const
{
    std::array<bool, nomineeColumns> filled{};
    for (int i = 0; i < nomineeColumns; ++i) {
        filled[static_cast<std::size_t>(i)] =
            std::ranges::any_of(rows(), [&](const NomineeRow& row) { return !text(row, columnAt(i)).isEmpty(); });
    }
    return filled;
}

QStringList NomineesModel::similarTo(NomineeId nominee) const
{
    QStringList names;
    for (const auto& [first, second] : pairs_) {
        if (first != nominee && second != nominee)
            continue;
        if (const NomineeRow* other = at(rowOf(first == nominee ? second : first)))
            names << other->nominee.code + u' ' + other->nominee.name;
    }
    return names;
}

int NomineesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : nomineeColumns;
}

QString NomineesModel::text(const NomineeRow& row, NomineeColumn column) const
{
    const Nominee& nominee = row.nominee;
    switch (column) {
    case NomineeColumn::Code: return nominee.code;
    case NomineeColumn::Name: return nominee.name;
    case NomineeColumn::Region: return row.region.isEmpty() ? nominee.region : row.region;
    case NomineeColumn::Proposer: return nominee.proposer;
    case NomineeColumn::Status: return choiceText(nominee.status);
    case NomineeColumn::Leader: return nominee.leader;
    case NomineeColumn::Contact: return nominee.contact;
    case NomineeColumn::Sector: return nominee.sector;
    case NomineeColumn::Size: return nominee.size == EnterpriseSize::Unstated ? QString() : choiceText(nominee.size);
    case NomineeColumn::Workers: return nominee.workers ? number(*nominee.workers, language_) : QString();
    }
    return {};
}

QVariant NomineesModel::sortKey(const NomineeRow& row, NomineeColumn column) const
{
    switch (column) {
    case NomineeColumn::Code: return countingKey(row.nominee.code);
    case NomineeColumn::Status: return static_cast<int>(row.nominee.status);
    case NomineeColumn::Size: return static_cast<int>(row.nominee.size);
    case NomineeColumn::Workers: return row.nominee.workers.value_or(-1);
    default: return text(row, column).toLower();
    }
}

QString NomineesModel::note(const NomineeRow& row) const
{
    return row.similar.isEmpty() ? row.category : tr("like %1?").arg(row.similar) + u" · "_s + row.category;
}

QVariant NomineesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const NomineeRow& row = *at(index.row());
    const NomineeColumn column = columnAt(index.column());
    const bool isStatus = column == NomineeColumn::Status;
    switch (role) {
    case Qt::DisplayRole: return text(row, column);
    case Qt::ToolTipRole:
        return isStatus && !row.nominee.statusReason.isEmpty() ? row.nominee.statusReason : text(row, column);
    case Qt::TextAlignmentRole:
        return static_cast<int>(Qt::AlignVCenter | (column == NomineeColumn::Workers ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::DecorationRole:
        if (isStatus)
            return lineIcon(statusIcon(row.nominee.status), inkOf(statusTone(row.nominee.status)));
        return {};
    case Qt::AccessibleTextRole:
        return column == NomineeColumn::Name ? row.nominee.name + u", "_s + note(row) : text(row, column);
    case NoteRole: return column == NomineeColumn::Name ? note(row) : QVariant();
    case ToneRole: return isStatus ? static_cast<int>(statusTone(row.nominee.status)) : QVariant();
    case QuietRole: return row.nominee.status != NomineeStatus::Eligible;
    case SortRole: return sortKey(row, column);
    case IdRole: return row.id.value;
    default: return {};
    }
}

QVariant NomineesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignVCenter |
                                (columnAt(section) == NomineeColumn::Workers ? Qt::AlignRight : Qt::AlignLeft));
    return role == Qt::DisplayRole ? title(columnAt(section)) : QVariant();
}

QString NomineesModel::title(NomineeColumn column)
{
    const QString titles[nomineeColumns] = {tr("Code"),   tr("Name"),    tr("Region"), tr("Proposed by"), tr("Status"),
                                            tr("Leader"), tr("Contact"), tr("Sector"), tr("Size"),        tr("Workers")};
    return titles[static_cast<int>(column)];
}

}
