#include "ui/models/overview/WorkModel.h"

#include "core/words/ChoiceTexts.h"
#include "ui/models/Roles.h"
#include "ui/models/Sentences.h"
#include "ui/models/overview/WorkTexts.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace sidang {

namespace {

/// The count a column shows; nothing where there is none to count.
std::optional<Count> countOf(const CategoryWork& work, WorkColumn column)
{
    const auto unlessNone = [](const Count& count) { return count.all > 0 ? std::optional(count) : std::nullopt; };
    switch (column) {
    case WorkColumn::Documents: return unlessNone(work.documents);
    case WorkColumn::Figures: return unlessNone(work.figures);
    case WorkColumn::Marks: return unlessNone(work.marks);
    case WorkColumn::Agreed: return unlessNone(work.agreed);
    case WorkColumn::Sheets: return unlessNone(work.sheets);
    case WorkColumn::Interviews: return unlessNone(work.interviews);
    default: return std::nullopt;
    }
}

}

void WorkModel::show(EditionPointer edition, std::vector<CategoryWork> works, QDate today)
{
    const bool isSame = std::ranges::equal(works, works_, {}, &CategoryWork::category, &CategoryWork::category);
    if (!isSame)
        beginResetModel();
    edition_ = std::move(edition);
    works_ = std::move(works);
    today_ = today;
    if (!isSame)
        endResetModel();
    else
        retranslate();
}

void WorkModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, workColumnCount - 1);
    if (!works_.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, workColumnCount - 1));
}

const CategoryWork* WorkModel::workAt(int row) const
{
    return row >= 0 && row < rowCount() ? &works_[static_cast<std::size_t>(row)] : nullptr;
}

NextStep WorkModel::nextAt(int row) const
{
    const CategoryWork* work = workAt(row);
    return work ? nextStep(*work, edition_->book.edition.documentsDue, today_) : NextStep();
}

int WorkModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(works_.size());
}

int WorkModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : workColumnCount;
}

QString WorkModel::titleOf(const CategoryWork& work) const
{
    const Category* category = findCategory(edition_->book, work.category);
    return category ? category->title : QString();
}

QString WorkModel::resultText(const CategoryWork& work) const
{
    if (work.phase == Phase::Closed)
        return tr("closed");
    if (!findRanking(edition_->ranking, work.category) || work.eligible == 0)
        return u"–"_s;
    return work.isRanked ? tr("complete") : tr("provisional");
}

QString WorkModel::text(const CategoryWork& work, WorkColumn column) const
{
    if (column == WorkColumn::Category)
        return titleOf(work);
    if (column == WorkColumn::Result)
        return resultText(work);
    if (column == WorkColumn::Next)
        return stepWords(nextStep(work, edition_->book.edition.documentsDue, today_)).sentence;
    if (column == WorkColumn::Nominees)
        return QString::number(work.eligible);
    const std::optional<Count> count = countOf(work, column);
    return count ? u"%1/%2"_s.arg(count->done).arg(count->all) : u"–"_s;
}

QString WorkModel::sentence(const CategoryWork& work, WorkColumn column) const
{
    const auto filled = [](const QString& words, const Count& count) { return words.arg(count.done).arg(count.all); };
    switch (column) {
    case WorkColumn::Category: return titleOf(work) + u", "_s + tr("phase: %1").arg(phaseText(work.phase));
    case WorkColumn::Nominees:
        return work.nominees == 0 ? tr("No nominee yet") : filled(tr("%1 of %2 nominees take part"), {work.eligible, work.nominees});
    case WorkColumn::Documents:
        return work.documents.all == 0 ? tr("No mandatory document is asked for, or nobody takes part")
                                       : filled(tr("%1 of %2 mandatory documents are complete"), work.documents);
    case WorkColumn::Figures:
        return work.figures.all == 0 ? tr("No fact or figure is asked for, or nobody takes part")
                                     : filled(tr("%1 of %2 facts and figures are there"), work.figures) + u"; "_s +
                                           tr("%n confirmed by a second official", nullptr, work.confirmed.done);
    case WorkColumn::Marks:
        return work.marks.all == 0 ? tr("No juror's mark is expected") : filled(tr("%1 of %2 marks of jurors are keyed"), work.marks);
    case WorkColumn::Agreed:
        if (!work.isDouble)
            return tr("The category is not keyed twice");
        return filled(tr("%1 of %2 marks were read the same by both operators"), work.agreed) +
               (work.differences > 0 ? u"; "_s + tr("%n difference(s)", nullptr, work.differences) : QString());
    case WorkColumn::Sheets:
        return work.sheets.all == 0 ? tr("No score sheet is expected") : filled(tr("%1 of %2 score sheets are final"), work.sheets);
    case WorkColumn::Interviews:
        return work.interviews.all == 0 ? tr("No interview is planned") : filled(tr("%1 of %2 interviews are over"), work.interviews);
    case WorkColumn::Result: {
        const QString state = work.phase == Phase::Closed ? QString() : stateText(findRanking(edition_->ranking, work.category));
        return state.isEmpty() ? resultText(work) : state;
    }
    case WorkColumn::Next: return text(work, column);
    }
    return {};
}

QVariant WorkModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CategoryWork& work = works_[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<WorkColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole: return text(work, column);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: return sentence(work, column);
    case IdRole: return work.category.value;
    case PhaseRole: return column == WorkColumn::Category ? QVariant(static_cast<int>(work.phase)) : QVariant();
    case ShareRole: {
        const std::optional<Count> count = countOf(work, column);
        return count ? QVariant(static_cast<double>(count->done) / count->all) : QVariant();
    }
    default: return {};
    }
}

QVariant WorkModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const auto column = static_cast<WorkColumn>(section);
    const bool isText = column == WorkColumn::Category || column == WorkColumn::Result || column == WorkColumn::Next;
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return static_cast<int>((isText ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (column) {
    case WorkColumn::Category: return tr("Category");
    case WorkColumn::Nominees: return tr("Nominees");
    case WorkColumn::Documents: return tr("Documents");
    case WorkColumn::Figures: return tr("Figures");
    case WorkColumn::Marks: return tr("Marks");
    case WorkColumn::Agreed: return tr("Agreed");
    case WorkColumn::Sheets: return tr("Final");
    case WorkColumn::Interviews: return tr("Interviews");
    case WorkColumn::Result: return tr("Result");
    case WorkColumn::Next: return tr("Next");
    }
    return {};
}

}
