// SQL stands in core/storage and in the verifier, which shares no code with it, and nowhere else.
#include "tests/architecture/Sources.h"
#include "tests/support/Text.h"

using namespace sidang;

namespace {

QStringList sqlOutside(const std::vector<SourceFile>& sources)
{
    static const QRegularExpression sql(u"(QSql[A-Z]|sqlite3|\"[^\"]*\\b(SELECT .+ FROM|INSERT (OR \\w+ )?INTO|UPDATE \\w+ "
                                        u"SET|DELETE FROM|CREATE (TABLE|INDEX|TRIGGER)|PRAGMA "
                                        "|BEGIN IMMEDIATE)\\b)"_s);
    return findOutside(sources, sql, {u"core/storage"_s, u"app/verify"_s});
}

}

TEST_CASE("SQL stands in core/storage and app/verify only")
{
    CHECK(sqlOutside(projectSources()).join(u'\n') == QString());
}

TEST_CASE("SQL elsewhere is found with file and line")
{
    const std::vector<SourceFile> planted{
        {u"ui/pages/Bad.cpp"_s, {u"// SELECT a FROM b"_s, u"run(u\"SELECT code FROM nominee\"_s);"_s}},
        {u"app/cli/Bad.cpp"_s, {u"#include <QSqlQuery>"_s}},
        {u"core/storage/Good.cpp"_s, {u"run(u\"DELETE FROM mark\"_s);"_s}}};
    CHECK(sqlOutside(planted).size() == 2);
    CHECK(sqlOutside(planted).front().startsWith(u"ui/pages/Bad.cpp:2:"_s));
}
