// The nominees of an edition as a table.
#pragma once

#include "core/domain/EditionBook.h"
#include "core/domain/SimilarNames.h"
#include "core/text/Language.h"
#include "ui/models/RowsModel.h"

#include <array>

namespace sidang {

enum class NomineeColumn { Code, Name, Region, Proposer, Status, Leader, Contact, Sector, Size, Workers };
inline constexpr int nomineeColumns = static_cast<int>(NomineeColumn::Workers) + 1;

struct NomineeRow {
    NomineeId id;
    Nominee nominee;
    QString category; // its title
    QString region;   // its name
    QString similar;  // codes of the nominees that may be the same
    QString sought;   // what a search looks at, in small letters

    friend bool operator==(const NomineeRow&, const NomineeRow&) = default;
};

/// NoteRole of a name: the category, and which nominees may be the same; ToneRole of a status.
class NomineesModel : public RowsModel<NomineeRow> {
    Q_OBJECT

public:
    using RowsModel::RowsModel;

    static QString title(NomineeColumn column);
    void show(const EditionBook& book, Language language);
    /// Whether something stands in the column, for each.
    std::array<bool, nomineeColumns> filledColumns() const;
    /// Every two nominees that may be the same.
    const std::vector<SimilarPair>& similar() const { return pairs_; }
    /// "KAB-03 Kabupaten Solok", for each nominee that may be the same as this one.
    QStringList similarTo(NomineeId nominee) const;

    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const NomineeRow& row, NomineeColumn column) const;
    QVariant sortKey(const NomineeRow& row, NomineeColumn column) const;
    QString note(const NomineeRow& row) const;
    void findSimilar(const EditionBook& book);

    Language language_ = Language::Indonesian;
    /// What similarity depends on, as it was when the pairs were found.
    struct Named {
        NomineeId id;
        QString name;
        QString region;

        friend bool operator==(const Named&, const Named&) = default;
    };
    std::vector<Named> compared_;
    std::vector<SimilarPair> pairs_;
};

}
