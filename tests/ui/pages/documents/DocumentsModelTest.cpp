#include "tests/support/Text.h"
#include "tests/ui/support/DeskBook.h"

#include "ui/models/documents/DocumentEdits.h"
#include "ui/models/documents/DocumentsModel.h"

#include <QElapsedTimer>
#include <QSignalSpy>

using namespace sidang;

namespace {

const QDate today(2026, 11, 22);

/// 514 nominees in KAB, ten requirements, every document there.
EditionBook nationalBook()
{
    EditionBook book = deskBook();
    for (int r = 1; r <= 10; ++r)
        book.requirements.push_back({RequirementId{r}, kab, u"D%1"_s.arg(r), u"Berkas %1"_s.arg(r), true});
    for (int n = 100; n < 614; ++n) {
        book.nominees.push_back(
            {NomineeId{n}, u"K%1"_s.arg(n), kab, u"Kabupaten Contoh %1"_s.arg(n), {}, NomineeStatus::Eligible});
        for (int r = 1; r <= 10; ++r)
            book.evidence[{NomineeId{n}, RequirementId{r}}] = {.state = EvidenceState::Present, .received = today};
    }
    return book;
}

}

TEST_CASE("What stays the same is not told anew: rows stay when a document changes")
{
    EditionBook book = nationalBook();
    DocumentsModel model;
    CHECK(model.show(openEdition({}, book), kab, Language::English));
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    book.evidence.erase({NomineeId{100}, RequirementId{1}});
    CHECK_FALSE(model.show(openEdition({}, book), kab, Language::English));
    CHECK(resets.empty());
    CHECK(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString() == u"D1*\n513/520");
    CHECK(model.show(openEdition({}, book), besar, Language::English));
}

TEST_CASE("A document of 514 nominees is shown anew well within a tenth of a second")
{
    const EditionBook book = nationalBook();
    const EditionPointer edition = openEdition({}, book);
    DocumentsModel model;
    model.show(edition, kab, Language::English);
    QElapsedTimer clock;
    clock.start();
    model.show(edition, kab, Language::English);
    CHECK(clock.elapsed() < 100);
}

TEST_CASE("A file that stands in the list already is not added twice")
{
    const Attachment file{QString(64, u'a'), u"surat.pdf"_s, 9};
    const Evidence once = withFiles({}, {file}, today);
    CHECK(once.state == EvidenceState::Present);
    CHECK(once.received == today);
    CHECK(withFiles(once, {file}, today).files.size() == 1);
    CHECK(withoutFile(once, 0).files.empty());
}

TEST_CASE("A state that stays the same leaves everything as it is, its verification too")
{
    const Evidence verified = verifiedBy(inState({}, EvidenceState::Present, today), operatorOne, today);
    CHECK(inState(verified, EvidenceState::Present, today.addDays(3)) == verified);
    CHECK(inState(verified, EvidenceState::Incomplete, today.addDays(3)).received == today);
    CHECK(inState(verified, EvidenceState::Absent, today) == Evidence());
}
