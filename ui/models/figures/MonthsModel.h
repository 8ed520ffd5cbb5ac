// The months of one nominee's cell of programme × segment as a table that is filled in; it holds no more than that.
#pragma once

#include "core/text/Language.h"
#include "ui/models/OpenEdition.h"
#include "ui/models/figures/MonthWords.h"

#include <QAbstractTableModel>
#include <QPoint>

#include <functional>
#include <map>

namespace sidang {

/// A cell whose text cannot be taken, and why.
struct EntryFault {
    QString place; // "Maret 2021, peserta terverifikasi"
    QString words;

    friend bool operator==(const EntryFault&, const EntryFault&) = default;
};

/// Columns are those of MonthColumn. What cannot be taken stays in its cell as it was typed, with the reason as its tool
/// tip, until it is mended or emptied.
class MonthsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    /// Makes the changes; false: they were refused.
    using Perform = std::function<bool(const Changes&)>;

    explicit MonthsModel(Perform perform, QObject* parent = nullptr);

    /// `today`: no source is younger. `mayChange`: whether cells can be typed into.
    void show(EditionPointer edition, MonthPlace place, Language language, QDate today, bool mayChange);
    void clear();

    const std::vector<QDate>& months() const { return months_; }
    MonthFigures figuresAt(int row) const;
    /// What deserves a look in this month, or why what was typed there was not taken.
    QString remarkAt(const QModelIndex& index) const;
    bool hasRefused() const;
    /// Forgets what could not be taken in this cell.
    void forget(const QModelIndex& index);

    /// Takes a block of texts from this cell on to the right and down, all of it or nothing. Returns what cannot be taken.
    std::vector<EntryFault> paste(const QModelIndex& from, const QString& block);
    bool clearCells(const QModelIndexList& cells);
    bool setNotApplicable(const QModelIndexList& cells);
    /// The topmost row of the cells goes down into the others; of one row alone the row above comes.
    bool copyDown(const QModelIndexList& cells);
    /// Declared figures become the verified ones, of these rows or of all.
    bool verify(const std::vector<int>& rows);
    /// Says of every month that the cell does not apply, or no longer says so.
    bool setApplicable(bool applies);
    QString copied(const QModelIndexList& cells) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

private:
    struct Draft {
        QString text;
        QString words;
    };
    /// The key of a month with the column; its basis says nothing.
    using DraftKey = std::pair<FigureKey, MonthColumn>;

    MonthEntry entry() const { return MonthEntry(edition_->book, place_, today_); }
    bool perform(const MonthEntry& entry);
    DraftKey draftKey(int row, MonthColumn column) const;
    const Draft* draftAt(const QModelIndex& index) const;
    void takeWaiting(MonthEntry& entry, int row, MonthColumn members, const QString& text);
    QString shownText(int row, MonthColumn column) const;
    QString editText(int row, MonthColumn column) const;
    QString columnName(MonthColumn column) const;
    QString placeText(int row, MonthColumn column) const;
    QVariant toneAt(int row, MonthColumn column) const;
    void tellChanged();

    Perform perform_;
    EditionPointer edition_;
    MonthPlace place_;
    Language language_ = Language::Indonesian;
    QDate today_;
    bool mayChange_ = false;
    std::vector<QDate> months_;
    std::map<DraftKey, Draft> drafts_;
};

}
