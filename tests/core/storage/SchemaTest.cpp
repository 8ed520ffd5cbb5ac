// The schema itself refuses what must never be in an edition file.
#include "core/storage/Database.h"
#include "core/storage/Migrator.h"
#include "core/storage/Statement.h"
#include "tests/core/storage/TestFolder.h"

using namespace sidang;

namespace {

bool isTaken(const char* sql)
{
    const auto database = Database::inMemory();
    migrate(*database);
    for (const char* setup :
         {"INSERT INTO category (id, position, code, title, places, harapan, sent_up, aggregate, missing, quorum, rank_on, decimals, numbering) VALUES (1, 0, 'K', 'T', 3, 0, 4, 'mean', 'block', 1, 'exact', 2, 'competition')",
          "INSERT INTO criterion (id, category_id, parent_id, position, code, title) VALUES (1, 1, NULL, 0, 'C', 'T')",
          "INSERT INTO indicator (criterion_id, weight, source, provenance, scale, points_min, points_max, points_step) VALUES (1, '100', 'opinion', '', 'points', '0', '100', '1')",
          "INSERT INTO juror (id, position, code, name, element, role, scores, all_categories) VALUES (1, 0, 'J', '', '', 'member', 1, 1)",
          "INSERT INTO nominee (id, position, code, category_id, name, region, status) VALUES (1, 0, 'N', 1, 'Nama', '', 'eligible')"})
        database->run(QString::fromLatin1(setup));
    REQUIRE_FALSE(database->trouble());
    database->run(QString::fromUtf8(sql));
    return !database->trouble();
}

}

TEST_CASE("what an edition needs is taken")
{
    CHECK(isTaken("INSERT INTO juror_mark VALUES (1, 1, 1, 875, 1, NULL)"));
    CHECK(isTaken("UPDATE indicator SET reading_programme = 'jkk', reading_segment = 'wage', reading_over = 'mean'"));
    CHECK(isTaken("INSERT INTO score_sheet VALUES (1, 1, 1, '')"));
    CHECK(isTaken("INSERT INTO draw VALUES (1, 'lot', 123)"));
    CHECK(isTaken("INSERT INTO sheet_form VALUES (1, 1, 1, 1, 'issued', '')"));
    CHECK(isTaken("INSERT INTO printing VALUES (1, 'all', NULL, NULL, NULL, 1, 1, 'a4', 'printer')"));
    CHECK(isTaken("INSERT INTO printing VALUES (1, 'trace', 1, 1, 1, 1, 1, 'f4', 'pdf')"));
    CHECK(isTaken("INSERT INTO form_text VALUES ('certificate', '')"));
    CHECK(isTaken("INSERT INTO plenary_note VALUES (1, '', 'x')"));
    CHECK(isTaken("INSERT INTO measured_mark VALUES (1, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL)"));
    CHECK(isTaken("INSERT INTO measured_mark VALUES (1, 1, 1, 1, 0, 2, 0, NULL, NULL, NULL)"));
}

TEST_CASE("wrong types, dangling references, repeated codes and half marks are refused by the database")
{
    for (const char* sql : {
             "INSERT INTO juror_mark VALUES (1, 1, 1, 'x', 1, NULL)",
             "INSERT INTO juror_mark VALUES (1, 1, 1, 87.5, 0, NULL)",
             "INSERT INTO juror_mark VALUES (1, 1, 1, NULL, NULL, NULL)",
             "INSERT INTO juror_mark VALUES (1, 1, 1, 875, NULL, NULL)",
             "INSERT INTO juror_mark VALUES (1, 1, 1, 875, 10, NULL)",
             "INSERT INTO juror_mark VALUES (1, 1, 1, NULL, NULL, 0)",
             "INSERT INTO juror_mark VALUES (2, 1, 1, 875, 1, NULL)",
             "INSERT INTO juror_mark VALUES (1, 2, 1, 875, 1, NULL)",
             "INSERT INTO juror_mark VALUES (1, 1, 2, 875, 1, NULL)",
             "INSERT INTO measured_mark VALUES (1, 1, 1, 1, 0, NULL, NULL, NULL, NULL, NULL)",
             "INSERT INTO measured_mark VALUES (1, 1, 0, 1, 0, 2, 0, NULL, NULL, NULL)",
             "INSERT INTO nominee (id, position, code, category_id, name, region, status) VALUES (2, 0, 'N', 1, 'Nama', '', 'eligible')",
             "INSERT INTO nominee (id, position, code, category_id, name, region, status) VALUES (2, 0, 'M', 1, 'Nama', '', 'winner')",
             "INSERT INTO nominee (id, position, code, category_id, name, region, status) VALUES (2000000, 0, 'M', 1, 'Nama', '', 'eligible')",
             "INSERT INTO nominee (id, position, code, category_id, name, region, status) VALUES (2, 0, '', 1, 'Nama', '', 'eligible')",
             "UPDATE indicator SET reading_over = 'mean'",
             "UPDATE indicator SET reading_programme = 'jkk', reading_segment = 'wage'",
             "UPDATE indicator SET reading_programme = 'jkk', reading_segment = 'wage', reading_over = 'always'",
             "UPDATE juror SET institution = NULL",
             "UPDATE nominee SET size = 'huge'",
             "UPDATE nominee SET workers = -1",
             "UPDATE category SET double_entry = 2",
             "INSERT INTO second_mark VALUES (1, 1, 1, 875, 1, NULL, 1)", // nobody has keyed it
             "INSERT INTO score_sheet VALUES (1, 1, 2, '')",
             "INSERT INTO draw VALUES (1, 'coin', 0)",
             "INSERT INTO sheet_form VALUES (0, 1, 1, 1, 'issued', '')",
             "INSERT INTO sheet_form VALUES (1, 2, 1, 1, 'issued', '')",
             "INSERT INTO sheet_form VALUES (1, 1, 2, 1, 'issued', '')",
             "INSERT INTO sheet_form VALUES (1, 1, 1, 0, 'issued', '')",
             "INSERT INTO sheet_form VALUES (1, 1, 1, 1, 'lost', '')",
             "INSERT INTO sheet_form VALUES (1, 1, 1, 1, 'spoiled', NULL)",
             "INSERT INTO printing VALUES (1, '', NULL, NULL, NULL, 1, 1, 'a4', 'pdf')",
             "INSERT INTO printing VALUES (1, 'all', 2, NULL, NULL, 1, 1, 'a4', 'pdf')",
             "INSERT INTO printing VALUES (1, 'all', NULL, 2, NULL, 1, 1, 'a4', 'pdf')",
             "INSERT INTO printing VALUES (1, 'all', NULL, NULL, 2, 1, 1, 'a4', 'pdf')",
             "INSERT INTO printing VALUES (1, 'all', NULL, NULL, NULL, 0, 1, 'a4', 'pdf')",
             "INSERT INTO printing VALUES (1, 'all', NULL, NULL, NULL, 1, 0, 'a4', 'pdf')",
             "INSERT INTO printing VALUES (1, 'all', NULL, NULL, NULL, 1, 1, 'a5', 'pdf')",
             "INSERT INTO printing VALUES (1, 'all', NULL, NULL, NULL, 1, 1, 'a4', 'fax')",
             "INSERT INTO form_text VALUES ('', 'x')",
             "INSERT INTO form_text VALUES (NULL, 'x')",
             "INSERT INTO form_text VALUES ('certificate', NULL)",
             "INSERT INTO plenary_note VALUES (1, '', '')",
             "INSERT INTO plenary_note VALUES (2, 'x', '')",
             "INSERT INTO document_file VALUES (1, 1, 0, 'x', 'a.pdf', 1)",
             "INSERT INTO criterion (id, category_id, parent_id, position, code, title) VALUES (2, 1, NULL, 1, 'C', 'T')",
             "INSERT INTO edition (id, label, level, region, period_first, period_last, documents_due, letterhead, place) VALUES (2, '', 'province', '', '', '', NULL, '', '')",
         }) {
        INFO(sql);
        CHECK_FALSE(isTaken(sql));
    }
}
