#include "tests/ui/pages/figures/FiguresDesk.h"

#include "ui/common/EmptyState.h"
#include "ui/pages/PlainTable.h"
#include "ui/pages/figures/FigureImportDialog.h"

#include <QAction>
#include <QClipboard>
#include <QElapsedTimer>
#include <QPlainTextEdit>
#include <QTableView>

using namespace sidang;

namespace {

QTableView& cells(const FiguresDesk& desk)
{
    return *desk.find<QTableView>(u"Programme and segment"_s);
}

}

TEST_CASE("Who may not enter figures is told why, and nothing changes")
{
    FiguresDesk desk;
    desk.sit(chair);
    settle();
    desk.at(0, MonthColumn::DeclaredMembers);
    press(u"120"_s);
    CHECK(desk.session().book().figures.empty());
    CHECK_FALSE(desk.button(u"Does not apply"_s).isEnabled());
    CHECK(desk.button(u"Does not apply"_s).toolTip().contains(u"administrator"));
    QTest::keyClick(&desk.months(), Qt::Key_Minus);
    settle();
    CHECK_FALSE(desk.bannerText().isEmpty());
}

TEST_CASE("In the plenary figures stand still, those that are pasted too")
{
    FiguresDesk desk;
    desk.sit(admin);
    REQUIRE(desk.session().moveTo(kab, Phase::Plenary));
    settle();
    desk.at(0, MonthColumn::DeclaredMembers);
    press(u"120"_s);
    QApplication::clipboard()->setText(u"120"_s);
    QTest::keyClick(&desk.months(), Qt::Key_V, Qt::ControlModifier);
    settle();
    CHECK(desk.session().book().figures.empty());
    CHECK_FALSE(desk.bannerText().isEmpty());
}

TEST_CASE("The switch shows which cells have figures, which do not apply, and which as a rule do not")
{
    FiguresDesk desk;
    desk.at(0, MonthColumn::DeclaredMembers);
    press(u"120\r"_s);
    const QAbstractItemModel& model = *cells(desk).model();
    CHECK(model.index(0, 0).data().toString() == u"1 | 0");
    CHECK(model.index(0, 1).data().toString() == u"·");
    CHECK(model.index(1, 3).data().toString() == u"(–)");
    CHECK(model.index(1, 3).data(Qt::AccessibleTextRole).toString().startsWith(u"JP, non-wage earners: no figures"));
    cells(desk).setFocus();
    QTest::keyClick(&cells(desk), Qt::Key_Right);
    settle();
    CHECK(desk.shown(0, MonthColumn::DeclaredMembers) == u"·");
    QTest::keyClick(&cells(desk), Qt::Key_Left);
    settle();
    CHECK(desk.shown(0, MonthColumn::DeclaredMembers) == u"120");
}

TEST_CASE("The list tells how many indicators of a nominee have a figure, and leads to it")
{
    FiguresDesk desk;
    auto* list = desk.find<PlainTable>(u"Nominees"_s);
    CHECK(list->model()->index(0, 1).data().toString() == u"2/2");
    CHECK(list->model()->index(4, 1).data().toString() == u"1/2");
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    settle();
    desk.at(0, MonthColumn::DeclaredMembers);
    press(u"120\r"_s);
    CHECK(desk.figure(1, Basis::Declared, agam) != nullptr);
}

TEST_CASE("The search finds a nominee, and says when there is none")
{
    FiguresDesk desk;
    desk.press(Qt::Key_F, Qt::ControlModifier);
    press(u"solok"_s);
    CHECK(desk.find<PlainTable>(u"Nominees"_s)->model()->rowCount() == 1);
    press(u"x"_s);
    CHECK(desk.find<PlainTable>(u"Nominees"_s)->model()->rowCount() == 0);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    CHECK(desk.find<PlainTable>(u"Nominees"_s)->model()->rowCount() == 6);
}

TEST_CASE("A category without nominees leads to the page where they are added")
{
    FiguresDesk desk;
    desk.window->goTo(PageId::Figures, {.category = desa});
    settle();
    REQUIRE(desk.find<EmptyState>());
    CHECK(childOf<QPushButton>(*desk.find<EmptyState>(), u"Go to the nominees"_s) != nullptr);
}

TEST_CASE("Figures of many nominees are pasted; with faults nothing can be taken, all of them are told")
{
    FiguresDesk desk;
    const std::size_t records = desk.session().ledger().size();
    inDialog<FigureImportDialog>([&] { QTest::mouseClick(&desk.button(u"Paste many nominees…"_s), Qt::LeftButton); },
                                 [&](FigureImportDialog& dialog) {
                                     auto* rows = childOf<QPlainTextEdit>(dialog, u"Rows to take"_s);
                                     auto* take = childOf<QPushButton>(dialog, u"Take the figures"_s);
                                     CHECK_FALSE(take->isEnabled());
                                     rows->setPlainText(u"N1\tJanuari\t120\t200\nN9\tJanuari\t120\t200"_s);
                                     CHECK_FALSE(take->isEnabled());
                                     CHECK(childOf<QListView>(dialog, u"What cannot be taken"_s)
                                               ->model()
                                               ->index(0, 0)
                                               .data()
                                               .toString()
                                               .startsWith(u"Line 2:"));
                                     rows->setPlainText(u"N1\tJanuari\t120\t200\nN2\tJanuari\t130\t200"_s);
                                     QTest::mouseClick(take, Qt::LeftButton);
                                 });
    CHECK(desk.session().ledger().size() == records + 1);
    CHECK(desk.figure(1, Basis::Declared, agam)->coverage == Coverage{130, 200});
    CHECK(desk.shown(0, MonthColumn::DeclaredMembers) == u"120");
}

TEST_CASE("A change of language words the table anew and keeps the place")
{
    FiguresDesk desk;
    desk.at(3, MonthColumn::VerifiedMembers);
    desk.action(u"Bahasa Indonesia"_s)->trigger();
    settle();
    auto* table = desk.find<EntryTable>(u"Angka per bulan"_s);
    REQUIRE(table);
    CHECK(table->currentIndex().row() == 3);
    CHECK(table->model()->headerData(4, Qt::Vertical, Qt::ToolTipRole).toString() == u"Mei 2021");
}

TEST_CASE("With 514 nominees and all their figures the page is shown within a tenth of a second")
{
    EditionBook book = deskBook();
    for (int n = 100; n < 614; ++n) {
        book.nominees.push_back(
            {NomineeId{n}, u"K%1"_s.arg(n), kab, u"Kabupaten Contoh %1"_s.arg(n), {}, NomineeStatus::Eligible});
        for (int cell = 0; cell < 16; ++cell) {
            for (int month = 1; month <= 12; ++month)
                book.figures[keyOf(NomineeId{n}, {static_cast<Programme>(cell % 4), static_cast<Segment>(cell / 4)},
                                   QDate(2021, month, 1), Basis::Verified)] = {Coverage{100, 200}, {}, {}};
        }
    }
    const EditionPointer edition = openEdition({}, book);
    FiguresDesk desk;
    QElapsedTimer clock;
    clock.start();
    desk.page().refill({edition, kab, Language::English, QDate(2026, 11, 22)});
    CHECK(clock.elapsed() < 100);
    CHECK(desk.find<PlainTable>(u"Nominees"_s)->model()->rowCount() == 520);
}

TEST_CASE("At 911 × 512 points no button of the page is cut off")
{
    FiguresDesk desk;
    desk.window->resize(911, 480);
    settle();
    CHECK(desk.window->width() == 911);
    for (const QAbstractButton* button : desk.page().findChildren<QAbstractButton*>()) {
        if (!button->isVisible() || button->visibleRegion().isEmpty())
            continue;
        CAPTURE(button->accessibleName(), button->text());
        CHECK(button->width() >= button->minimumSizeHint().width());
        const int right = button->mapTo(desk.window.get(), QPoint(button->width(), 0)).x();
        CHECK(right <= desk.window->width());
        CHECK(button->visibleRegion().boundingRect().width() == button->width());
    }
}
