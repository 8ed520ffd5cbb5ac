// The history of an edition as a table, the newest change first; words are made when a row is looked at.
#pragma once

#include "ui/models/HistoryRow.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QTimer>

namespace sidang {

enum class HistoryColumn { Number, Time, Official, What, About, Transition, Reason, Count };

/// Where the history is read from; all of it outlives the model's showing it.
struct HistorySource {
    const EditionBook* book = nullptr;
    const std::vector<LedgerRecord>* ledger = nullptr;
    std::function<bool(CategoryId)> maySee;
    Language language = Language::Indonesian;
};

class HistoryModel : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit HistoryModel(QObject* parent = nullptr);

    void show(HistorySource source);
    void clear();
    /// Takes in records that were appended since.
    void refresh();
    /// Looks for what the filter admits, piece by piece while the window goes on; the newest finds appear first.
    void setFilter(const HistoryFilter& filter);
    const HistoryFilter& filter() const { return filter_; }
    bool isSearching() const { return timer_.isActive(); }
    /// Ends the search at once.
    void finishSearch();

    std::optional<HistoryPlace> placeAt(int row) const;
    /// The record and change of a row as a rich text.
    QString detailAt(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void searchChanged();

private:
    const std::vector<LedgerRecord>& ledger() const { return *source_.ledger; }
    WordContext context() const;
    const Content* contentOf(qint32 record) const;
    const HistoryWords& wordsOf(HistoryPlace place) const;
    bool admits(HistoryPlace place) const;
    void restart();
    void searchOn(int milliseconds);

    HistorySource source_;
    std::optional<LedgerNames> names_;
    HistoryFilter filter_;
    std::vector<HistoryPlace> all_;   // newest first
    std::vector<HistoryPlace> shown_; // those the filter admits; all where there is none
    std::size_t searched_ = 0;        // so far in all_
    std::size_t records_ = 0;         // of the ledger that are in all_
    QTimer timer_;
    mutable QCache<qint64, HistoryWords> words_;
    mutable QCache<qint32, std::optional<Content>> contents_;
};

}
