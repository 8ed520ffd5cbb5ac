// The backups of an edition as a table, the newest first.
#pragma once

#include "core/edit/BackupPlace.h"
#include "core/text/Language.h"

#include <QAbstractTableModel>

namespace sidang {

enum class BackupColumn { Made, Age, Cause, Size, Place, Count };

/// A backup and where it was found.
struct BackupRow {
    BackupEntry entry;
    bool isSecond = false; // at the second place

    friend bool operator==(const BackupRow&, const BackupRow&) = default;
};

/// Beside the edition and at the second place (empty: none), the newest first.
std::vector<BackupRow> backupRows(const QString& editionPath, const QString& secondPlace);

/// "before closing a category".
QString causeText(BackupCause cause);
/// "5 minutes ago".
QString ageText(const QDateTime& made, const QDateTime& now);
/// The moment by the clock of this machine.
QString momentText(const QDateTime& moment, Language language);

class BackupModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<BackupRow> rows, const QDateTime& now, Language language);
    const BackupRow* rowAt(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<BackupRow> rows_;
    QDateTime now_;
    Language language_ = Language::Indonesian;
};

}
