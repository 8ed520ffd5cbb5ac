// A printed score sheet and the real window: what stands in the sheet's QR code, typed as a scanner types, opens its entry.
#include "tests/app/Screen.h"
#include "tests/support/Text.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

using namespace sidang;

namespace {

/// What the program said, or nothing when it did not end with 0.
std::optional<QByteArray> outputOf(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return std::nullopt;
    return process.readAllStandardOutput();
}

std::optional<QByteArray> cli(const QStringList& arguments)
{
    return outputOf(QStringLiteral(SIDANG_CLI), arguments);
}

/// The marks of a juror on a nominee, "INO1=69", in the order of the scheme.
QStringList marksOf(const QString& edition, const QString& nominee, const QString& juror)
{
    const auto exported = cli({u"export"_s, edition});
    REQUIRE(exported);
    QStringList marks;
    for (const auto each : QJsonDocument::fromJson(*exported).object()[u"marks"_s].toArray()) {
        const QJsonObject mark = each.toObject();
        if (mark[u"nominee"_s].toString() == nominee && mark[u"juror"_s].toString() == juror)
            marks << mark[u"criterion"_s].toString() + u'=' + mark[u"value"_s].toString();
    }
    return marks;
}

void perform(const QString& edition, const QStringList& lines)
{
    QFile script(edition + u".jsonl"_s);
    REQUIRE(script.open(QIODevice::WriteOnly));
    script.write(lines.join(u'\n').toUtf8());
    script.close();
    REQUIRE(cli({u"perform"_s, edition, script.fileName()}));
}

/// The sample edition with KK-10's sheets issued, that of juror J2 empty, and another one that lacks a mark before it.
class ScannedEdition {
public:
    explicit ScannedEdition(const QString& folder) : path_(QDir(folder).filePath(u"pindai.sidang"_s))
    {
        REQUIRE(cli({u"sample"_s, u"--to"_s, path_, u"--force"_s}));
        QStringList lines{uR"({"do":"issue_forms","category":"KAB","nominee":"KK-10"})"_s,
                          uR"({"do":"clear_mark","nominee":"KK-01","juror":"J1","criterion":"INO1"})"_s};
        for (const QString& mark : marksOf(path_, u"KK-10"_s, u"J2"_s)) {
            criteria_ << mark.section(u'=', 0, 0);
            lines << uR"({"do":"clear_mark","nominee":"KK-10","juror":"J2","criterion":"%1"})"_s.arg(criteria_.back());
        }
        REQUIRE(criteria_.size() >= 3);
        perform(path_, lines);
    }

    const QString& path() const { return path_; }
    const QStringList& criteria() const { return criteria_; }
    QStringList keyed() const { return marksOf(path_, u"KK-10"_s, u"J2"_s); }

    /// What a scanner reads from the printed sheet; empty: a tool is not installed.
    QString scanned() const
    {
        const QString pdf = path_ + u".pdf"_s;
        REQUIRE(cli({u"print"_s, path_, u"--form"_s, u"score-sheet"_s, u"--nominee"_s, u"KK-10"_s, u"--juror"_s, u"J2"_s,
                     u"--to"_s, pdf, u"--force"_s}));
        if (!outputOf(u"pdftoppm"_s, {u"-r"_s, u"150"_s, u"-gray"_s, u"-png"_s, u"-f"_s, u"1"_s, u"-l"_s, u"1"_s,
                                      u"-singlefile"_s, pdf, path_}))
            return {};
        const auto read = outputOf(u"zbarimg"_s, {u"--quiet"_s, u"--raw"_s, path_ + u".png"_s});
        return read ? QString::fromUtf8(*read).section(u'\n', 0, 0).trimmed() : QString();
    }

private:
    QString path_;
    QStringList criteria_;
};

QString missingTool()
{
    for (const QString& tool : {u"pdftoppm"_s, u"zbarimg"_s}) {
        if (QStandardPaths::findExecutable(tool).isEmpty())
            return tool;
    }
    return {};
}

}

TEST_CASE(
    "the code of a printed sheet, scanned on any page, opens the entry of its juror and nominee in the order of the paper")
{
    QString missing = missingTool();
    if (!missing.isEmpty() || !Screen::open(missing)) {
        WARN("skipped: " << missing.toStdString() << " is not installed, so no printed code is scanned");
        return;
    }
    // Where the scan finds the window: what leads there, and what is being typed there.
    const std::pair<QString, QStringList> places[] = {
        {u"overview"_s, {u"ctrl+1"_s}},
        {u"a cell of the nominees that is being typed in"_s, {u"ctrl+5"_s, u"Home"_s, u"F2"_s}},
        {u"scheme"_s, {u"ctrl+3"_s}}};
    for (const auto& [name, keys] : places) {
        INFO(name.toStdString());
        QStringList keyed;
        QStringList wanted;
        // A machine that is busy elsewhere types too slowly for a scanner, or opens too slowly for the typist: that is tried
        // again.
        for (int attempt = 0; attempt < 3 && (wanted.isEmpty() || keyed != wanted); ++attempt) {
            const auto screen = Screen::open(missing);
            REQUIRE(screen);
            const ScannedEdition edition(screen->home());
            const QString code = edition.scanned();
            INFO(code.toStdString());
            REQUIRE(code.startsWith(u"$SIDANG1/0002-"_s));
            REQUIRE(code.contains(u"/N:KK-10/J:J2/"_s));
            screen->start(QStringLiteral(SIDANG_DESK), {edition.path()});
            REQUIRE(screen->waitFor(u"Sidang"_s));
            screen->press(keys);
            screen->rest();
            screen->scan(code);
            screen->rest();
            screen->rest();
            for (const QString& value : {u"81"_s, u"82"_s, u"83"_s}) {
                screen->type(value);
                screen->press({u"Return"_s});
            }
            screen->rest();
            screen->press({u"ctrl+q"_s});
            REQUIRE(screen->hasEnded());
            keyed = edition.keyed();
            const QStringList& criteria = edition.criteria();
            wanted = {criteria[0] + u"=81"_s, criteria[1] + u"=82"_s, criteria[2] + u"=83"_s};
        }
        CHECK(keyed == wanted);
    }
}
