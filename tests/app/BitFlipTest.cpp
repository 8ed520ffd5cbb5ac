// A damaged file is refused, reported, or says the same as before; no program falls over it.
#include "core/storage/EditionFile.h"
#include "tests/app/RawFile.h"
#include "tests/app/TwoJudges.h"
#include "tests/support/Text.h"

#include <QFile>

#include <array>
#include <cstdio>
#include <random>

using namespace sidang;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void write(const QString& path, const QByteArray& content)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(content) == content.size());
}

/// Runs all programs over damaged copies of one file and counts what they say.
class Damage {
public:
    Damage()
    {
        full_ = writeFullFile(path(u"a.sidang"_s), path(u"older.sidang"_s));
        content = contentOf(path(u"a.sidang"_s));
        ranking_ = rankingOfCore(full_.recorded.book);
        code_ = full_.code.toStdString();
    }

    void judge(const QByteArray& damaged)
    {
        const QString file = path(u"damaged.sidang"_s);
        write(file, damaged);
        const auto loaded = loadEdition(file);
        const Judgement core = judgedByCore(file);
        const Judgement verifier = judgedByVerifier(file);
        INFO("core: " << core.says << "\nverifier: " << verifier.says);
        ++byCore[static_cast<std::size_t>(core.answer)];
        ++byVerifier[static_cast<std::size_t>(verifier.answer)];
        if (core.answer == 0)
            CHECK(verifier.answer == 0);
        coreAlone += core.answer != 0 && verifier.answer == 0; // a schema of the same text in other bytes
        if (core.answer == 0)
            CHECK((core.ranking == ranking_ && core.code == code_ && loaded));
        if (verifier.answer == 0)
            CHECK((verifier.ranking == ranking_ && verifier.code == code_));
        if (loaded && !(*loaded == full_.recorded.book)) {
            ++otherContent;
            CHECK(core.answer != 0);
            CHECK(verifier.answer != 0);
        }
        CHECK(QFile::exists(file + u"-journal"_s) == false);
        CHECK(contentOf(file) == damaged);
    }

    void print(const char* what) const
    {
        std::printf("%s: the core verified %d, reported %d, refused %d; the verifier verified %d, reported %d, refused %d; %d read "
                    "as another content, all of them noticed; %d only the core finds wrong\n",
                    what, byCore[0], byCore[1], byCore[3], byVerifier[0], byVerifier[1], byVerifier[3], otherContent, coreAlone);
    }

    QByteArray content;
    std::array<int, 4> byCore{};
    std::array<int, 4> byVerifier{};
    int otherContent = 0;
    int coreAlone = 0;

private:
    QString path(const QString& name) const { return folder_.path(name); }

    QuickFolder folder_;
    FullFile full_;
    std::string ranking_;
    std::string code_;
};

}

TEST_CASE("damage: one bit turned over is refused, reported or without effect", "[flips]")
{
    Damage damage;
    std::mt19937 random(20220215);
    for (int i = 0; i < 2'000; ++i) {
        // Most of a small file is empty: every other flip goes to a byte that is not.
        qsizetype bit = 0;
        do
            bit = std::uniform_int_distribution<qsizetype>(0, damage.content.size() * 8 - 1)(random);
        while (i % 2 == 0 && damage.content[bit / 8] == '\0');
        INFO("byte " << bit / 8 << ", bit " << bit % 8);
        QByteArray damaged = damage.content;
        damaged[bit / 8] = static_cast<char>(damaged[bit / 8] ^ (1 << (bit % 8)));
        damage.judge(damaged);
    }
    damage.print("bits turned over");
    CHECK(damage.byCore[0] < 2'000);
}

TEST_CASE("damage: each bit of the header turned over", "[flips]")
{
    Damage damage;
    for (qsizetype bit = 0; bit < 108 * 8; ++bit) {
        INFO("byte " << bit / 8 << ", bit " << bit % 8);
        QByteArray damaged = damage.content;
        damaged[bit / 8] = static_cast<char>(damaged[bit / 8] ^ (1 << (bit % 8)));
        damage.judge(damaged);
    }
    damage.print("bits of the header turned over");
}

TEST_CASE("damage: a file that ends too early is refused", "[flips]")
{
    Damage damage;
    for (qsizetype size = 0; size < damage.content.size(); size += 512) {
        INFO("size " << size);
        damage.judge(damage.content.left(size));
    }
    damage.print("files cut off");
    CHECK(damage.byCore[0] + damage.byCore[1] == 0);
    CHECK(damage.byVerifier[0] + damage.byVerifier[1] == 0);
}
