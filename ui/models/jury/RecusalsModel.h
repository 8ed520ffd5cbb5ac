// The register of conflicts of interest as a table: who does not judge whom, why, and what it does to the quorum.
#pragma once

#include "core/domain/Quorum.h"
#include "ui/models/RowsModel.h"
#include "ui/models/jury/JurorEdits.h"

#include "core/text/Language.h"

namespace sidang {

enum class RecusalColumn { Juror, Nominee, Kind, Reason, Quorum };
inline constexpr int recusalColumns = static_cast<int>(RecusalColumn::Quorum) + 1;

struct RecusalRow {
    RecusalKey id;
    Recusal recusal;
    QString juror;    // name
    QString nominee;  // code and name
    QString category; // its title
    Quorum quorum;    // of the nominee
    int marks = 0;    // of the juror on the nominee, which do not count

    friend bool operator==(const RecusalRow&, const RecusalRow&) = default;
};

/// NoteRole of a nominee: the category; of a juror: marks that do not count. ToneRole of a quorum.
class RecusalsModel : public RowsModel<RecusalRow> {
    Q_OBJECT

public:
    using RowsModel::RowsModel;

    void show(const EditionBook& book, Language language);

    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Language language_ = Language::Indonesian;
};

}
