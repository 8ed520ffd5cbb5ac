#include "tests/bench/FormsEdition.h"

#include "core/exchange/Sample.h"

using namespace Qt::StringLiterals;

namespace sidang {
namespace {

/// Every indicator becomes one that jurors mark.
void letJurorsMark(std::vector<Criterion>& criteria)
{
    for (Criterion& criterion : criteria) {
        letJurorsMark(criterion.children);
        if (!criterion.indicator)
            continue;
        criterion.indicator->source = Source::Opinion;
        criterion.indicator->scale = PointsScale{0, 100, *Decimal::of(5, 1)};
        criterion.indicator->reading.reset();
    }
}

/// The sample's edition, its first category and its jury.
EditionBook emptyEdition()
{
    const EditionBook sample = sampleEdition();
    EditionBook book;
    book.edition = sample.edition;
    book.officials = sample.officials;
    book.categories = {sample.categories.front()};
    book.jurors = sample.jurors;
    for (const Requirement& requirement : sample.requirements) {
        if (requirement.category == book.categories.front().id)
            book.requirements.push_back(requirement);
    }
    for (Juror& juror : book.jurors)
        juror.categories.reset();
    letJurorsMark(book.categories.front().criteria);
    std::vector<Criterion>& performance = book.categories.front().criteria[1].children;
    performance.resize(3); // a sheet is to be one page
    performance.front().indicator->weight = 25;
    book.draws[book.categories.front().id] = {DrawMethod::Lot, 2021};
    return book;
}

void addSheet(EditionBook& book, NomineeId nominee, JurorId juror)
{
    int leafNumber = 0;
    for (const Criterion* leaf : leavesOf(book.categories.front().criteria)) {
        const int halves = 100 + (nominee.value * 7 + juror.value * 3 + ++leafNumber * 11) % 95;
        book.marks.put(nominee, JurorMark{leaf->id, juror, *Decimal::of(halves * 5, 1)});
        if ((nominee.value + leafNumber) % 4 == 0)
            book.marks.setNote({nominee, leaf->id, juror}, {u"Bukti kurang."_s, {}, {}});
    }
    book.sheets[{nominee, juror}] = {true, u"Pekerja rentan dilindungi melalui anggaran desa."_s};
    const SheetFormId serial{static_cast<qint32>(book.sheetForms.size()) + 1};
    book.sheetForms[serial] = {serial, nominee, juror, 1, FormState::Returned, {}};
}

void addNominee(EditionBook& book, int number)
{
    const NomineeId id{number};
    book.nominees.push_back({.id = id,
                             .code = u"KK-%1"_s.arg(number, 4, 10, QChar(u'0')),
                             .category = book.categories.front().id,
                             .name = u"Kabupaten Contoh %1"_s.arg(number),
                             .region = u"13.%1"_s.arg(number % 12 + 1, 2, 10, QChar(u'0')),
                             .leader = u"Bupati Contoh %1"_s.arg(number)});
    for (const Requirement& requirement : book.requirements)
        book.evidence[{id, requirement.id}] = {.state = EvidenceState::Present, .received = QDate(2022, 2, 10)};
    book.interviews[id] = {.order = number,
                           .starts = QDateTime(QDate(2022, 3, 8), QTime(8, 0), Qt::UTC).addSecs(1800 * qint64(number)),
                           .state = InterviewState::Held,
                           .leaderPresent = number % 3 != 0,
                           .companions = u"Kepala dinas contoh"_s,
                           .place = u"Ruang Rapat Contoh"_s};
    for (const Juror& juror : book.jurors) {
        if (juror.scores)
            addSheet(book, id, juror.id);
    }
}

}

EditionBook formsEdition(int nominees)
{
    EditionBook book = emptyEdition();
    for (int number = 1; number <= nominees; ++number)
        addNominee(book, number);
    book.stages[book.categories.front().id] = {.phase = Phase::Scoring};
    return book;
}

}
