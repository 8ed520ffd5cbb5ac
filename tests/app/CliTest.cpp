// The real program, as a person or a script calls it.
#include "core/exchange/EditionWriter.h"
#include "core/exchange/Sample.h"
#include "tests/app/CliRun.h"

#include <QStandardPaths>

using namespace sidang;

TEST_CASE("version and help answer with 0, each command has a help of its own")
{
    CHECK(run({u"--version"_s}).out.startsWith(u"sidang-cli "_s));
    CHECK(run({u"--version"_s}).code == 0);
    const Outcome help = run({u"--help"_s});
    CHECK(help.code == 0);
    for (const auto& command : {u"sample"_s, u"import"_s, u"export"_s, u"check"_s, u"rank"_s, u"print"_s}) {
        CHECK(help.out.contains(u"  "_s + command));
        const Outcome own = run({command, u"--help"_s});
        CHECK(own.code == 0);
        CHECK(own.out.startsWith(u"Usage: sidang-cli "_s + command));
        CHECK(own.err.isEmpty());
    }
}

TEST_CASE("wrong use is said on standard error with 2")
{
    for (const QStringList& arguments : {QStringList{},
                                         {u"rnak"_s},
                                         {u"rank"_s},
                                         {u"rank"_s, u"a"_s, u"b"_s},
                                         {u"sample"_s},
                                         {u"rank"_s, u"a"_s, u"--speed"_s},
                                         {u"import"_s, u"a.json"_s},
                                         {u"print"_s, u"a"_s, u"--to"_s, u"x.pdf"_s}}) {
        INFO(arguments.join(u' ').toStdString());
        const Outcome outcome = run(arguments);
        CHECK(outcome.code == 2);
        CHECK(outcome.out.isEmpty());
        CHECK_FALSE(outcome.err.isEmpty());
    }
    const Folder folder;
    const QString file = folder.sample();
    CHECK(run({u"rank"_s, file, u"--category"_s, u"XYZ"_s}).code == 2);
    CHECK(run({u"print"_s, file, u"--form"_s, u"letter"_s, u"--to"_s, folder.path(u"a.pdf"_s)}).code == 2);
    CHECK(
        run({u"print"_s, file, u"--form"_s, u"ranking"_s, u"--paper"_s, u"a3"_s, u"--to"_s, folder.path(u"a.pdf"_s)}).code ==
        2);
    CHECK(run({u"print"_s, file, u"--form"_s, u"ranking"_s, u"--date"_s, u"today"_s, u"--to"_s, folder.path(u"a.pdf"_s)})
              .code == 2);
    CHECK(folder.names() == QStringList{u"contoh.sidang"_s});
}

TEST_CASE("what cannot be read is refused with 3 and named")
{
    const Folder folder;
    const QString text = folder.write(u"text.sidang"_s, "not a database");
    for (const QStringList& arguments : {QStringList{u"rank"_s, text},
                                         {u"check"_s, text},
                                         {u"export"_s, text},
                                         {u"rank"_s, folder.path(u"none.sidang"_s)},
                                         {u"check"_s, folder.path(u"none.json"_s)}}) {
        const Outcome outcome = run(arguments);
        CHECK(outcome.code == 3);
        CHECK(outcome.err.contains(arguments[1]));
    }
    CHECK(contentOf(text) == "not a database");
}

TEST_CASE("an existing target is overwritten only with --force")
{
    const Folder folder;
    const QString file = folder.sample();
    const QByteArray before = contentOf(file);
    CHECK(run({u"sample"_s, u"--to"_s, file}).code == 3);
    CHECK(contentOf(file) == before);
    CHECK(run({u"sample"_s, u"--to"_s, file, u"--force"_s}).code == 0);
    const QString json = folder.write(u"out.json"_s, "mine");
    CHECK(run({u"export"_s, file, u"--to"_s, json}).code == 3);
    CHECK(contentOf(json) == "mine");
    CHECK(run({u"export"_s, file, u"--to"_s, json, u"--force"_s}).code == 0);
    CHECK(contentOf(json) == writeEdition(sampleEdition()));
}

TEST_CASE("an edition goes out and in again unchanged")
{
    const Folder folder;
    const Outcome exported = run({u"export"_s, folder.sample()});
    CHECK(exported.code == 0);
    const QString json = folder.write(u"edition.json"_s, exported.out.toUtf8());
    CHECK(run({u"check"_s, json}).code == 0);
    REQUIRE(run({u"import"_s, json, u"--to"_s, folder.path(u"again.sidang"_s)}).code == 0);
    CHECK(run({u"export"_s, folder.path(u"again.sidang"_s)}).out == exported.out);
    CHECK(run({u"rank"_s, folder.path(u"again.sidang"_s), u"--json"_s}).out ==
          run({u"rank"_s, folder.path(u"contoh.sidang"_s), u"--json"_s}).out);
}

TEST_CASE("an import with faults writes nothing and names them all")
{
    const Folder folder;
    QByteArray text = writeEdition(sampleEdition());
    text.replace("\"weight\": \"12\"", "\"weight\": \"13\"");
    text.replace("\"level\": \"province\"", "\"level\": \"provinsi\"");
    const QString json = folder.write(u"edition.json"_s, text);
    const Outcome imported = run({u"import"_s, json, u"--to"_s, folder.path(u"a.sidang"_s)});
    CHECK(imported.code == 3);
    CHECK(imported.err.contains(u"edition.level"_s));
    CHECK(imported.err.contains(u"categories[0]"_s));
    CHECK(folder.names() == QStringList{u"edition.json"_s});
    const Outcome checked = run({u"check"_s, json, u"--json"_s});
    CHECK(checked.code == 1);
    CHECK(checked.out.contains(u"\"kind\": \"weight_sum\""_s));
    CHECK(checked.out.contains(u"\"kind\": \"unknown_word\""_s));
}

TEST_CASE("a ranking is answered as table, JSON and CSV, with 1 while something is provisional")
{
    const Folder folder;
    const QString file = folder.sample();
    const Outcome table = run({u"rank"_s, file});
    CHECK(table.code == 1);
    CHECK(table.out.contains(u"Kota Padang "_s));
    CHECK(table.out.contains(u" 91.91 "_s));
    CHECK(table.err.isEmpty());
    CHECK(run({u"rank"_s, file, u"--category"_s, u"DESA"_s}).code == 0);
    CHECK(run({u"rank"_s, file, u"--category"_s, u"DESA"_s, u"--csv"_s}).out.startsWith(u"category,place,nominee"_s));
    const Outcome json = run({u"rank"_s, file, u"--category"_s, u"KAB"_s, u"--json"_s});
    CHECK(json.out.contains(u"{\"code\": \"KAB\", \"state\": \"provisional\""_s));
    CHECK_FALSE(json.out.contains(u"\"code\": \"DESA\""_s));
}

TEST_CASE("the ranked list is printed on both papers, with the numbers of the ranking")
{
    const Folder folder;
    const QString file = folder.sample();
    for (const auto& [paper, size] :
         {std::pair(u"a4"_s, u"595.276 x 841.89"_s), std::pair(u"f4"_s, u"609.449 x 935.433"_s)}) {
        const QString pdf = folder.path(paper + u".pdf"_s);
        const Outcome printed = run({u"print"_s, file, u"--form"_s, u"ranking"_s, u"--category"_s, u"KAB"_s, u"--paper"_s,
                                     paper, u"--date"_s, u"2022-03-15"_s, u"--to"_s, pdf});
        CHECK(printed.code == 1);
        CHECK(printed.err.isEmpty());
        CHECK(contentOf(pdf).startsWith("%PDF-1.4"));
        if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty()) {
            WARN("skipped: pdftotext is not installed");
            continue;
        }
        QProcess tool;
        tool.start(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s});
        REQUIRE(tool.waitForFinished());
        const QString text = QString::fromUtf8(tool.readAllStandardOutput());
        for (const auto& word : {u"Kota Padang"_s, u"91,91"_s, u"Juara III"_s, u"15 Maret 2022"_s, u"SEMENTARA"_s})
            CHECK(text.contains(word));
        tool.start(u"pdfinfo"_s, {pdf});
        REQUIRE(tool.waitForFinished());
        CHECK(QString::fromUtf8(tool.readAllStandardOutput()).contains(size));
    }
}

TEST_CASE("messages and tables follow the language of the locale")
{
    const Folder folder;
    const QString file = folder.sample();
    CHECK(run({u"rank"_s, folder.path(u"none"_s)}).err.startsWith(u"There is no file"_s));
    const QString indonesian = run({u"rank"_s, folder.path(u"none"_s)}, u"id_ID.UTF-8"_s).err;
    CHECK_FALSE(indonesian.startsWith(u"There is no file"_s));
    CHECK(indonesian.contains(folder.path(u"none"_s)));
    CHECK(run({u"rank"_s, file, u"--category"_s, u"KAB"_s}, u"id_ID.UTF-8"_s).out.contains(u" 91,91 "_s));
    CHECK(run({u"rank"_s, file, u"--json"_s}, u"id_ID.UTF-8"_s).out == run({u"rank"_s, file, u"--json"_s}).out);
}
