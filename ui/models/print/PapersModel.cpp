#include "ui/models/print/PapersModel.h"

#include "core/domain/FormsLedger.h"
#include "core/edit/IssueForms.h"
#include "core/words/ChoiceTexts.h"
#include "ui/models/Roles.h"
#include "ui/models/find/Finder.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace sidang {

void PapersModel::show(const EditionPointer& edition, const PapersAsked& asked, const MaySeeMarks& maySee)
{
    edition_ = edition;
    if (std::exchange(form_, asked.form) != asked.form)
        ticks_.clear();
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

std::vector<FormItem> PapersModel::ticked() const
{
    std::vector<FormItem> items;
    std::ranges::copy_if(items_, std::back_inserter(items), [this](const FormItem& item) { return isTicked(item); });
    return items;
}

void PapersModel::tickOnly(const std::function<bool(const FormItem&)>& isTicked)
{
    for (const FormItem& item : items_)
        setTicked(item, isTicked(item));
    tellTicks();
}

void PapersModel::tickRows(int first, int last)
{
    for (int row = std::max(0, first); row <= last && row < rowCount(); ++row)
        setTicked(items_[static_cast<std::size_t>(row)], true);
    tellTicks();
}

void PapersModel::tellTicks()
{
    if (!items_.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Qt::CheckStateRole, Qt::AccessibleTextRole});
    Q_EMIT ticksChanged();
}

PapersModel::Key PapersModel::keyOf(const FormItem& item)
{
    return {item.category, item.nominee, item.juror};
}

void PapersModel::setTicked(const FormItem& item, bool isTicked)
{
    if (isTicked)
        ticks_.insert(keyOf(item));
    else
        ticks_.erase(keyOf(item));
}

/// All that stands in the row, to be heard.
QString PapersModel::textOf(const FormItem& item) const
{
    QStringList parts{subjectText(edition_->book, item), noteOf(item)};
    if (isTicked(item))
        parts << tr("ticked");
    parts.removeAll(QString());
    return parts.join(u", "_s);
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
    case Qt::CheckStateRole: return isTicked(item) ? Qt::Checked : Qt::Unchecked;
    case Qt::AccessibleTextRole: return textOf(item);
    default: return {};
    }
}

bool PapersModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    setTicked(items_[static_cast<std::size_t>(index.row())], value.toInt() == Qt::Checked);
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole, Qt::AccessibleTextRole});
    Q_EMIT ticksChanged();
    return true;
}

Qt::ItemFlags PapersModel::flags(const QModelIndex& index) const
{
    return QAbstractListModel::flags(index) | Qt::ItemIsUserCheckable;
}

}
