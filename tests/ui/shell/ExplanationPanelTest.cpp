#include "tests/support/Text.h"
#include "tests/ui/support/Desk.h"
#include "tests/ui/support/DeskBook.h"

#include "ui/pages/ExplanationPanel.h"
#include "ui/pages/ExplanationView.h"
#include "ui/pages/RankingView.h"

#include <QLabel>
#include <QTest>

using namespace sidang;

namespace {

/// Everything the panel says outside its tree.
QString said(const Desk& desk)
{
    QStringList texts;
    for (const QLabel* label : desk.find<ExplanationPanel>()->findChildren<QLabel*>())
        texts << label->text();
    return texts.join(u'\n');
}

}

TEST_CASE("The explanation follows the selection of the keyboard")
{
    Desk desk;
    desk.openEdition();
    CHECK(said(desk).contains(u"Kabupaten Agam\n76.50"));
    QTest::keyClick(desk.find<RankingView>(), Qt::Key_Down);
    CHECK(said(desk).contains(u"Kota Padang\n76.13"));
    CHECK(said(desk).contains(u"Place 2 of 4. Ahead of Kota Solok by 3.13."));
}

TEST_CASE("The explanation follows a click")
{
    Desk desk;
    desk.openEdition();
    auto* table = desk.find<RankingView>();
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(table->model()->index(4, 1)).center());
    CHECK(said(desk).contains(u"Pemahaman: Juri 3"));
}

TEST_CASE("The arithmetic of the selected indicator stands below the tree and stays with the next nominee")
{
    Desk desk;
    desk.openEdition();
    CHECK(said(desk).contains(u"Level “Perda” = 100.00"));
    auto* view = desk.find<ExplanationView>();
    view->setFocus();
    for (int i = 0; i < 2; ++i)
        QTest::keyClick(view, Qt::Key_Down);
    CHECK(said(desk).contains(u"60 ÷ 100 × 100 = 60.00"));
    QTest::keyClick(desk.find<RankingView>(), Qt::Key_Down);
    CHECK(said(desk).contains(u"254,675 ÷ 466,368 × 100 = 54.61; rounded to 2 decimals"));
}

TEST_CASE("An indicator opens to the marks of the jurors with the right arrow")
{
    Desk desk;
    desk.openEdition();
    auto* view = desk.find<ExplanationView>();
    view->setFocus();
    QTest::keyClick(view, Qt::Key_End);
    QTest::keyClick(view, Qt::Key_Up);
    CHECK(view->currentIndex().data().toString() == u"Pemahaman");
    QTest::keyClick(view, Qt::Key_Right);
    QTest::keyClick(view, Qt::Key_Down);
    CHECK(view->currentIndex().data().toString() == u"Juri 1");
    CHECK(said(desk).contains(u"Mean of 2 jurors: (70 + 80) ÷ 2 = 75.00"));
}
