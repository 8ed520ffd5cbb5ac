#include "tests/ui/pages/scheme/SchemeScene.h"

#include "ui/common/CellRemark.h"

namespace sidang {

QLineEdit* openCellOf(const QAbstractItemView& view)
{
    // One that was closed goes a little later.
    for (QLineEdit* cell : view.viewport()->findChildren<QLineEdit*>(u"cell"_s)) {
        if (cell->isVisible())
            return cell;
    }
    return nullptr;
}

void typeAndEnter(QLineEdit& field, const QString& text)
{
    field.setFocus();
    field.selectAll();
    if (text.isEmpty())
        QTest::keyClick(&field, Qt::Key_Delete);
    QTest::keyClicks(&field, text);
    QTest::keyClick(&field, Qt::Key_Return);
    settle();
}

SchemeScene::SchemeScene(CategoryId category, OfficialId official)
{
    desk.openEdition();
    desk.sit(official);
    desk.window->goTo(PageId::Scheme, {.category = category});
    settle();
}

SchemeTree& SchemeScene::tree() const
{
    auto* tree = desk.find<SchemeTree>();
    REQUIRE(tree);
    return *tree;
}

QStringList SchemeScene::rows() const
{
    QStringList rows;
    const auto cellOf = [](const QModelIndex& index, SchemeColumn column) {
        return index.siblingAtColumn(static_cast<int>(column)).data().toString();
    };
    for (QModelIndex index = tree().model()->index(0, 0); index.isValid(); index = tree().indexBelow(index))
        rows << cellOf(index, SchemeColumn::Code) + u' ' + cellOf(index, SchemeColumn::Title) + u' ' +
                    cellOf(index, SchemeColumn::Weight);
    return rows;
}

void SchemeScene::select(const QString& code, SchemeColumn column) const
{
    for (QModelIndex index = tree().model()->index(0, 0); index.isValid(); index = tree().indexBelow(index)) {
        if (index.siblingAtColumn(static_cast<int>(SchemeColumn::Code)).data().toString() == code) {
            tree().setFocus();
            tree().setCurrentIndex(index.siblingAtColumn(static_cast<int>(column)));
            return;
        }
    }
    FAIL("no row has the code");
}

QString SchemeScene::cell(SchemeColumn column) const
{
    return tree().currentIndex().siblingAtColumn(static_cast<int>(column)).data().toString();
}

QLineEdit* SchemeScene::openCell() const
{
    return openCellOf(tree());
}

void SchemeScene::typeInto(const QString& text, Qt::Key key) const
{
    if (!openCell())
        QTest::keyClick(&tree(), Qt::Key_F2);
    REQUIRE(openCell());
    openCell()->selectAll();
    QTest::keyClicks(openCell(), text);
    QTest::keyClick(openCell(), key);
    settle();
}

QString SchemeScene::remark() const
{
    const auto* remark = desk.find<CellRemark>();
    return remark ? remark->text() : QString();
}

bool SchemeScene::says(const QString& text) const
{
    for (const QLabel* label : desk.window->findChildren<QLabel*>()) {
        if (label->isVisible() && label->text().contains(text))
            return true;
    }
    return false;
}

QLineEdit* SchemeScene::field(const QString& name) const
{
    auto* field = desk.find<QLineEdit>(name);
    CAPTURE(name);
    REQUIRE(field);
    return field;
}

}
