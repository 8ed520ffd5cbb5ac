#include "tests/ui/pages/scheme/SchemeScene.h"

#include "ui/common/Banner.h"
#include "ui/models/scheme/CriterionEdits.h"
#include "ui/pages/scheme/RevisionDialog.h"

#include <QMimeData>
#include <QPlainTextEdit>

using namespace sidang;

namespace {

/// Types a weight into the selected cell of a locked scheme, and answers the question for the reason.
void typeWithReason(const SchemeScene& scene, const QString& weight, const QString& reason)
{
    inDialog<RevisionDialog>([&] { scene.typeInto(weight); }, [&](RevisionDialog& dialog) {
        QTest::keyClicks(childOf<QPlainTextEdit>(dialog, u"Reason"_s), reason);
        auto* go = childOf<QPushButton>(dialog, u"Change the scheme"_s);
        if (go->isEnabled())
            QTest::mouseClick(go, Qt::LeftButton);
    });
}

}

TEST_CASE("A locked scheme is changed only with a reason, asked for once; then it is a new version")
{
    const SchemeScene scene(kab);
    REQUIRE(stageOf(scene.book(), kab).phase == Phase::Scoring);
    CHECK(scene.says(u"Scoring has begun: a change of the scheme needs a reason and begins version 2."_s));
    scene.select(u"WAW1"_s, SchemeColumn::Weight);
    typeWithReason(scene, u"25"_s, u"Surat Panitia Pusat 14/2022"_s);
    CHECK(findCriterion(scene.book(), waw1).criterion->indicator->weight == Decimal(25));
    CHECK(stageOf(scene.book(), kab).scheme == 2);
    CHECK(scene.desk.session().ledger().back().reason == u"Surat Panitia Pusat 14/2022");
    scene.select(u"KIN1"_s, SchemeColumn::Weight);
    scene.typeInto(u"35"_s);
    CHECK(findCriterion(scene.book(), kin1).criterion->indicator->weight == Decimal(35));
    CHECK(scene.desk.session().ledger().back().reason == u"Surat Panitia Pusat 14/2022");
}

TEST_CASE("Without a reason a locked scheme stays as it is, and the cell says so")
{
    const SchemeScene scene(kab);
    scene.select(u"WAW1"_s, SchemeColumn::Weight);
    const std::size_t records = scene.desk.session().ledger().size();
    typeWithReason(scene, u"25"_s, u"   "_s);
    CHECK(scene.desk.session().ledger().size() == records);
    REQUIRE(scene.openCell());
    CHECK(scene.openCell()->text() == u"25");
    CHECK(scene.remark() == u"Not changed: a locked scheme is changed only with a reason.");
}

TEST_CASE("An indicator on which marks stand is neither removed nor moved elsewhere, and it is said why")
{
    const SchemeScene scene(kab);
    scene.select(u"WAW1"_s);
    QTest::keyClick(&scene.tree(), Qt::Key_Delete);
    CHECK(scene.desk.bannerText().startsWith(u"Marks stand on WAW1, so it stays where it is."));
    CHECK(findCriterion(scene.book(), waw1).criterion != nullptr);
    scene.desk.find<Banner>()->hide();
    QAbstractItemModel& model = *scene.tree().model();
    const QModelIndex top = model.index(0, 0);
    const std::unique_ptr<QMimeData> dragged(model.mimeData({scene.tree().currentIndex()}));
    model.dropMimeData(dragged.get(), Qt::MoveAction, -1, 0, model.index(0, 0, top));
    settle();
    CHECK(scene.desk.bannerText().startsWith(u"Marks stand on WAW1"));
    CHECK(spotOf(scene.book(), waw1)->parent == CriterionId{6});
}

TEST_CASE("A confirmation asks for no reason, and the mark “contoh” goes")
{
    const SchemeScene scene(kab);
    scene.select(u"WAW1"_s);
    auto* source = scene.field(u"Weight and scale set by"_s);
    QTest::keyClicks(source, u"Pedoman 2022"_s);
    QTest::keyClick(source, Qt::Key_Return);
    CHECK(findCriterion(scene.book(), waw1).criterion->indicator->provenance == u"Pedoman 2022");
    CHECK(stageOf(scene.book(), kab).scheme == 1);
    CHECK(scene.desk.session().ledger().back().kind == u"confirm_scheme");
}

TEST_CASE("Who may not change the scheme sees why, and no cell opens")
{
    const SchemeScene scene(desa, operatorOne);
    CHECK(scene.says(u"To change the scheme is up to: administrator."_s));
    scene.select(u"UMUM"_s, SchemeColumn::Weight);
    QTest::keyClick(&scene.tree(), Qt::Key_F2);
    CHECK(scene.openCell() == nullptr);
    QTest::keyClicks(&scene.tree(), u"5"_s);
    CHECK(scene.openCell() == nullptr);
    QTest::keyClick(&scene.tree(), Qt::Key_Insert);
    CHECK(scene.category(desa).criteria.size() == 1);
    CHECK(scene.field(u"Title"_s)->isReadOnly());
    CHECK_FALSE(scene.button(u"Indicator"_s)->isEnabled());
    CHECK(scene.button(u"Indicator"_s)->toolTip().startsWith(u"To change the scheme is up to"));
}
