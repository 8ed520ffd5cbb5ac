// The forms ledger as a table: each printed score sheet, how far it has come, and what is lacking.
#pragma once

#include "core/domain/FormsLedger.h"
#include "ui/models/RowsModel.h"

#include <QString>

namespace sidang {

enum class FormColumn { Serial, Juror, Nominee, State, Gap };
inline constexpr int formColumns = static_cast<int>(FormColumn::Gap) + 1;

/// How far a score sheet has come on paper and at the desk.
enum class FormProgress { Missing, Issued, Returned, Keyed, Verified, Spoiled };

/// A form, or marks without one (serial 0).
struct FormRowId {
    SheetFormId serial;
    SheetKey sheet;

    friend auto operator<=>(const FormRowId&, const FormRowId&) = default;
    friend bool operator==(const FormRowId&, const FormRowId&) = default;
};

struct FormRow {
    FormRowId id;
    QString nominee; // code and name
    QString juror;   // likewise
    FormProgress progress = FormProgress::Issued;
    std::optional<FormGapKind> gap;
    QString reason; // why it is spoiled

    friend bool operator==(const FormRow&, const FormRow&) = default;
};

enum class FormsShown { All, Lacking, Issued, Returned, Spoiled };

class FormsModel : public RowsModel<FormRow> {
    Q_OBJECT

public:
    using RowsModel::RowsModel;

    /// Of one category, or of all. `text`: parts separated by blanks, each of which has to occur.
    void show(const EditionBook& book, std::optional<CategoryId> category, FormsShown which, const QString& text);
    /// Of what is shown, whatever is looked for.
    const FormsLedger& counts() const { return counts_; }

    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    FormsLedger counts_;
};

}
