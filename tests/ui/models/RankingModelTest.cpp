#include "tests/support/Text.h"
#include "tests/ui/support/DeskBook.h"

#include "ui/models/RankingModel.h"
#include "ui/models/Roles.h"

#include <QAbstractItemModelTester>

using namespace sidang;

namespace {

/// A model of KAB under the tester.
struct Shown {
    EditionPointer edition = openEdition(u"uji.sidang"_s, deskBook());
    RankingModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};

    explicit Shown(CategoryId category = kab, Language language = Language::Indonesian)
    {
        model.show(*edition, category, language);
    }
    QVariant at(int row, RankingColumn column, int role = Qt::DisplayRole) const
    {
        return model.index(row, static_cast<int>(column)).data(role);
    }
    QString text(int row, RankingColumn column) const { return at(row, column).toString(); }
};

}

TEST_CASE("The ranking lists the ranked by place and then the unranked")
{
    const Shown shown;
    REQUIRE(shown.model.rowCount() == 6);
    CHECK(shown.text(0, RankingColumn::Nominee) == u"Kabupaten Agam");
    CHECK(shown.text(1, RankingColumn::Nominee) == u"Kota Padang");
    CHECK(shown.text(3, RankingColumn::Place) == u"4");
    CHECK(shown.text(4, RankingColumn::Place) == u"–");
    CHECK(shown.at(4, RankingColumn::Nominee, QuietRole).toBool());
    CHECK_FALSE(shown.at(3, RankingColumn::Nominee, QuietRole).toBool());
}

TEST_CASE("Totals and gaps are written in the language of the screen and sort as numbers")
{
    CHECK(Shown(kab, Language::Indonesian).text(1, RankingColumn::Total) == u"76,13");
    const Shown shown(kab, Language::English);
    CHECK(shown.text(1, RankingColumn::Total) == u"76.13");
    CHECK(shown.text(0, RankingColumn::Gap) == u"");
    CHECK(shown.text(1, RankingColumn::Gap) == u"0.37");
    CHECK(shown.at(1, RankingColumn::Total, SortRole).toDouble() == Approx(76.133));
    CHECK(shown.at(1, RankingColumn::Gap, SortRole).toDouble() == Approx(0.367));
}

TEST_CASE("A gap too small to be seen is not shown as none")
{
    EditionBook book = deskBook();
    book.marks.put(agam, JurorMark{waw1, JurorId{2}, *Decimal::of(700, 1)});
    book.marks.put(solok, MeasuredMark{kin1, Figure{99999, 100000}});
    book.categories.front().criteria[1].children[0].indicator->scale = RatioScale{100, 100, 6};
    RankingModel model;
    model.show(*openEdition(QString(), book), kab, Language::English);
    const int row = model.rowOf(solok);
    CHECK(model.rowOf(dharmasraya) == row - 1);
    CHECK(model.index(row, static_cast<int>(RankingColumn::Gap)).data().toString() == u"< 0.01");
}

TEST_CASE("Both sides of a tie say what decided it")
{
    const Shown shown;
    CHECK(shown.text(2, RankingColumn::Remarks) == u"tie: Kinerja");
    CHECK(shown.text(3, RankingColumn::Remarks) == u"tie: Kinerja");
    const QString hint = shown.at(3, RankingColumn::Remarks, Qt::ToolTipRole).toString();
    CHECK(hint == u"The same total as Kota Solok; Kinerja decides the order.");
}

TEST_CASE("A tie across a cut is flagged as undecided")
{
    const Shown shown(besar);
    REQUIRE(shown.model.rowCount() == 2);
    CHECK(shown.text(0, RankingColumn::Remarks) == u"Juara I, undecided: Juara, shared place");
}

TEST_CASE("The unranked say why, with the number of marks they wait for")
{
    const Shown shown;
    CHECK(shown.text(4, RankingColumn::Remarks) == u"2 mark(s) missing");
    CHECK(shown.text(5, RankingColumn::Remarks) == u"withdrawn");
}

TEST_CASE("The line under those sent up stands below the last of them only")
{
    const Shown shown;
    for (int row = 0; row < shown.model.rowCount(); ++row)
        CHECK(shown.at(row, RankingColumn::Nominee, CutRole).toBool() == (row == 1));
    CHECK(shown.at(1, RankingColumn::Place, Qt::AccessibleTextRole).toString() == u"2, the last one sent up");
}

TEST_CASE("The bar is the share of each aspect, and is told in words too")
{
    const Shown shown;
    const auto bar = shown.at(0, RankingColumn::Aspects, BarRole).value<AspectBar>();
    REQUIRE(bar.shares.size() == 3);
    CHECK(bar.shares[0] == Approx(0.30));
    CHECK(bar.shares[1] == Approx(0.24));
    CHECK(shown.at(0, RankingColumn::Aspects, Qt::AccessibleTextRole).toString() ==
          u"Regulasi 30,00; Kinerja 24,00; Wawancara 22,50");
}

TEST_CASE("A nominee is found by its row and its row by the nominee")
{
    const Shown shown;
    CHECK(shown.model.nomineeAt(0) == agam);
    CHECK(shown.model.rowOf(agam) == 0);
    CHECK(shown.model.rowOf(NomineeId{7}) == -1);
    CHECK_FALSE(shown.model.nomineeAt(6).has_value());
    CHECK(shown.at(0, RankingColumn::Nominee, IdRole).toInt() == agam.value);
}

TEST_CASE("A category that cannot be ranked shows no rows")
{
    CHECK(Shown(rusak).model.rowCount() == 0);
    CHECK(Shown(desa).model.rowCount() == 0);
}
