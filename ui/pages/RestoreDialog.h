// Asks before an older state takes the place of the edition: which it is, and what is lost.
#pragma once

#include "core/edit/Session.h"
#include "ui/models/BackupModel.h"

#include <QDialog>

namespace sidang {

class RestoreDialog : public QDialog {
    Q_OBJECT

public:
    RestoreDialog(const Session& session, const BackupRow& backup, Language language, QWidget* parent = nullptr);
};

/// Records of the ledger that were made after this moment.
int recordsSince(const std::vector<LedgerRecord>& ledger, const QDateTime& moment);

}
