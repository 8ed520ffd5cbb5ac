// An edition from nothing to its ranking in the real window, by keys alone.
#include "tests/app/Screen.h"
#include "tests/support/Text.h"

#include <QFile>

using namespace sidang;

namespace {

struct Answer {
    int code = -1;
    QString out;
};

Answer ask(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(30'000);
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput())};
}

class Typist {
public:
    explicit Typist(Screen& screen) : screen_(screen) {}

    void makeEdition(const QString& path)
    {
        screen_.press({u"ctrl+shift+n"_s});
        REQUIRE(screen_.waitFor(u"Edisi baru"_s));
        enter(u"Uji papan ketik"_s);
        screen_.rest();
        screen_.press({u"Tab"_s, u"Tab"_s, u"Tab"_s});
        screen_.type(u"Admin Contoh"_s);
        screen_.press({u"Tab"_s});
        screen_.type(u"Operator Contoh Satu"_s);
        screen_.press({u"Tab"_s});
        enter(u"Operator Contoh Dua"_s);
        screen_.rest();
        screen_.press({u"Down"_s, u"Return"_s}); // the small scheme
        screen_.rest();
        for (const QString& juror : {u"Juri Contoh Satu"_s, u"Juri Contoh Dua"_s}) {
            screen_.type(juror);
            screen_.press({u"Tab"_s, u"Tab"_s, u"Tab"_s, u"Tab"_s});
        }
        enter(u"Juri Contoh Tiga"_s);
        screen_.rest();
        screen_.press({u"ctrl+a"_s});
        enter(path);
        REQUIRE(screen_.waitFor(u"Uji papan ketik"_s));
    }

    void nominate(const QString& name)
    {
        screen_.press({u"ctrl+5"_s, u"ctrl+n"_s});
        screen_.rest();
        enter(name);
        screen_.rest();
    }

    /// The official below the one who sits there now.
    void seatNext()
    {
        screen_.press({u"ctrl+l"_s});
        REQUIRE(screen_.waitFor(u"Siapa"_s));
        screen_.press({u"Down"_s, u"Return"_s});
        REQUIRE(screen_.waitFor(u"Uji papan ketik"_s));
    }

    void keyFacts(const QStringList& values)
    {
        screen_.press({u"ctrl+8"_s, u"ctrl+shift+3"_s});
        screen_.rest();
        keyAll(values);
    }

    /// The sheets of one juror after the other, in the order of the papers.
    void keySheets(const QList<QStringList>& jurors)
    {
        screen_.press({u"ctrl+8"_s, u"ctrl+shift+1"_s, u"ctrl+Up"_s}); // to the last juror, so that the next is the first
        for (const QStringList& values : jurors) {
            screen_.press({u"ctrl+Down"_s});
            screen_.rest();
            keyAll(values);
        }
    }

    /// The only difference: what the first operator read is right.
    void settle()
    {
        screen_.press({u"ctrl+shift+4"_s});
        screen_.rest();
        screen_.press({u"1"_s});
        screen_.rest();
    }

private:
    void enter(const QString& text)
    {
        screen_.type(text);
        screen_.press({u"Return"_s});
    }

    void keyAll(const QStringList& values)
    {
        for (const QString& value : values)
            enter(value);
    }

    Screen& screen_;
};

}

TEST_CASE("an edition is made, keyed twice with one difference, settled and ranked by keys alone")
{
    QString missing;
    const auto screen = Screen::open(missing);
    if (!screen) {
        WARN("skipped: " << missing.toStdString() << " is not installed, so the window is not worked with by keys");
        return;
    }
    const QString path = screen->home() + u"/uji.sidang"_s;
    screen->start(QStringLiteral(SIDANG_DESK), {});
    REQUIRE(screen->waitFor(u"Sidang"_s));
    Typist typist(*screen);
    typist.makeEdition(path);
    typist.nominate(u"PT Contoh Sejahtera"_s);
    typist.nominate(u"CV Misal Makmur"_s);
    typist.seatNext();
    typist.keyFacts({u"1"_s, u"30/40"_s, u"2"_s, u"1/2"_s});
    const QList<QStringList> papers{{u"80"_s, u"90,5"_s, u"70"_s, u"60"_s},
                                    {u"90"_s, u"80"_s, u"80"_s, u"60"_s},
                                    {u"70"_s, u"69,5"_s, u"75"_s, u"60"_s}};
    typist.keySheets(papers);
    typist.seatNext();
    QList<QStringList> misread = papers;
    misread[1][0] = u"99"_s;
    typist.keySheets(misread);
    typist.settle();
    screen->press({u"ctrl+q"_s});
    REQUIRE(screen->hasEnded());

    // 30 + 0.4 × 75 + 0.2 × (80 + 90 + 70) ÷ 3 + 0.1 × (90.5 + 80 + 69.5) ÷ 3, and 24 + 0.4 × 50 + 0.2 × 75 + 0.1 × 60
    const Answer ranking = ask(QStringLiteral(SIDANG_CLI), {u"rank"_s, path, u"--json"_s});
    CAPTURE(ranking.out);
    CHECK(ranking.out.contains(u"\"place\": 1, \"nominee\": \"CONTOH-01\", \"total\": \"84.00\", \"exact\": \"84\""_s));
    CHECK(ranking.out.contains(u"\"place\": 2, \"nominee\": \"CONTOH-02\", \"total\": \"65.00\", \"exact\": \"65\""_s));
    CHECK(ask(QStringLiteral(SIDANG_VERIFY), {path}).code == 0);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().count("settle_mark") == 1);
}
