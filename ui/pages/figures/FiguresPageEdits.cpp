// What is done on the page of figures.
#include "core/edit/Session.h"
#include "ui/common/Banner.h"
#include "ui/pages/figures/EntryTable.h"
#include "ui/pages/figures/FaultsDialog.h"
#include "ui/pages/figures/FigureImportDialog.h"
#include "ui/pages/figures/FiguresPage.h"

#include <QApplication>
#include <QClipboard>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidang {

bool FiguresPage::perform(const Changes& changes)
{
    return door().perform(Edit{.changes = changes});
}

void FiguresPage::copyText(const QString& text)
{
    QApplication::clipboard()->setText(text);
}

void FiguresPage::pasteMonths(const QString& block)
{
    if (block.isEmpty())
        return;
    if (const QString whyNot = door().whyNot(Action::SetFigure, category_); !whyNot.isEmpty()) {
        door().banner().say(Tone::Refusal, [whyNot] { return whyNot; });
        return;
    }
    const std::vector<EntryFault> faults = months_.paste(monthTable_->currentIndex(), block);
    if (faults.empty())
        return;
    QStringList lines;
    for (const EntryFault& fault : faults)
        lines << fault.place + u": "_s + fault.words;
    FaultsDialog(lines, this).exec();
    monthTable_->setFocus(Qt::OtherFocusReason);
}

void FiguresPage::copyDown()
{
    months_.copyDown(monthTable_->cells());
}

void FiguresPage::verify(bool all)
{
    std::vector<int> rows;
    if (all) {
        for (int row = 0; row < months_.rowCount(); ++row)
            rows.push_back(row);
    } else {
        for (const QModelIndex& cell : monthTable_->cells())
            rows.push_back(cell.row());
        std::ranges::sort(rows);
        rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    }
    months_.verify(rows);
    monthTable_->setFocus(Qt::OtherFocusReason);
}

void FiguresPage::toggleApplicable()
{
    months_.setApplicable(cells_.fillAt(cells_.indexOf(cell())).notApplicable > 0);
}

void FiguresPage::importRows()
{
    FigureImportDialog(door().editing(), category_, cell(), this).exec();
    monthTable_->setFocus(Qt::OtherFocusReason);
}

}
