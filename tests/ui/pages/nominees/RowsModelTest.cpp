#include "tests/support/Text.h"

#include "ui/models/RowsModel.h"

#include <QPersistentModelIndex>
#include <QSignalSpy>

using namespace sidang;

namespace {

struct Row {
    int id;
    QString text;

    friend bool operator==(const Row&, const Row&) = default;
};

class Rows : public RowsModel<Row> {
public:
    using RowsModel::follow;
    int columnCount(const QModelIndex& = {}) const override { return 1; }
    QVariant data(const QModelIndex& index, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(at(index.row())->text) : QVariant();
    }
    QString whole() const
    {
        QString text;
        for (const Row& row : rows())
            text += row.text;
        return text;
    }
};

std::vector<Row> rowsOf(const QString& letters)
{
    std::vector<Row> rows;
    for (const QChar letter : letters)
        rows.push_back({letter.toLower().unicode(), letter});
    return rows;
}

}

TEST_CASE("Rows follow a list: removed, added, moved and changed ones, and what is selected stays")
{
    const std::pair<QString, QString> steps[] = {
        {u"abcde"_s, u"abde"_s}, {u"abcde"_s, u"xabcyde"_s}, {u"abcde"_s, u"edcba"_s},  {u"abcde"_s, u"aBcDe"_s},
        {u"abcde"_s, u""_s},     {u""_s, u"abc"_s},          {u"abcde"_s, u"yeCxaz"_s}, {u"abc"_s, u"abc"_s}};
    for (const auto& [before, after] : steps) {
        INFO(before.toStdString() << " to " << after.toStdString());
        Rows model;
        model.follow(rowsOf(before));
        std::vector<std::pair<QPersistentModelIndex, int>> held;
        for (int row = 0; row < model.rowCount(); ++row)
            held.emplace_back(model.index(row, 0), model.at(row)->id);
        model.follow(rowsOf(after));
        CHECK(model.whole() == after);
        for (const auto& [index, id] : held)
            CHECK(index.isValid() == (model.rowOf(id) >= 0));
        for (const auto& [index, id] : held) {
            if (index.isValid())
                CHECK(model.at(index.row())->id == id);
        }
    }
}

TEST_CASE("Nothing is told where nothing changed, and one row where one did")
{
    Rows model;
    model.follow(rowsOf(u"abcde"_s));
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.follow(rowsOf(u"abcde"_s));
    CHECK(changed.isEmpty());
    model.follow(rowsOf(u"abCde"_s));
    REQUIRE(changed.size() == 1);
    CHECK(changed[0][0].toModelIndex().row() == 2);
    CHECK(reset.isEmpty());
}
