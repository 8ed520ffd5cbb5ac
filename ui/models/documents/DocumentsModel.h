// The checklist of a category as a grid: a nominee a row, a requirement a column, and what it comes to.
#pragma once

#include "core/domain/EvidenceGate.h"
#include "core/text/Language.h"
#include "ui/models/OpenEdition.h"

#include <QAbstractTableModel>

namespace sidang {

enum class DocumentFilter { All, NotPassing, Late, Unverified };

/// What a cell shows of a document, under DocumentRole.
struct DocumentCell {
    EvidenceState state = EvidenceState::Absent;
    bool isLate = false;
    bool isVerified = false;
    bool hasFiles = false;
};

/// Behind the requirements stands one column more, which says in words whether the nominee passes.
class DocumentsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    static constexpr int DocumentRole = Qt::UserRole + 100;

    using QAbstractTableModel::QAbstractTableModel;

    /// Shows the category as it is now. Rows stay while it is the same one, even those that the filter would no longer take:
    /// nothing goes away below the hands. Returns true when rows or columns are others than before.
    bool show(EditionPointer edition, CategoryId category, Language language);
    /// Narrows the rows down, to those whose name or code contains the text.
    void narrow(DocumentFilter filter, const QString& text);

    const std::vector<Requirement>& requirements() const { return requirements_; }
    /// Nominees of the category who take part, and those of them that pass.
    int participants() const;
    int passing() const;
    bool hasNominees() const { return !all_.empty(); }

    std::optional<EvidenceKey> keyAt(const QModelIndex& index) const;
    /// The cell of a document, or no cell.
    QModelIndex indexOf(const EvidenceKey& key) const;
    std::optional<NomineeId> nomineeAt(int row) const;
    int rowOf(NomineeId nominee) const;
    const Checklist& checklistAt(int row) const { return rowAt(row).checklist; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        Nominee nominee;
        Checklist checklist;
    };

    const Row& rowAt(int row) const { return all_[shown_[static_cast<std::size_t>(row)]]; }
    bool isWanted(const Row& row) const;
    std::vector<std::size_t> wanted() const;
    QVariant documentData(const Row& row, const Requirement& requirement, int role) const;
    QVariant gateData(const Row& row, int role) const;
    QVariant requirementHeader(std::size_t column, int role) const;
    QVariant nomineeHeader(const Row& row, int role) const;

    EditionPointer edition_;
    CategoryId category_;
    Language language_ = Language::Indonesian;
    DocumentFilter filter_ = DocumentFilter::All;
    QString text_;
    std::vector<Requirement> requirements_;
    std::vector<int> there_; // of each requirement, how many nominees have it
    std::vector<Row> all_;
    std::vector<std::size_t> shown_; // positions in `all_`
};

}

Q_DECLARE_METATYPE(sidang::DocumentCell)
