#include "tests/app/VerifyRun.h"

#include <QProcess>

namespace sidang {

const std::string exampleRanking = R"({
  "format": "sidang-ranking/1",
  "categories": [
    {"code": "KAB", "state": "complete", "ranked": [
      {"place": 1, "nominee": "A", "total": "84.20", "exact": "421/5", "aspects": {"REG": "36.00", "KIN": "31.20", "WAW": "17.00"}, "tie": "", "award": "Juara I", "sent_up": true},
      {"place": 2, "nominee": "B", "total": "83.80", "exact": "419/5", "aspects": {"REG": "33.60", "KIN": "33.60", "WAW": "16.60"}, "tie": "", "award": "Juara II", "sent_up": false}], "unranked": [], "problems": []}]
}
)";

Verified verify(const QStringList& arguments, const QString& locale)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, locale);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(SIDANG_VERIFY), arguments);
    REQUIRE(process.waitForFinished(60'000));
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

void beginEdition(LedgerFile& file, const LedgerFile::Rules& rules)
{
    file.edition();
    file.official(1, "Operator Contoh");
    file.category(1, "KAB", rules);
}

void writeExample(LedgerFile& file)
{
    beginEdition(file);
    file.points(1, 1, 0, 0, "REG", "40");
    file.points(2, 1, 0, 1, "KIN", "40");
    file.points(3, 1, 0, 2, "WAW", "20");
    file.found();
    file.juror(1, "J1");
    file.nominee(1, 1, "A", "Kota Contoh");
    file.nominee(2, 1, "B", "Kabupaten Contoh");
    file.record("import");
    file.mark(1, 1, 1, "90", 90);
    file.mark(1, 2, 1, "78", 78);
    file.mark(1, 3, 1, "85", 85);
    file.mark(2, 1, 1, "84", 84);
    file.mark(2, 2, 1, "84", 84);
    file.mark(2, 3, 1, "83", 83);
    file.record("enter_marks");
}

void writeClosed(LedgerFile& file, const std::string& ranking)
{
    writeExample(file);
    file.closed(1, 1, ranking);
    file.stage(1, "closed");
    file.record("close");
}

}
