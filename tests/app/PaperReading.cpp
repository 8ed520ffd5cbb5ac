#include "tests/app/PaperReading.h"

#include "core/domain/FormsLedger.h"
#include "core/ledger/HeadCode.h"
#include "core/ledger/SheetCheck.h"
#include "core/storage/EditionFile.h"
#include "tests/app/CliRun.h"

#include <QStandardPaths>

namespace sidang {
namespace {

constexpr char script[] = R"({"do":"seat","official":"Ketua Contoh"}
{"do":"move","category":"MENENGAH","phase":"plenary"}
{"do":"close","category":"MENENGAH"}
{"do":"seat","official":"Administrator Contoh"}
{"do":"issue_forms","category":"MIKRO"}
)";

void write(const QString& path, const QByteArray& content)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(content) == content.size());
}

QString textOf(const QString& pdf, const QString& order)
{
    QProcess process;
    process.start(u"pdftotext"_s, {order, pdf, u"-"_s});
    REQUIRE(process.waitForFinished(60'000));
    REQUIRE(process.exitCode() == 0);
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// pdftotext reads the colour profile anew on every page, which takes it three times as long as the text: in the copy that
/// it reads, nothing names the profile.
void dropProfile(const QString& pdf)
{
    QByteArray content = contentOf(pdf);
    REQUIRE(content.contains("/OutputIntents"));
    write(pdf, content.replace("/OutputIntents", "/OutputNothing"));
}

/// Papers begin where pages are numbered from 1 again.
std::vector<QStringList> parted(const QString& text)
{
    std::vector<QStringList> papers;
    QStringList pages = text.split(u'\f');
    pages.removeLast(); // behind the last page
    for (const QString& page : pages) {
        if (page.contains(u"Halaman 1 dari "_s))
            papers.emplace_back();
        REQUIRE_FALSE(papers.empty());
        papers.back() << page;
    }
    return papers;
}

bool isNarrowed(Form form, const QString& paper)
{
    return form == Form::ScoreSheet || (form == Form::ScoreSheetFilled && paper == u"f4"_s);
}

JurorId fourthJuror(const EditionBook& book)
{
    const auto found = std::ranges::find(book.jurors, u"J4"_s, &Juror::code);
    REQUIRE(found != book.jurors.end());
    return found->id;
}

}

PrintedSample& PrintedSample::instance()
{
    static PrintedSample sample;
    return sample;
}

bool PrintedSample::isReadable()
{
    const bool isThere = !QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty();
    if (!isThere)
        WARN("skipped: pdftotext is not installed");
    return isThere;
}

PrintedSample::PrintedSample() : file_(folder_.filePath(u"contoh.sidang"_s))
{
    REQUIRE(run({u"sample"_s, u"--to"_s, file_}).code == 0);
    const QString edits = folder_.filePath(u"sunting.jsonl"_s);
    write(edits, script);
    REQUIRE(run({u"perform"_s, file_, edits}).code == 0);
    auto recorded = loadRecorded(file_);
    REQUIRE(recorded.ok());
    recorded_ = *std::move(recorded);
    for (CategoryRanking& ranking : rankAll(recorded_.book).categories)
        rankings_.emplace(ranking.category, std::move(ranking));
    for (const FormKind& kind : formKinds()) {
        for (const QString& paper : sizes()) {
            QStringList arguments{u"print"_s, file_, u"--form"_s, kind.name, u"--date"_s, printedOn.toString(Qt::ISODate)};
            arguments << u"--paper"_s << paper << u"--to"_s << fileOf(kind.form, paper);
            if (isNarrowed(kind.form, paper))
                arguments << u"--juror"_s << u"J4"_s;
            const Outcome printed = run(arguments);
            CAPTURE(kind.name, printed.err);
            REQUIRE((printed.code == 0 || printed.code == 1));
            dropProfile(fileOf(kind.form, paper));
        }
    }
}

QString PrintedSample::fileOf(Form form, const QString& paper) const
{
    return folder_.filePath(kindOf(form).name + u'-' + paper + u".pdf"_s);
}

const std::vector<ReadPaper>& PrintedSample::papers(Form form, const QString& paper)
{
    std::vector<ReadPaper>& papers = papers_[{form, paper}];
    if (!papers.empty())
        return papers;
    FormScope scope;
    if (isNarrowed(form, paper))
        scope.juror = fourthJuror(book());
    const std::vector<FormItem> items = formItems(book(), form, scope);
    const std::vector<QStringList> texts = parted(textOf(fileOf(form, paper), u"-raw"_s));
    CAPTURE(kindOf(form).name, paper);
    REQUIRE_FALSE(items.empty());
    REQUIRE(texts.size() == items.size());
    for (std::size_t i = 0; i < items.size(); ++i)
        papers.push_back({items[i], texts[i]});
    return papers;
}

QString PrintedSample::sideBySide(Form form, const QString& paper) const
{
    return textOf(fileOf(form, paper), u"-layout"_s);
}

Document PrintedSample::document(const FormItem& item) const
{
    const auto& ledger = recorded_.ledger;
    const Seal seal{headCode(ledger.back().hash), static_cast<int>(ledger.size())};
    FormContext context{.book = book(), .rankings = rankings_, .date = printedOn, .seal = seal};
    context.serial = [this, live = liveForms(book())](const SheetKey& sheet) -> std::optional<SheetSerial> {
        const auto form = live.find(sheet);
        if (form == live.end())
            return std::nullopt;
        const SheetForm& issued = book().sheetForms.at(form->second);
        return SheetSerial{issued.id.value, sheetCheck(book(), recorded_.ledger, issued)};
    };
    auto made = paperOf(context, item);
    REQUIRE(made.ok());
    return *std::move(made);
}

}
