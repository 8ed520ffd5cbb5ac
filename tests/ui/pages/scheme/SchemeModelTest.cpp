#include "tests/support/Text.h"
#include "tests/ui/support/DeskBook.h"

#include "ui/models/scheme/SchemeModel.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>

using namespace sidang;

namespace {

Criterion leafOf(int id, const QString& code)
{
    Criterion criterion;
    criterion.id = {id};
    criterion.code = code;
    criterion.title = code;
    criterion.indicator = Indicator{10, Source::Opinion, PointsScale{0, 100, 1}, {}, {}};
    return criterion;
}

}

TEST_CASE("The model of a scheme keeps the contract of item models through every kind of change")
{
    SchemeModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    Category category = deskBook().categories[0];
    model.show(category, Changeable::Yes, Language::Indonesian);
    CHECK(model.rowCount() == 1);
    CHECK(model.rowCount(model.index(0, 0)) == 3);
    category.criteria[0].children.push_back(leafOf(90, u"BARU"_s));
    model.show(category, Changeable::Yes, Language::Indonesian);
    std::swap(category.criteria[0], category.criteria[2]);
    model.show(category, Changeable::Yes, Language::Indonesian);
    category.criteria.erase(category.criteria.begin());
    model.show(category, Changeable::No, Language::English);
    CHECK(model.rowCount(model.index(0, 0)) == 2);
    model.show(deskBook().categories[1], Changeable::Yes, Language::Indonesian);
    model.clear();
    CHECK(model.rowCount() == 0);
}

TEST_CASE("Rows keep their identity when the scheme changes around them, and go with their criterion")
{
    SchemeModel model;
    Category category = deskBook().categories[0];
    model.show(category, Changeable::Yes, Language::Indonesian);
    const QPersistentModelIndex kept = model.indexOf(waw1);
    const QPersistentModelIndex gone = model.indexOf(reg1);
    std::swap(category.criteria[0], category.criteria[2]);
    category.criteria[2].children.clear();
    model.show(category, Changeable::Yes, Language::Indonesian);
    REQUIRE(kept.isValid());
    CHECK(model.criterionAt(kept) == waw1);
    CHECK(kept.parent().row() == 0);
    CHECK_FALSE(gone.isValid());
}

TEST_CASE("Only titles, codes and the weights of indicators can be typed, and only by who may change the scheme")
{
    SchemeModel model;
    const Category category = deskBook().categories[0];
    const auto isEditable = [&model](const QModelIndex& index) { return bool(model.flags(index) & Qt::ItemIsEditable); };
    model.show(category, Changeable::Yes, Language::Indonesian);
    CHECK(isEditable(model.indexOf(waw1, SchemeColumn::Weight)));
    CHECK(isEditable(model.indexOf(waw1, SchemeColumn::Code)));
    CHECK_FALSE(isEditable(model.indexOf(CriterionId{6}, SchemeColumn::Weight)));
    CHECK_FALSE(isEditable(model.indexOf(std::nullopt, SchemeColumn::Weight)));
    CHECK_FALSE(isEditable(model.indexOf(waw1, SchemeColumn::Provenance)));
    CHECK(isEditable(model.indexOf(std::nullopt)));
    model.show(category, Changeable::No, Language::Indonesian);
    CHECK_FALSE(isEditable(model.indexOf(waw1)));
    CHECK_FALSE(bool(model.flags(model.indexOf(waw1)) & Qt::ItemIsDragEnabled));
}
