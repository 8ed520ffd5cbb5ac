#include "ui/models/nominees/PastedModel.h"

#include "core/text/Numbers.h"
#include "core/text/Regions.h"
#include "core/words/ChoiceTexts.h"
#include "ui/common/LineIcon.h"
#include "ui/models/Roles.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidang {

void PastedModel::show(std::vector<PastedNominee> rows, Language language)
{
    beginResetModel();
    rows_ = std::move(rows);
    language_ = language;
    endResetModel();
}

std::vector<Nominee> PastedModel::sound() const
{
    std::vector<Nominee> nominees;
    for (const PastedNominee& row : rows_) {
        if (row.faults.isEmpty())
            nominees.push_back(row.nominee);
    }
    return nominees;
}

int PastedModel::faulty() const
{
    return static_cast<int>(std::ranges::count_if(rows_, [](const PastedNominee& row) { return !row.faults.isEmpty(); }));
}

int PastedModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int PastedModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : pastedColumns;
}

QString PastedModel::text(const PastedNominee& row, PastedColumn column) const
{
    const Nominee& nominee = row.nominee;
    switch (column) {
    case PastedColumn::Line: return QString::number(row.line);
    case PastedColumn::Verdict:
        if (!row.faults.isEmpty())
            return tr("%n fault(s)", nullptr, static_cast<int>(row.faults.size()));
        return row.remarks.isEmpty() ? tr("in order") : tr("to be looked at");
    case PastedColumn::Name: return nominee.name;
    case PastedColumn::Region: return regionName(nominee.region);
    case PastedColumn::Proposer: return nominee.proposer;
    case PastedColumn::Leader: return nominee.leader;
    case PastedColumn::Contact: return nominee.contact;
    case PastedColumn::Sector: return nominee.sector;
    case PastedColumn::Size: return nominee.size == EnterpriseSize::Unstated ? QString() : choiceText(nominee.size);
    case PastedColumn::Workers: return nominee.workers ? number(*nominee.workers, language_) : QString();
    }
    return {};
}

QVariant PastedModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PastedNominee& row = rows_[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<PastedColumn>(index.column());
    const bool isVerdict = column == PastedColumn::Verdict;
    const bool isNumber = column == PastedColumn::Line || column == PastedColumn::Workers;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return text(row, column);
    case Qt::ToolTipRole: return isVerdict ? (row.faults + row.remarks).join(u'\n') : text(row, column);
    case Qt::TextAlignmentRole: return static_cast<int>(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::DecorationRole:
        if (!isVerdict)
            return {};
        return !row.faults.isEmpty()    ? lineIcon(u"error"_s, Ink::Refusal)
               : !row.remarks.isEmpty() ? lineIcon(u"warning"_s, Ink::Attention)
                                        : lineIcon(u"check"_s, Ink::Accent);
    case QuietRole: return !row.faults.isEmpty() && !isVerdict;
    default: return {};
    }
}

QVariant PastedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString titles[pastedColumns] = {tr("Row"),    tr("Verdict"), tr("Name"),   tr("Region"), tr("Proposed by"),
                                           tr("Leader"), tr("Contact"), tr("Sector"), tr("Size"),   tr("Workers")};
    return titles[section];
}

}
