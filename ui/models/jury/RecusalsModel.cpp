#include "ui/models/jury/RecusalsModel.h"

#include "core/words/ChoiceTexts.h"
#include "ui/common/LineIcon.h"
#include "ui/models/Roles.h"
#include "ui/models/jury/QuorumText.h"

using namespace Qt::StringLiterals;

namespace sidang {

namespace {

QString text(const RecusalRow& row, RecusalColumn column)
{
    switch (column) {
    case RecusalColumn::Juror: return row.juror;
    case RecusalColumn::Nominee: return row.nominee;
    case RecusalColumn::Kind: return choiceText(row.recusal.kind);
    case RecusalColumn::Reason: return row.recusal.reason;
    case RecusalColumn::Quorum: return quorumText(row.quorum);
    }
    return {};
}

}

void RecusalsModel::show(const EditionBook& book, Language language)
{
    const Quorums quorums(book);
    std::vector<RecusalRow> next;
    for (const Recusal& recusal : book.recusals) {
        const Juror* juror = findJuror(book, recusal.juror);
        const Nominee* nominee = findNominee(book, recusal.nominee);
        if (!juror || !nominee)
            continue;
        const Category* category = findCategory(book, nominee->category);
        next.push_back({{recusal.juror, recusal.nominee},
                        recusal,
                        juror->name.isEmpty() ? juror->code : juror->name,
                        nominee->code + u' ' + nominee->name,
                        category ? category->title : QString(),
                        quorums.of(recusal.nominee),
                        marksOf(book, recusal.juror, recusal.nominee)});
    }
    const bool isReworded = language != language_;
    language_ = language;
    follow(std::move(next));
    if (isReworded)
        tellAll();
}

int RecusalsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : recusalColumns;
}

QVariant RecusalsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RecusalRow& row = *at(index.row());
    const auto column = static_cast<RecusalColumn>(index.column());
    const bool isQuorum = column == RecusalColumn::Quorum;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: return text(row, column);
    case Qt::DecorationRole: return isQuorum ? lineIcon(quorumIcon(row.quorum), inkOf(quorumTone(row.quorum))) : QVariant();
    case NoteRole:
        if (column == RecusalColumn::Nominee)
            return row.category;
        if (column == RecusalColumn::Juror && row.marks > 0)
            return tr("%n mark(s) that do not count", nullptr, row.marks);
        return {};
    case ToneRole: return isQuorum ? static_cast<int>(quorumTone(row.quorum)) : QVariant();
    default: return {};
    }
}

QVariant RecusalsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString titles[recusalColumns] = {tr("Juror"), tr("Nominee"), tr("Kind"), tr("Reason"),
                                            tr("Quorum of the nominee")};
    return titles[section];
}

}
