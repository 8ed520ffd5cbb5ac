// The papers as the real program prints them, read back with the tools of others.
#include "core/report/Forms.h"
#include "tests/app/CliRun.h"

#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>

using namespace sidang;

namespace {

constexpr char closing[] = R"({"do":"seat","official":"Ketua Contoh"}
{"do":"move","category":"MENENGAH","phase":"plenary"}
{"do":"close","category":"MENENGAH"}
)";

/// What a tool says of a file; nothing, aloud, where it is not installed.
std::optional<QString> answerOf(const QString& tool, const QStringList& arguments)
{
    if (QStandardPaths::findExecutable(tool).isEmpty()) {
        WARN("skipped: " << tool.toStdString() << " is not installed");
        return std::nullopt;
    }
    QProcess process;
    process.start(tool, arguments);
    REQUIRE(process.waitForFinished(60'000));
    return QString::fromUtf8(process.readAllStandardOutput());
}

std::optional<QString> textOf(const QString& pdf)
{
    return answerOf(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s});
}

std::optional<int> pagesOf(const QString& pdf)
{
    const auto info = answerOf(u"pdfinfo"_s, {pdf});
    static const QRegularExpression pages(u"Pages:\\s+(\\d+)"_s);
    return info ? std::optional(pages.match(*info).captured(1).toInt()) : std::nullopt;
}

Outcome print(const QString& file, const QString& form, const QString& target, const QStringList& more = {})
{
    return run(QStringList{u"print"_s, file, u"--form"_s, form, u"--date"_s, u"2022-03-15"_s, u"--to"_s, target} + more);
}

}

TEST_CASE("forms lists all of them with their titles")
{
    const Outcome listed = run({u"forms"_s});
    CHECK(listed.code == 0);
    for (const FormKind& kind : formKinds()) {
        CHECK(listed.out.contains(kind.name));
        CHECK(listed.out.contains(kind.title));
    }
    CHECK(listed.out.split(u'\n', Qt::SkipEmptyParts).size() == 21);
}

TEST_CASE("a paper is painted alike on each run of the program, but for its times and its id")
{
    const Folder folder;
    const QString file = folder.sample();
    QSet<QString> painted;
    for (int i = 0; i < 6; ++i) {
        const QString pdf = folder.path(u"%1.pdf"_s.arg(i));
        REQUIRE(print(file, u"ranking"_s, pdf).code == 1);
        static const QRegularExpression own(
            u"uuid:[0-9a-f-]+|\\(D:\\d+Z?\\)|\\d{4}-\\d\\d-\\d\\dT[0-9:+Z-]+|/ID \\[[^\\]]*\\]"_s);
        painted.insert(QString::fromLatin1(contentOf(pdf)).remove(own));
    }
    CHECK(painted.size() == 1);
}

TEST_CASE("a folder gets a file for each paper, narrowed by nominee and juror")
{
    const Folder folder;
    const QString file = folder.sample();
    const QString target = folder.path(u"kertas/"_s);
    CHECK(print(file, u"score-sheet"_s, target, {u"--nominee"_s, u"KK-06"_s}).code == 0);
    CHECK(QDir(target).entryList(QDir::Files).size() == 9);
    CHECK(contentOf(target + u"score-sheet-KK-06-J4.pdf"_s).startsWith("%PDF-1.4"));
    CHECK(print(file, u"score-sheet"_s, target, {u"--nominee"_s, u"KK-06"_s}).code == 3);
    CHECK(print(file, u"score-sheet"_s, target, {u"--nominee"_s, u"KK-06"_s, u"--force"_s}).code == 0);
    const QString one = folder.path(u"satu.pdf"_s);
    CHECK(print(file, u"score-sheet-filled"_s, one, {u"--nominee"_s, u"KK-06"_s, u"--juror"_s, u"J4"_s}).code == 0);
    if (const auto text = textOf(one)) {
        for (const auto& word : {u"Kabupaten Agam"_s, u"Ir. Polan Contoh, M.T."_s, u"tanpa nomor seri"_s})
            CHECK(text->contains(word));
        CHECK_FALSE(text->contains(u"Kota Padang"_s));
    }
}

TEST_CASE("the whole sample is printed by one command")
{
    const Folder folder;
    const QString pdf = folder.path(u"semua.pdf"_s);
    const Outcome printed = print(folder.sample(), u"all"_s, pdf);
    CHECK(printed.code == 1);
    CHECK(printed.err.isEmpty());
    if (const auto pages = pagesOf(pdf))
        CHECK(*pages > 1'200);
}

TEST_CASE("announcement and certificates come with closing, a certificate on one page")
{
    const Folder folder;
    const QString file = folder.sample();
    const QString pdf = folder.path(u"a.pdf"_s);
    const Outcome early = print(file, u"certificate"_s, pdf);
    CHECK(early.code == 3);
    CHECK(early.err.contains(u"nothing to print"_s));
    CHECK_FALSE(QFile::exists(pdf));
    REQUIRE(run({u"perform"_s, file, folder.write(u"tutup.jsonl"_s, closing)}).code == 0);
    for (const auto& paper : {u"a4"_s, u"f4"_s}) {
        CHECK(print(file, u"certificate"_s, pdf, {u"--paper"_s, paper, u"--force"_s}).code == 0);
        if (const auto pages = pagesOf(pdf))
            CHECK(*pages == 6);
    }
    CHECK(print(file, u"announcement"_s, pdf, {u"--force"_s}).code == 0);
    if (const auto text = textOf(pdf))
        CHECK(text->indexOf(u"Harapan III"_s) < text->indexOf(u"Juara I,"_s));
}

TEST_CASE("what is asked for and not there is named")
{
    const Folder folder;
    const QString file = folder.sample();
    const QString pdf = folder.path(u"a.pdf"_s);
    const Outcome form = print(file, u"letter"_s, pdf);
    CHECK(form.code == 2);
    CHECK(form.err.contains(u"closing-sheet"_s));
    for (const QStringList& option :
         {QStringList{u"--nominee"_s, u"XX-01"_s}, {u"--juror"_s, u"J77"_s}, {u"--category"_s, u"XYZ"_s}}) {
        const Outcome refused = print(file, u"trace"_s, pdf, option);
        CHECK(refused.code == 2);
        CHECK(refused.err.contains(option.last()));
    }
    CHECK_FALSE(QFile::exists(pdf));
}
