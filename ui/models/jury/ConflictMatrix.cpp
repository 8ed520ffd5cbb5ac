#include "ui/models/jury/ConflictMatrix.h"

#include "core/words/ChoiceTexts.h"
#include "ui/common/LineIcon.h"
#include "ui/models/Roles.h"
#include "ui/models/jury/QuorumText.h"

using namespace Qt::StringLiterals;

namespace sidang {

void ConflictMatrix::show(const EditionBook& book)
{
    std::vector<Column> jurors;
    for (const Juror& juror : book.jurors)
        jurors.push_back({juror.id, juror.code, juror.name.isEmpty() ? juror.code : juror.name});
    const Quorums quorums(book);
    std::map<NomineeId, std::map<JurorId, Recusal>> recused;
    for (const Recusal& recusal : book.recusals)
        recused[recusal.nominee][recusal.juror] = recusal;
    std::vector<MatrixRow> next;
    next.reserve(book.nominees.size());
    for (const Nominee& nominee : book.nominees) {
        const Category* category = findCategory(book, nominee.category);
        MatrixRow row{nominee.id,
                      nominee.code + u' ' + nominee.name,
                      category ? category->title : QString(),
                      {},
                      {},
                      quorums.of(nominee.id)};
        if (const auto found = recused.find(nominee.id); found != recused.end())
            row.recused = found->second;
        for (const Column& juror : jurors) {
            if (quorums.isExpected(juror.id, nominee.id))
                row.expected.push_back(juror.id);
        }
        next.push_back(std::move(row));
    }
    if (jurors != jurors_) {
        beginResetModel();
        jurors_ = std::move(jurors);
        endResetModel();
    }
    follow(std::move(next));
}

std::optional<RecusalKey> ConflictMatrix::keyAt(const QModelIndex& index) const
{
    const int juror = index.column() - 1;
    if (!index.isValid() || juror < 0 || juror >= jurors())
        return std::nullopt;
    return RecusalKey{jurors_[static_cast<std::size_t>(juror)].id, at(index.row())->id};
}

int ConflictMatrix::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : jurors() + 2;
}

QString ConflictMatrix::words(const MatrixRow& row, const Column& column) const
{
    if (const auto recusal = row.recused.find(column.id); recusal != row.recused.end())
        return tr("%1 does not judge %2: %3, %4")
            .arg(column.name, row.nominee, choiceText(recusal->second.kind), recusal->second.reason);
    const bool isExpected = std::ranges::find(row.expected, column.id) != row.expected.end();
    return (isExpected ? tr("%1 judges %2") : tr("%1 gives no marks in the category of %2")).arg(column.name, row.nominee);
}

QVariant ConflictMatrix::jurorCell(const MatrixRow& row, const Column& column, int role) const
{
    const bool isRecused = row.recused.contains(column.id);
    const bool isExpected = std::ranges::find(row.expected, column.id) != row.expected.end();
    switch (role) {
    case Qt::DisplayRole: return isRecused || isExpected ? QString() : u"–"_s;
    case Qt::DecorationRole: return isRecused ? lineIcon(u"close"_s, Ink::Refusal) : QVariant();
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: return words(row, column);
    case QuietRole: return true;
    default: return {};
    }
}

QVariant ConflictMatrix::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const MatrixRow& row = *at(index.row());
    if (index.column() > 0 && index.column() <= jurors())
        return jurorCell(row, jurors_[static_cast<std::size_t>(index.column()) - 1], role);
    const bool isNominee = index.column() == 0;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: return isNominee ? row.nominee : quorumText(row.quorum);
    case Qt::DecorationRole: return isNominee ? QVariant() : lineIcon(quorumIcon(row.quorum), inkOf(quorumTone(row.quorum)));
    case NoteRole: return isNominee ? row.category : QVariant();
    case ToneRole: return isNominee ? QVariant() : static_cast<int>(quorumTone(row.quorum));
    default: return {};
    }
}

QVariant ConflictMatrix::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const bool isJuror = section > 0 && section <= jurors();
    if (role == Qt::ToolTipRole && isJuror)
        return jurors_[static_cast<std::size_t>(section) - 1].name;
    if (role != Qt::DisplayRole)
        return {};
    if (isJuror)
        return jurors_[static_cast<std::size_t>(section) - 1].code;
    return section == 0 ? tr("Nominee") : tr("Quorum");
}

}
