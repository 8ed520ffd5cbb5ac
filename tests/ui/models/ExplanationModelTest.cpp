#include "tests/support/Text.h"
#include "tests/ui/support/DeskBook.h"

#include "ui/models/ExplanationModel.h"
#include "ui/models/Roles.h"

#include <QAbstractItemModelTester>

using namespace sidang;

namespace {

/// The explanation of one nominee of KAB under the tester.
struct Shown {
    EditionBook book = deskBook();
    ExplanationModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};

    explicit Shown(NomineeId nominee)
    {
        model.show(explanationTree(book, book.categories.front(), explain(book, nominee), Language::Indonesian));
    }
    QString text(const QModelIndex& index, ExplanationColumn column, int role = Qt::DisplayRole) const
    {
        return index.siblingAtColumn(static_cast<int>(column)).data(role).toString();
    }
};

}

TEST_CASE("The explanation is a tree of aspects, indicators and jurors, and ends with the total")
{
    const Shown shown(padang);
    REQUIRE(shown.model.rowCount() == 4);
    const QModelIndex kinerja = shown.model.index(1, 0);
    CHECK(shown.text(kinerja, ExplanationColumn::Title) == u"Kinerja");
    CHECK(shown.text(kinerja, ExplanationColumn::Weight) == u"40");
    CHECK(shown.text(kinerja, ExplanationColumn::Contribution) == u"21,38");
    CHECK(shown.model.rowCount(kinerja) == 2);
    const QModelIndex pemahaman = shown.model.indexOf(waw1);
    CHECK(shown.text(pemahaman, ExplanationColumn::Score) == u"82,50");
    CHECK(shown.text(pemahaman, ExplanationColumn::Contribution) == u"24,75");
    REQUIRE(shown.model.rowCount(pemahaman) == 3);
    CHECK(shown.text(shown.model.index(1, 0, pemahaman), ExplanationColumn::Score) == u"77,5");
    const QModelIndex total = shown.model.index(3, 0);
    CHECK(shown.text(total, ExplanationColumn::Contribution) == u"76,13");
    CHECK(total.data(StrongRole).toBool());
}

TEST_CASE("A juror who is recused stands in the tree with the reason and counts for nothing")
{
    const Shown shown(agam);
    const QModelIndex first = shown.model.index(0, 0, shown.model.indexOf(waw1));
    CHECK(shown.text(first, ExplanationColumn::Title) == u"Juri 1");
    CHECK(shown.text(first, ExplanationColumn::Title, NoteRole) ==
          u"not counted: conflict of interest (pejabat asal daerah)");
    CHECK(first.data(QuietRole).toBool());
}

TEST_CASE("An indicator that does not apply shows no numbers and its neighbour shows the grown weight")
{
    const Shown shown(agam);
    const QModelIndex none = shown.model.indexOf(kin2);
    CHECK(shown.text(none, ExplanationColumn::Title, NoteRole) == u"does not apply");
    CHECK(shown.text(none, ExplanationColumn::Score) == u"–");
    CHECK(shown.text(none, ExplanationColumn::Weight) == u"");
    const QModelIndex grown = shown.model.indexOf(kin1);
    CHECK(shown.text(grown, ExplanationColumn::Weight) == u"40");
    CHECK(shown.text(grown, ExplanationColumn::Title, NoteRole) == u"weight grown from 30");
}

TEST_CASE("Missing marks are named and no total is shown without them")
{
    const Shown shown(mentawai);
    CHECK(shown.model.rowCount() == 3);
    CHECK(shown.text(shown.model.indexOf(kin1), ExplanationColumn::Title, NoteRole) == u"marks missing");
    const QModelIndex third = shown.model.index(2, 0, shown.model.indexOf(waw1));
    CHECK(shown.text(third, ExplanationColumn::Title, NoteRole) == u"not given yet");
    CHECK(shown.text(third, ExplanationColumn::Score) == u"–");
}

TEST_CASE("A juror's row leads to its indicator")
{
    const Shown shown(padang);
    const QModelIndex indicator = shown.model.indexOf(waw1);
    CHECK(shown.model.criterionAt(shown.model.index(0, 0, indicator)) == waw1);
    CHECK(shown.model.firstIndicator() == shown.model.indexOf(reg1));
    CHECK_FALSE(shown.model.criterionAt(shown.model.index(3, 0)).has_value());
}
