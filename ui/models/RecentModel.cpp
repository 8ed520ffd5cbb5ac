#include "ui/models/RecentModel.h"

#include "ui/common/LineIcon.h"
#include "ui/models/Roles.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace sidang {

void RecentModel::show(const QStringList& paths)
{
    beginResetModel();
    entries_.clear();
    for (const QString& path : paths)
        entries_.append({path, QFileInfo(path).isFile()});
    endResetModel();
}

QString RecentModel::pathAt(int row) const
{
    return row >= 0 && row < entries_.size() ? entries_.at(row).path : QString();
}

int RecentModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(entries_.size());
}

QVariant RecentModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry& entry = entries_.at(index.row());
    const QFileInfo file(entry.path);
    const QString folder = QDir::toNativeSeparators(file.path());
    switch (role) {
    case Qt::DisplayRole: return file.completeBaseName();
    case NoteRole: return entry.isThere ? folder : tr("No longer there: %1").arg(folder);
    case Qt::AccessibleTextRole: return file.completeBaseName() + u", "_s + data(index, NoteRole).toString();
    case Qt::ToolTipRole: return QDir::toNativeSeparators(entry.path);
    case Qt::DecorationRole: return lineIcon(u"edition"_s, entry.isThere ? Ink::Accent : Ink::Quiet);
    case QuietRole: return !entry.isThere;
    case IdRole: return entry.path;
    default: return {};
    }
}

Qt::ItemFlags RecentModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags there = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    return entries_.at(index.row()).isThere ? there : Qt::ItemFlags(Qt::ItemNeverHasChildren);
}

}
