// The nominees from which a juror may be recused, to be checked one by one or by what they have in common.
#pragma once

#include "core/domain/Quorum.h"

#include <QAbstractTableModel>

namespace sidang {

enum class ConflictColumn { Nominee, Quorum };
inline constexpr int conflictColumns = static_cast<int>(ConflictColumn::Quorum) + 1;

/// The first column can be checked; who is recused already stays checked and cannot be changed. The second says what the
/// check does to the quorum. NoteRole of a nominee: the category, or marks of the juror that will no longer count.
class ConflictChoice : public QAbstractTableModel {
    Q_OBJECT

public:
    /// The book outlives the model.
    explicit ConflictChoice(const EditionBook& book, QObject* parent = nullptr);

    /// Whose conflict it is; unchecks all.
    void setJuror(JurorId juror);
    void uncheck();
    /// Checks exactly the nominees of the region and those below it; returns how many there are.
    int checkRegion(const QString& region);
    /// Checks exactly those in whose name, contact or proposer the words of the institution occur; returns how many.
    int checkInstitution(const QString& institution);
    /// Checks exactly this one.
    void checkOnly(NomineeId nominee);

    /// Those checked now, without those recused already.
    std::vector<NomineeId> chosen() const;
    /// Of the chosen: the marks of the juror that would no longer count, and how many nominees would fall below the quorum.
    int marks() const;
    int belowQuorum() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void chosenChanged();

private:
    struct Row {
        const Nominee* nominee;
        QString category;
        bool isRecused = false;
        bool isChecked = false;
        int marks = 0;
        Quorum before;
        Quorum after;
    };

    template <class IsMeant>
    int checkWhere(const IsMeant& isMeant);
    QString note(const Row& row) const;

    const EditionBook& book_;
    Quorums quorums_;
    std::vector<Row> rows_;
};

}
