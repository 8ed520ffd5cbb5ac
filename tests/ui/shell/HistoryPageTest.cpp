#include "tests/support/Text.h"
#include "tests/ui/support/Desk.h"
#include "tests/ui/support/DeskBook.h"

#include "core/ledger/HeadCode.h"
#include "ui/common/EmptyState.h"
#include "ui/models/HistoryModel.h"
#include "ui/pages/HistoryPage.h"
#include "ui/pages/PlainTable.h"
#include "ui/pages/VerdictPanel.h"
#include "ui/pages/VerifyDialog.h"
#include "ui/shell/Navigation.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTextBrowser>

using namespace sidang;

namespace {

void mark(const Desk& desk, NomineeId nominee, int juror, const Decimal& value)
{
    const MarkKey key{nominee, waw1, JurorId{juror}};
    REQUIRE(desk.session().perform(
        {{MarkChange{{key, desk.session().book().marks.value(key), MarkValue(value)}}}, {}}));
}

void showHistory(Desk& desk)
{
    QTest::keyClick(desk.window.get(), Qt::Key_H, Qt::ControlModifier);
    settle();
}

PlainTable* tableOf(const Desk& desk)
{
    return desk.find<PlainTable>(u"Changes, the newest first"_s);
}

QString cell(const Desk& desk, int row, HistoryColumn column)
{
    return tableOf(desk)->model()->index(row, static_cast<int>(column)).data().toString();
}

void waitForSearch(const Desk& desk)
{
    auto* model = qobject_cast<HistoryModel*>(tableOf(desk)->model());
    QTRY_VERIFY(!model->isSearching());
}

}

TEST_CASE("Ctrl+H shows the history with the newest change told below; a new change comes in at the top")
{
    Desk desk;
    desk.openEdition();
    mark(desk, padang, 1, 85);
    showHistory(desk);
    REQUIRE(tableOf(desk));
    CHECK(tableOf(desk)->hasFocus());
    CHECK(desk.find<Navigation>()->currentIndex().data().toString() == u"History");
    CHECK(cell(desk, 0, HistoryColumn::Transition) == u"80 → 85");
    CHECK(desk.find<QTextBrowser>()->toPlainText().contains(u"Operator Satu, operator 1"));
    CHECK(desk.find<QTextBrowser>()->toPlainText().contains(desk.session().headCode()));
    mark(desk, solok, 2, 55);
    settle();
    CHECK(cell(desk, 0, HistoryColumn::About) == u"Kota Solok · Pemahaman · Juri 2");
    CHECK(tableOf(desk)->currentIndex().row() == 0);
    QTest::keyClick(tableOf(desk), Qt::Key_Down);
    CHECK(desk.find<QTextBrowser>()->toPlainText().contains(u"Kota Padang"));
}

TEST_CASE("The history is searched and filtered by keyboard, and shown whole again")
{
    Desk desk;
    desk.openEdition();
    mark(desk, padang, 1, 85);
    mark(desk, solok, 2, 55);
    QTest::keyClick(desk.window.get(), Qt::Key_F, Qt::ControlModifier);
    settle();
    auto* search = desk.find<QLineEdit>(u"Search the history"_s);
    REQUIRE(search);
    CHECK(search->hasFocus());
    const int all = tableOf(desk)->model()->rowCount();
    QTest::keyClicks(search, u"solok juri"_s);
    waitForSearch(desk);
    CHECK(tableOf(desk)->model()->rowCount() == 1);
    search->clear();
    auto* juror = desk.find<QComboBox>(u"Only this juror"_s);
    juror->setFocus();
    QTest::keyClicks(juror, u"Juri 1"_s);
    auto* kind = desk.find<QComboBox>(u"Only this kind"_s);
    QTest::keyClicks(kind, u"Mark"_s);
    waitForSearch(desk);
    REQUIRE(tableOf(desk)->model()->rowCount() == 1);
    CHECK(cell(desk, 0, HistoryColumn::About) == u"Kota Padang · Pemahaman · Juri 1");
    QTest::keyClicks(search, u"tidak ada"_s);
    QTRY_VERIFY(desk.find<EmptyState>() != nullptr);
    QTest::mouseClick(desk.find<QWidget>(u"Show everything again"_s), Qt::LeftButton);
    waitForSearch(desk);
    CHECK(tableOf(desk)->model()->rowCount() == all);
}

TEST_CASE("Who may not see marks yet reads the history without them")
{
    Desk desk;
    desk.openEdition();
    mark(desk, padang, 1, *Decimal::of(875, 1));
    showHistory(desk);
    CHECK(cell(desk, 0, HistoryColumn::Transition) == u"80 → 87.5");
    desk.sit(chair);
    settle();
    CHECK(cell(desk, 0, HistoryColumn::Transition).startsWith(u"not shown"));
    CHECK_FALSE(desk.find<QTextBrowser>()->toPlainText().contains(u"87.5"));
}

TEST_CASE("Verifying tells the verdict; a mistyped code is said at once, one from paper names its record")
{
    Desk desk;
    desk.openEdition();
    const QString signedCode = desk.session().headCode();
    const auto signedRecord = desk.session().ledger().size();
    mark(desk, padang, 1, 85);
    showHistory(desk);
    inDialog<VerifyDialog>([&] { QTest::mouseClick(childOf<QPushButton>(*desk.window, u"Verify…"_s), Qt::LeftButton); },
                           [&](VerifyDialog& dialog) {
        auto* code = childOf<QLineEdit>(dialog, u"Integrity code from paper"_s);
        auto* verify = childOf<QPushButton>(dialog, u"Verify"_s);
        const auto* verdict = childOf<VerdictPanel>(dialog, {});
        QTest::keyClick(code, Qt::Key_Return);
        QTRY_VERIFY(verdict->headline() == u"Intact");
        CHECK(verdict->accessibleName().contains(u"Without a code from signed paper"));
        QString wrong = signedCode;
        wrong[0] = wrong[0] == u'7' ? u'8' : u'7';
        QTest::keyClicks(code, wrong.toLower());
        CHECK_FALSE(verify->isEnabled());
        CHECK(childOf<QLabel>(dialog, u"This code is mistyped: one or more characters are wrong. Compare it with the paper."_s));
        code->clear();
        QTest::keyClicks(code, QString(signedCode).toLower().remove(u'-'));
        CHECK(verify->isEnabled());
        QTest::keyClick(code, Qt::Key_Return);
        QTRY_VERIFY(verdict->accessibleName().contains(u"record %1:"_s.arg(signedRecord)));
    });
}

TEST_CASE("A code that no record has is told as a fault")
{
    Desk desk;
    desk.openEdition();
    inDialog<VerifyDialog>([&] { desk.action(u"Verify…"_s)->trigger(); }, [&](VerifyDialog& dialog) {
        auto* code = childOf<QLineEdit>(dialog, u"Integrity code from paper"_s);
        QTest::keyClicks(code, headCode(QByteArray(32, '\7')));
        QTest::keyClick(code, Qt::Key_Return);
        const auto* verdict = childOf<VerdictPanel>(dialog, {});
        QTRY_VERIFY(verdict->headline() == u"Does not fit");
        CHECK(verdict->accessibleName().contains(u"No record has the code from paper."));
    });
}
