#include "ui/models/BackupModel.h"

#include "core/text/Dates.h"
#include "ui/models/Roles.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidang {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Backup)
};

QString sizeText(qint64 bytes, Language language)
{
    const QLocale locale(language == Language::Indonesian ? QLocale::Indonesian : QLocale::English);
    return locale.formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

}

std::vector<BackupRow> backupRows(const QString& editionPath, const QString& secondPlace)
{
    std::vector<BackupRow> rows;
    for (const BackupEntry& entry : backupsIn(backupFolder(editionPath), editionPath))
        rows.push_back({entry, false});
    if (!secondPlace.isEmpty()) {
        for (const BackupEntry& entry : backupsIn(secondPlace, editionPath))
            rows.push_back({entry, true});
    }
    std::ranges::stable_sort(rows, std::greater(), [](const BackupRow& row) { return row.entry.made; });
    return rows;
}

QString causeText(BackupCause cause)
{
    switch (cause) {
    case BackupCause::Automatic: return Words::tr("automatically");
    case BackupCause::ByHand: return Words::tr("by hand");
    case BackupCause::Migration: return Words::tr("before a new file version");
    case BackupCause::Import: return Words::tr("before an import");
    case BackupCause::SchemeChange: return Words::tr("before a change of the scheme");
    case BackupCause::Close: return Words::tr("before closing a category");
    case BackupCause::Restore: return Words::tr("put aside when restoring");
    case BackupCause::Leaving: return Words::tr("on closing the edition");
    }
    Q_UNREACHABLE();
}

QString ageText(const QDateTime& made, const QDateTime& now)
{
    constexpr qint64 minute = 60;
    constexpr qint64 hour = 60 * minute;
    constexpr qint64 day = 24 * hour;
    const qint64 seconds = made.secsTo(now);
    if (seconds < minute)
        return Words::tr("just now");
    if (seconds < hour)
        return Words::tr("%n minute(s) ago", nullptr, static_cast<int>(seconds / minute));
    if (seconds < day)
        return Words::tr("%n hour(s) ago", nullptr, static_cast<int>(seconds / hour));
    return Words::tr("%n day(s) ago", nullptr, static_cast<int>(seconds / day));
}

QString momentText(const QDateTime& moment, Language language)
{
    const QDateTime local = moment.toLocalTime();
    const QString clock = local.time().toString(language == Language::Indonesian ? u"HH.mm"_s : u"HH:mm"_s);
    return longDate(local.date(), language) + u", "_s + clock;
}

void BackupModel::show(std::vector<BackupRow> rows, const QDateTime& now, Language language)
{
    beginResetModel();
    rows_ = std::move(rows);
    now_ = now;
    language_ = language;
    endResetModel();
}

const BackupRow* BackupModel::rowAt(int row) const
{
    return row >= 0 && row < rowCount() ? &rows_[static_cast<std::size_t>(row)] : nullptr;
}

int BackupModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int BackupModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(BackupColumn::Count);
}

QVariant BackupModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const BackupRow& row = rows_[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<BackupColumn>(index.column());
    if (role == Qt::ToolTipRole)
        return QDir::toNativeSeparators(row.entry.path);
    if (role == SortRole)
        return row.entry.made;
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignVCenter | (column == BackupColumn::Size ? Qt::AlignRight : Qt::AlignLeft));
    if (role == QuietRole)
        return column == BackupColumn::Age;
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case BackupColumn::Made: return momentText(row.entry.made, language_);
    case BackupColumn::Age: return ageText(row.entry.made, now_);
    case BackupColumn::Cause: return causeText(row.entry.cause);
    case BackupColumn::Size: return sizeText(row.entry.bytes, language_);
    case BackupColumn::Place: return row.isSecond ? tr("second place") : tr("beside the file");
    case BackupColumn::Count: break;
    }
    return {};
}

QVariant BackupModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignVCenter | (section == static_cast<int>(BackupColumn::Size) ? Qt::AlignRight
                                                                                                   : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<BackupColumn>(section)) {
    case BackupColumn::Made: return tr("Made");
    case BackupColumn::Age: return tr("How old");
    case BackupColumn::Cause: return tr("Why");
    case BackupColumn::Size: return tr("Size");
    case BackupColumn::Place: return tr("Where");
    case BackupColumn::Count: break;
    }
    return {};
}

}
