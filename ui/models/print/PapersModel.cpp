#include "ui/models/print/PapersModel.h"

#include "core/domain/FormsLedger.h"
#include "core/edit/IssueForms.h"
#include "core/words/ChoiceTexts.h"
#include "ui/models/Roles.h"
#include "ui/models/find/Finder.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidang {

void PapersModel::show(const EditionPointer& edition, const PapersAsked& asked, const MaySeeMarks& maySee)
{
    edition_ = edition;
    serials_.clear();
    if (asked.form == Form::ScoreSheet)
        serials_ = liveForms(edition->book);
    std::vector<FormItem> items = openItems(edition->book, asked.form, asked.scope, maySee);
    const QStringList parts = folded(asked.text).split(u' ', Qt::SkipEmptyParts);
    std::erase_if(items, [&](const FormItem& item) {
        if (parts.isEmpty())
            return false;
        const QString words = folded(subjectText(edition_->book, item) + u' ' + noteOf(item));
        return !std::ranges::all_of(parts, [&](const QString& part) { return words.contains(part); });
    });
    if (std::ranges::equal(items, items_, isSamePaper)) {
        if (!items_.empty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    items_ = std::move(items);
    endResetModel();
}

int PapersModel::rowOf(const FormItem& item) const
{
    const auto found = std::ranges::find_if(items_, [&](const FormItem& each) { return isSamePaper(each, item); });
    return found == items_.end() ? -1 : static_cast<int>(found - items_.begin());
}

QString PapersModel::noteOf(const FormItem& item) const
{
    const auto found = item.form == Form::ScoreSheet ? serials_.find({*item.nominee, *item.juror}) : serials_.end();
    if (found == serials_.end())
        return {};
    return tr("No. %1").arg(serialText(found->second)) + u" · "_s +
           choiceText(edition_->book.sheetForms.at(found->second).state);
}

int PapersModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(items_.size());
}

QVariant PapersModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FormItem& item = items_[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return subjectText(edition_->book, item);
    case NoteRole: return noteOf(item);
    case Qt::AccessibleTextRole: {
        const QString note = noteOf(item);
        return note.isEmpty() ? subjectText(edition_->book, item) : subjectText(edition_->book, item) + u", "_s + note;
    }
    default: return {};
    }
}

}
