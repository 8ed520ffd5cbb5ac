// What was printed, the newest first: when, by whom, what, and how much.
#pragma once

#include "core/domain/EditionBook.h"
#include "core/ledger/Record.h"
#include "core/text/Language.h"

#include <QAbstractTableModel>

namespace sidang {

enum class PrintingColumn { Time, Official, What, About, Papers, Pages, Medium, Count };

class PrintingsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Reads the records that tell of printings.
    void show(const EditionBook& book, const std::vector<LedgerRecord>& ledger, Language language);
    /// Lists what has every word of the text.
    void narrow(const QString& text);
    /// True when nothing was printed at all.
    bool isEmpty() const { return rows_.empty(); }
    /// What the row tells of, or null.
    const Printing* at(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        QStringList texts; // by column
        Printing printing;
    };

    Row rowOf(const EditionBook& book, const LedgerRecord& record, const Printing& printing) const;

    QString text_;
    std::vector<Row> rows_;
    std::vector<std::size_t> shown_;
    Language language_ = Language::Indonesian;
};

}
