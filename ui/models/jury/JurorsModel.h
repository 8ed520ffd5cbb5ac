// The jury as a table, in its order.
#pragma once

#include "core/domain/EditionBook.h"
#include "core/text/Language.h"
#include "ui/models/RowsModel.h"

namespace sidang {

enum class JurorColumn { Code, Name, Role, Institution, Element, Position, Nip, Categories, Scores };
inline constexpr int jurorColumns = static_cast<int>(JurorColumn::Scores) + 1;

struct JurorRow {
    JurorId id;
    Juror juror;
    QStringList categories; // their codes, where not all are meant
    QString deputy;         // who acts today

    friend bool operator==(const JurorRow&, const JurorRow&) = default;
};

/// NoteRole of a name: who acts for the juror today. ToneRole of whether the juror scores.
class JurorsModel : public RowsModel<JurorRow> {
    Q_OBJECT

public:
    using RowsModel::RowsModel;

    void show(const EditionBook& book, Language language, QDate today);

    /// Whether the column says something: of some juror, or other than of all the same.
    bool isTelling(JurorColumn column) const;

    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const JurorRow& row, JurorColumn column) const;

    Language language_ = Language::Indonesian;
};

}
