#include "tests/support/Text.h"
#include "tests/ui/support/DeskBook.h"

#include "ui/models/ProblemsModel.h"
#include "ui/models/Roles.h"

#include <QAbstractItemModelTester>

using namespace sidang;

TEST_CASE("The problems of an edition stand errors first, open ties among them")
{
    const EditionPointer edition = openEdition(QString(), deskBook());
    ProblemsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.show(*edition);
    REQUIRE(model.rowCount() == problemCount(*edition));
    REQUIRE(model.rowCount() >= 2);
    CHECK(model.index(0).data(SortRole).toInt() == 0);
    CHECK(model.index(0).data(NoteRole).toString().startsWith(u"Error · "));
    const QModelIndex last = model.index(model.rowCount() - 1);
    CHECK(last.data().toString() == u"The plenary has to decide a tie where this ends: Juara. It concerns PT Satu; PT Dua.");
    CHECK(last.data(NoteRole).toString() == u"Warning · Badan Usaha Besar");
}

TEST_CASE("A decision that met no tie is listed")
{
    EditionBook book = deskBook();
    book.decisions = {{{1}, kab, {padang, agam}, {}}};
    const EditionPointer edition = openEdition(QString(), std::move(book));
    const std::vector<ProblemLine> lines = problemLines(*edition);
    CHECK(lines.back().text.contains(u"tie"));
    bool found = false;
    for (const ProblemLine& line : lines)
        found = found || line.text.startsWith(u"A decision of the plenary met no tie");
    CHECK(found);
}
