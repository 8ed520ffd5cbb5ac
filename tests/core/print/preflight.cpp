// Holds the program's PDFs against PDF/A-1b by PDFBox Preflight. Exit code 77 where Java or PDFBox is missing: skipped.
#include "core/exchange/Sample.h"
#include "core/print/Compositor.h"
#include "core/print/PdfFile.h"
#include "core/report/Forms.h"
#include "core/scoring/RankAll.h"
#include "tests/support/PaperSamples.h"

#include <QFile>
#include <QGuiApplication>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <cstdio>
#include <cstdlib>
#include <optional>

using namespace Qt::StringLiterals;
using namespace sidang;

namespace {

constexpr int skipped = 77;

[[noreturn]] void skip(const QString& why)
{
    std::printf("SKIPPED: %s\n", qPrintable(why));
    std::exit(skipped);
}

QString classPath()
{
    QStringList jars;
    for (const QString& name : {u"preflight"_s, u"pdfbox2"_s, u"fontbox2"_s, u"xmpbox"_s, u"commons-logging"_s,
                                u"javax.activation"_s, u"jaxb-api"_s}) {
        jars += u"/usr/share/java/%1.jar"_s.arg(name);
        if (!QFile::exists(jars.last()))
            skip(u"%1 is missing; it is in libpdfbox2-java, libactivation-java, libjaxb-api-java"_s.arg(jars.last()));
    }
    return jars.join(u':');
}

/// One paper of each form that the sample has, as if its categories were closed.
std::vector<Document> realPapers()
{
    EditionBook book = sampleEdition();
    std::map<CategoryId, CategoryRanking> rankings;
    for (CategoryRanking& ranking : rankAll(book).categories) {
        book.stages[ranking.category].phase = Phase::Closed;
        rankings.emplace(ranking.category, std::move(ranking));
    }
    const FormContext context{
        .book = book, .rankings = rankings, .date = {2022, 3, 15}, .seal = Seal{u"7Q4D-XK2M-0A9T-VB3H"_s, 41}};
    std::vector<Document> papers;
    for (const FormKind& kind : formKinds())
        papers.push_back(paperOf(context, formItems(book, kind.form, {}).front()).value());
    return papers;
}

QByteArray boundFile()
{
    auto compositor = Compositor::load();
    PdfFile file(u"Berkas contoh “Ü”"_s);
    std::vector<Document> papers = realPapers();
    for (const Document& document : {sampleScoreSheet(1), sampleRecap(30, 9, 4), sampleMinutes(), sampleLetter(),
                                     sampleCertificate(), sampleAttendance(30)})
        papers.push_back(document);
    for (const Document& document : papers)
        file.add(*compositor->layOut(document, PaperSize::F4), document.title);
    return file.finish();
}

/// Whether Preflight takes the file for PDF/A-1b; what it says is printed.
bool isValid(const QByteArray& pdf, const QString& java, const QString& jars)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"paper.pdf"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        return false;
    file.close();
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(java, {u"-cp"_s, jars, u"org.apache.pdfbox.preflight.Validator_A1b"_s, file.fileName()});
    process.waitForFinished(120'000);
    const QByteArray output = process.readAll();
    std::fputs(output.constData(), stdout);
    return process.exitCode() == 0 && output.contains("is a valid PDF/A-1b file");
}

}

int main(int argc, char** argv)
{
    const QGuiApplication application(argc, argv);
    const QString java = QStandardPaths::findExecutable(u"java"_s);
    if (java.isEmpty())
        skip(u"there is no Java (default-jre-headless)"_s);
    const QString jars = classPath();
    const QByteArray pdf = boundFile();
    QByteArray broken = pdf; // a control: without its colour profile it is no PDF/A
    broken.replace("/OutputIntents", "/NutputIntents");
    const bool holds = isValid(pdf, java, jars);
    const bool isNoticed = !isValid(broken, java, jars);
    std::printf("PDF/A-1b: %s; the control is %s\n", holds ? "valid" : "NOT VALID", isNoticed ? "noticed" : "NOT NOTICED");
    return holds && isNoticed ? 0 : 1;
}
