// How a sheet's rows are laid out, and the confirmation of facts by a second official.
#include "core/base/KeepableText.h"
#include "ui/common/SearchField.h"
#include "ui/pages/marks/KeyingTable.h"
#include "ui/pages/marks/SheetCommentEdit.h"
#include "ui/pages/marks/SheetPane.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>

using namespace Qt::StringLiterals;

namespace sidang {

void SheetPane::layOutRows()
{
    std::vector<ColumnShare> shares;
    for (int column = 0; column < model_.columnCount(); ++column) {
        switch (model_.columnAt(column)) {
        case SheetColumn::Code: shares.push_back({u"REG10"_s, 0, true}); break;
        case SheetColumn::Title: shares.push_back({u"Kebaruan inovasi"_s, 6}); break;
        case SheetColumn::Asked: shares.push_back({place_.juror ? u"0–100, kelipatan 0,5"_s : u"2 Perbup · 100"_s, 2, true}); break;
        case SheetColumn::Value: shares.push_back({place_.juror ? u"Perbup 0"_s : u"254.675/466.368"_s, 0}); break;
        case SheetColumn::Score: shares.push_back({u"100,00"_s, 0}); break;
        case SheetColumn::Comment: shares.push_back({u"komentar"_s, 4}); break;
        case SheetColumn::ReadAt: shares.push_back({u"BPS 2021"_s, 2}); break;
        case SheetColumn::Day: shares.push_back({u"31-12-2021"_s, 0}); break;
        case SheetColumn::Answers: shares.push_back({u"Operator"_s, 3}); break;
        }
    }
    table_->setShares(std::move(shares));
    table_->clearSpans();
    for (int row = 0; row < model_.rowCount(); ++row) {
        if (model_.isHeading(row))
            table_->setSpan(row, 0, 1, model_.columnCount());
    }
    fitRows();
}

/// A row is as high as its title, note and levels need; at most some thirty rows are looked at.
void SheetPane::fitRows()
{
    for (int row = 0; row < model_.rowCount(); ++row) {
        int height = table_->verticalHeader()->defaultSectionSize();
        for (const SheetColumn column : {SheetColumn::Title, SheetColumn::Asked, SheetColumn::Answers}) {
            if (model_.columnOf(column) < 0 || table_->isColumnHidden(model_.columnOf(column)))
                continue;
            QStyleOptionViewItem option;
            option.font = table_->font();
            const QModelIndex index = model_.index(row, model_.columnOf(column));
            option.rect = QRect(0, 0, table_->columnWidth(index.column()), height);
            height = std::max(height, table_->itemDelegate()->sizeHint(option, index).height());
        }
        table_->setRowHeight(row, height);
    }
}

void SheetPane::resizeEvent(QResizeEvent* event)
{
    MarksPane::resizeEvent(event);
    constexpr int low = 420; // pixels: such a window has room for few rows
    model_.setBrief(height() < low);
    fitRows();
}

std::vector<MarkKey> SheetPane::confirmable() const
{
    std::vector<MarkKey> keys;
    const std::optional<OfficialId> actor = sheets_->rights().actor;
    for (int row = 0; row < model_.rowCount(); ++row) {
        const Criterion* leaf = model_.leafAt(row);
        const MarkKey key{place_.nominee, leaf ? leaf->id : CriterionId(), {}};
        if (!leaf || !sheets_->book().marks.contains(key))
            continue;
        const auto found = sheets_->book().attestations.find(key);
        const Attestation present = found == sheets_->book().attestations.end() ? Attestation() : found->second;
        if (!present.confirmed && actor && present.entered != actor)
            keys.push_back(key);
    }
    return keys;
}

/// Confirms the values, or takes one's own single confirmation back; core refuses who entered them.
void SheetPane::confirm(const std::vector<MarkKey>& keys)
{
    const std::optional<OfficialId> actor = sheets_->rights().actor;
    if (!actor || !settle())
        return;
    Changes changes;
    for (const MarkKey& key : keys) {
        if (!sheets_->book().marks.contains(key))
            continue;
        const auto found = sheets_->book().attestations.find(key);
        AttestationChange change;
        change.key = key;
        if (found != sheets_->book().attestations.end())
            change.before = found->second;
        Attestation after = change.before.value_or(Attestation());
        const bool isOwn = after.confirmed == actor;
        after.confirmed = isOwn ? std::nullopt : actor;
        if (!after.isEmpty())
            change.after = after;
        changes.push_back(change);
    }
    if (!changes.empty())
        (void)make(changes);
    table_->setFocus();
}

void SheetPane::updateConfirm()
{
    if (!confirmOne_ || !sheets_)
        return;
    const auto cell = model_.cellAt(table_->currentIndex());
    const bool isThere = cell && sheets_->book().marks.contains(cell->key);
    const auto found = isThere ? sheets_->book().attestations.find(cell->key) : sheets_->book().attestations.end();
    const bool isConfirmed = found != sheets_->book().attestations.end() && found->second.confirmed;
    const bool isOwn = isConfirmed && found->second.confirmed == sheets_->rights().actor;
    const QString why = sheets_->rights().notConfirm;
    const auto open = confirmable();
    confirmOne_->setText(isOwn ? tr("Withdraw confirmation") : tr("Confirm"));
    confirmOne_->setEnabled(why.isEmpty() && isThere && (!isConfirmed || isOwn));
    confirmOne_->setToolTip(why.isEmpty() ? tr("A second official confirms the value of this row (Space)") : why);
    confirmAll_->setText(tr("Confirm all (%1)").arg(open.size()));
    confirmAll_->setEnabled(why.isEmpty() && !open.empty());
    confirmAll_->setToolTip(why.isEmpty() ? tr("Confirms every value of this nominee that somebody else entered") : why);
}

void SheetPane::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    MarksPane::changeEvent(event);
}

void SheetPane::retranslate()
{
    const bool areFacts = order_ == SheetOrder::Facts;
    search_->setPlaceholderText(areFacts || order_ == SheetOrder::ByJuror ? tr("Search a nominee…") : tr("Search a juror…"));
    listView_->setAccessibleName(areFacts ? tr("Nominees") : tr("Score sheets"));
    table_->setAccessibleName(areFacts ? tr("Facts of the nominee") : tr("The score sheet"));
    commentLabel_->setText(tr("The juror's remarks on this nominee"));
    comment_->setAccessibleName(tr("The juror's remarks on this nominee"));
    keys_->setText(areFacts ? tr("x does not apply · Space confirms") : tr("Enter down · Tab across · Del empties · Ctrl+Enter final"));
    splitter_->handle(1)->setAccessibleName(tr("Width of the list"));
    listView_->setShares({{u"Kabupaten Agam"_s, 1}, {u"belum lengkap"_s, 0, true}, {u"10/10"_s, 0}});
    if (sheets_)
        fillHead();
}

}
