// A window on the page of figures, on Kota Padang of the category KAB, JKK of wage earners.
#pragma once

#include "tests/support/Text.h"
#include "tests/ui/support/Desk.h"
#include "tests/ui/support/DeskBook.h"

#include "core/ledger/ListEdits.h"
#include "ui/common/ElidedLabel.h"
#include "ui/models/Roles.h"
#include "ui/models/figures/MonthsModel.h"
#include "ui/pages/figures/EntryTable.h"
#include "ui/pages/figures/FiguresPage.h"

#include <QListView>
#include <QPushButton>
#include <QTest>

namespace sidang {

struct FiguresDesk : Desk {
    explicit FiguresDesk(Language language = Language::English) : Desk(language)
    {
        openEdition();
        window->goTo(PageId::Figures, {.nominee = padang});
        settle();
    }

    FiguresPage& page() const { return *find<FiguresPage>(); }
    EntryTable& months() const { return *find<EntryTable>(u"Figures month by month"_s); }
    EntryTable& indicators() const { return *find<EntryTable>(u"Measured indicators"_s); }
    static QModelIndex cell(const EntryTable& table, int row, int column) { return table.model()->index(row, column); }
    QString shown(int row, MonthColumn column) const
    {
        return cell(months(), row, static_cast<int>(column)).data().toString();
    }

    void at(EntryTable& table, int row, int column) const
    {
        table.setCurrentIndex(cell(table, row, column));
        table.setFocus();
        settle();
    }
    void at(int row, MonthColumn column) const { at(months(), row, static_cast<int>(column)); }

    /// The figure of a month (1 … 12) of the first programme and segment, or null.
    const MonthlyFigure* figure(int month, Basis basis, NomineeId nominee = padang) const
    {
        return findFigure(session().book(), keyOf(nominee, {}, QDate(2021, month, 1), basis));
    }
    std::optional<Coverage> coverage(int month, Basis basis) const
    {
        const MonthlyFigure* found = figure(month, basis);
        return found ? found->coverage : std::nullopt;
    }
    QPushButton& button(const QString& name) const
    {
        auto* found = childOf<QPushButton>(page(), name);
        REQUIRE(found);
        return *found;
    }
    /// True when a text that begins so is to be read on the page.
    bool says(const QString& start) const
    {
        for (const ElidedLabel* label : page().findChildren<ElidedLabel*>()) {
            if (label->isVisible() && label->text().startsWith(start))
                return true;
        }
        return false;
    }
};

/// Presses keys one after the other in whatever has the keyboard: "\r" is Enter, "\t" Tab.
inline void press(const QString& keys)
{
    for (const QChar key : keys) {
        QWidget* focus = QApplication::focusWidget();
        REQUIRE(focus);
        if (key == u'\r')
            QTest::keyClick(focus, Qt::Key_Return);
        else if (key == u'\t')
            QTest::keyClick(focus, Qt::Key_Tab);
        else
            QTest::keyClick(focus, key.toLatin1());
        settle();
    }
}

}
