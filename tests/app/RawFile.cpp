#include "tests/app/RawFile.h"

#include "core/edit/Session.h"
#include "core/ledger/Content.h"
#include "core/ledger/Found.h"
#include "core/ledger/HeadCode.h"
#include "core/storage/EditionFile.h"
#include "tests/app/TwoJudges.h"
#include "tests/support/EditionBuilder.h"
#include "tests/support/Founded.h"
#include "tests/support/Text.h"

#include <sqlite3.h>

namespace sidang {

namespace {

void addPeople(EditionBook& book)
{
    book.officials = {{{1}, u"Ibu Admin"_s, OfficialRole::Administrator, {}, true},
                      {{2}, u"Bapak Operator"_s, OfficialRole::Operator1, {}, true},
                      {{3}, u"Ibu Ketua"_s, OfficialRole::Chair, {}, true}};
    book.jurors[1].categories = std::vector<CategoryId>{{1}, {2}};
    book.jurors[2].categories = std::vector<CategoryId>{{2}, {1}};
    book.requirements = {{{1}, {1}, u"R1"_s, u"Surat usulan"_s, true}, {{2}, {2}, u"R2"_s, u"Profil"_s, false}};
}

/// A second category, whose marks stay open.
void addOther(EditionBook& book)
{
    Category other = book.categories.front();
    other.id = {2};
    other.code = u"UMKM"_s;
    other.criteria.clear();
    other.criteria.push_back({{20}, u"ISI"_s, u"Isian"_s, Indicator{100, Source::Opinion, points(), u"contoh"_s}, {}});
    other.rules.ties = QStringList{u"ISI"_s};
    book.categories.push_back(other);
    for (qint32 id = 5; id <= 6; ++id) {
        book.nominees.push_back({{id}, u"U%1"_s.arg(id), {2}, u"Usaha %1"_s.arg(id), u"13.71"_s, NomineeStatus::Eligible});
        for (qint32 juror = 1; juror <= 3; ++juror)
            book.marks.put({id}, JurorMark{{20}, {juror}, Decimal(70 + id)});
    }
}

/// What preparing and scoring at the desk add.
void addSheets(EditionBook& book, const MarkKey& opinion)
{
    book.edition.legalBasis = {u"Pasal 1"_s, u"Pasal 2"_s};
    book.edition.logo = QString(64, u'c');
    book.edition.plenaryOn = QDate(2022, 3, 1);
    book.jurors.front().deputies = {{u"Pengganti"_s, u"Kepala"_s, QDate(2022, 2, 1), QDate(2022, 2, 2)}};
    book.nominees.front().workers = 120;
    book.nominees.front().statusReason = u"diperiksa"_s;
    book.evidence.begin()->second.verifiedOn = QDate(2022, 1, 6);
    book.evidence.begin()->second.files = {{QString(64, u'a'), u"surat.pdf"_s, 7}, {QString(64, u'b'), u"foto.jpg"_s, 8}};
    book.categories.back().rules.commentFrom = Decimal(100);
    book.draws[{1}] = {DrawMethod::Lot, 123};
    book.secondMarks[opinion] = {Decimal(80), {2}};
    book.sheets[{opinion.nominee, *opinion.juror}] = {true, u"baik"_s};
}

/// Score sheets of the category that stays open, printings, texts, words of the plenary.
void addPapers(EditionBook& book)
{
    book.sheetForms = {{{3}, {{3}, {5}, {1}, 1, FormState::Spoiled, u"basah"_s}}, {{8}, {{8}, {6}, {2}, 2, FormState::Issued, {}}}};
    book.printings = {{{1}, {{1}, u"score-sheet"_s, CategoryId{2}, NomineeId{5}, JurorId{1}, 1, 2, Paper::F4, PrintMedium::Printer}},
                      {{4}, {{4}, u"all"_s, {}, {}, {}, 30, 90, Paper::A4, PrintMedium::Pdf}}};
    book.formTexts = {{u"certificate"_s, u"Piagam \"contoh\""_s}, {u"proposal-letter"_s, {}}};
    book.plenaryNotes = {{{1}, {u"daerah tertinggal"_s, {}}}, {{2}, {u"cukup"_s, u"J3 tidak sependapat"_s}}};
}

EditionBook fullBook()
{
    EditionBuilder builder(3);
    builder.rules().ties = QStringList{u"OPI"_s, u"FAK"_s};
    builder.aspect("OPI").leaf("W", "30").leaf("L", "10", Source::Opinion, levels({"100", "50"}));
    builder.aspect("FAK").leaf("F", "30", Source::Fact, levels({"100", "60", "0"})).leaf("P", "10", Source::Fact, bands({{"0", "0"}, {"5", "80"}}));
    builder.aspect("KIN").leaf("M", "15", Source::Measured, ratio()).leaf("N", "5", Source::Measured, bands({{"0", "10"}, {"50", "90"}}));
    builder.nominees({"A", "B", "C"}).nominee("D", NomineeStatus::Withdrawn);
    builder.recuse(3, "C").recuse(2, "C").decide({"B", "A"}).decide({"A", "C"});
    for (const char* nominee : {"A", "B", "C"}) {
        const bool isC = *nominee == 'C';
        builder.opinions(nominee, "W", {isC ? "60" : "80", isC ? "" : "82.5", isC ? "" : "75"});
        builder.opinions(nominee, "L", {"50", isC ? "" : "100", isC ? "" : "50"});
        builder.fact(nominee, "F", "60").fact(nominee, "P", "7.5").figure(nominee, "M", "1", "2.5");
        isC ? builder.notApplicable(nominee, "N") : builder.figure(nominee, "N", "3", "4");
    }
    EditionBook& book = builder.book;
    book.edition.letterhead = {u"PEMERINTAH PROVINSI"_s, u"SEKRETARIAT"_s};
    book.edition.documentsDue = QDate(2022, 1, 31);
    addPeople(book);
    addOther(book);
    const MarkKey fact{builder.id("A"), builder.criterion("F"), {}};
    const MarkKey figure{builder.id("A"), builder.criterion("M"), {}};
    const MarkKey opinion{builder.id("A"), builder.criterion("W"), JurorId{1}};
    for (const MarkKey& key : {fact, figure, opinion, MarkKey{builder.id("B"), builder.criterion("W"), JurorId{2}}})
        book.marks.setNote(key, {u"catatan"_s, u"BPS"_s, QDate(2021, 12, 31)});
    book.attestations = {{fact, {OfficialId{2}, OfficialId{1}}}, {figure, {OfficialId{2}, std::nullopt}}};
    book.evidence = {{{NomineeId{1}, RequirementId{1}}, {EvidenceState::Present, QDate(2022, 1, 5), u"asli"_s, OfficialId{2}}},
                     {{NomineeId{5}, RequirementId{2}}, {EvidenceState::Incomplete, {}, {}, {}}}};
    book.figures = {{{NomineeId{1}, Programme::Jkk, Segment::Wage, QDate(2021, 4, 1), Basis::Declared}, {Coverage{120, 200}, u"BPS"_s, {}}},
                    {{NomineeId{2}, Programme::Jp, Segment::NonWage, QDate(2021, 5, 1), Basis::Verified}, {{}, {}, QDate(2022, 1, 1)}}};
    book.interviews = {{NomineeId{1}, {1, QDateTime(QDate(2022, 2, 15), QTime(9, 30), Qt::UTC)}}, {NomineeId{2}, {2, {}, 5, 20}}};
    addSheets(book, opinion);
    addPapers(book);
    return book;
}

template <class Outcome>
void require(const Outcome& outcome)
{
    REQUIRE(outcome);
}

}

RawFile::RawFile(const QString& path)
{
    REQUIRE(sqlite3_open(path.toUtf8().constData(), &connection_) == SQLITE_OK);
    sqlite3_db_config(connection_, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    run("PRAGMA synchronous = OFF");
    run("PRAGMA foreign_keys = OFF");
}

RawFile::~RawFile()
{
    sqlite3_close(connection_);
}

bool RawFile::run(const std::string& statement)
{
    const int code = sqlite3_exec(connection_, statement.c_str(), nullptr, nullptr, nullptr);
    INFO(statement << ": " << sqlite3_errmsg(connection_));
    REQUIRE((code == SQLITE_OK || code == SQLITE_CONSTRAINT || code == SQLITE_MISMATCH));
    return code == SQLITE_OK;
}

std::vector<std::vector<std::string>> RawFile::rows(const std::string& query)
{
    std::vector<std::vector<std::string>> rows;
    sqlite3_stmt* statement = nullptr;
    REQUIRE(sqlite3_prepare_v2(connection_, query.c_str(), -1, &statement, nullptr) == SQLITE_OK);
    while (sqlite3_step(statement) == SQLITE_ROW) {
        std::vector<std::string>& row = rows.emplace_back();
        for (int i = 0; i < sqlite3_column_count(statement); ++i)
            row.emplace_back(reinterpret_cast<const char*>(sqlite3_column_text(statement, i)));
    }
    sqlite3_finalize(statement);
    return rows;
}

FullFile writeFullFile(const QString& path, const QString& older)
{
    REQUIRE(createEdition(path, founded(fullBook()), Existing::Replace));
    FullFile full;
    {
        auto opened = Session::open(path, {[] { return testFounding().now.addSecs(600); }, {}});
        require(opened);
        Session& session = **opened;
        require(session.takeSeat(OfficialId{3}));
        require(session.moveTo(CategoryId{1}, Phase::Plenary));
        require(session.close(CategoryId{1}));
        full.olderCode = session.headCode();
        copyOver(path, older);
        require(session.takeSeat(OfficialId{2}));
        const MarkKey key{NomineeId{5}, CriterionId{20}, JurorId{1}};
        require(session.perform({{MarkChange{{key, session.book().marks.value(key), *Decimal::of(915, 1)}}}, {}}));
        require(session.undo());
        require(session.redo());
    }
    auto recorded = loadRecorded(path);
    require(recorded);
    full.recorded = *std::move(recorded);
    const Actor actor = actorOf(full.recorded.book.officials.front());
    full.recorded.ledger.push_back(
        nextRecord(full.recorded.ledger, testFounding().now.addSecs(900), actor, u"restore"_s, {},
                   writeContent({.edition = {}, .of = {}, .replaced = QString(64, u'a')}, {})));
    REQUIRE(createEdition(path, full.recorded, Existing::Replace));
    full.code = headCode(full.recorded.ledger.back().hash);
    return full;
}

}
