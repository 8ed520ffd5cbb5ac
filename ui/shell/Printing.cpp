#include "ui/shell/Printing.h"

#include "core/files/SaveFile.h"
#include "core/print/LayOut.h"
#include "core/print/Paint.h"
#include "core/print/PrintTroubleText.h"
#include "core/report/RankingForm.h"
#include "core/text/TroubleText.h"
#include "ui/common/Banner.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPageLayout>
#include <QPainter>
#include <QPrinter>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace sidang {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Printing)
};

/// Beside the edition: "peringkat-KAB.pdf"; what a file name must not hold becomes a dash.
QString suggestedPath(const PrintJob& job, PrintScope scope)
{
    const Category* category = findCategory(job.edition->book, job.category);
    const bool isAll = scope == PrintScope::All || !category;
    QString name =
        QFileInfo(job.edition->path).completeBaseName() + u"-peringkat"_s + (isAll ? QString() : u'-' + category->code);
    static const QRegularExpression unsafe(u"[^\\w.-]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    name.replace(unsafe, u"-"_s);
    return QFileInfo(job.edition->path).dir().filePath(name + u".pdf"_s);
}

/// The rankings a paper may show to who sits at the desk.
std::vector<CategoryRanking> printable(const PrintJob& job, PrintScope scope)
{
    std::vector<CategoryRanking> rankings;
    for (const CategoryRanking& ranking : job.edition->ranking.categories) {
        const bool isMeant = scope == PrintScope::All || ranking.category == job.category;
        if (isMeant && (!job.maySee || job.maySee(ranking.category)))
            rankings.push_back(ranking);
    }
    return rankings;
}

void paintOn(QPrinter& printer, const Pages& pages)
{
    const std::size_t count = pages.pages.size();
    const std::size_t first = printer.fromPage() > 0 ? static_cast<std::size_t>(printer.fromPage()) - 1 : 0;
    const std::size_t last = printer.toPage() > 0 ? std::min(count, static_cast<std::size_t>(printer.toPage())) : count;
    if (first >= last)
        return;
    printer.setPageLayout(pageLayoutOf(pages, first));
    QPainter painter(&printer);
    for (std::size_t page = first; page < last; ++page) {
        if (page > first) {
            printer.setPageLayout(pageLayoutOf(pages, page));
            printer.newPage();
        }
        painter.save();
        painter.scale(printer.resolution() / 72.0, printer.resolution() / 72.0);
        paintPage(painter, pages, page);
        painter.restore();
    }
}

void printPages(const Pages& pages, Ask& ask, QWidget* parent, Banner& banner)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setFullPage(true);
    printer.setDocName(pages.title);
    printer.setPageLayout(pageLayoutOf(pages, 0));
    if (!ask.printerToUse(parent, printer))
        return;
    paintOn(printer, pages);
    if (printer.printerState() == QPrinter::Error)
        banner.say(Tone::Refusal,
                   [] { return Words::tr("The printer did not take the paper. Look at the printer and try again."); });
    else
        banner.say(Tone::Accent, [] { return Words::tr("Sent to the printer."); });
}

}

bool hasPrintable(const PrintJob& job)
{
    return !printable(job, PrintScope::All).empty();
}

Result<Pages, PrintTrouble> rankingPages(const PrintJob& job, PrintScope scope, PaperSize paper)
{
    return layOut(rankingForm(job.edition->book, printable(job, scope), job.today, job.seal), paper);
}

void exportPdf(const PrintJob& job, PrintScope scope, const Pages& pages, Ask& ask, QWidget* parent, Banner& banner)
{
    const std::optional<QString> path = ask.pdfToSave(parent, suggestedPath(job, scope));
    if (!path)
        return;
    const Result<Done, FileTrouble> saved = saveFile(*path, pdfOf(pages), Existing::Replace);
    if (!saved) {
        banner.say(Tone::Refusal, [trouble = saved.error()] { return troubleText(trouble); });
        return;
    }
    const QString shown = QDir::toNativeSeparators(*path);
    banner.say(Tone::Accent, [shown] { return Words::tr("The ranked list was written to %1.").arg(shown); },
               {[] { return Words::tr("Show"); }, [&ask, file = *path] { ask.showFile(file); }});
}

void exportPdf(const PrintJob& job, PrintScope scope, PaperSize paper, Ask& ask, QWidget* parent, Banner& banner)
{
    const Result<Pages, PrintTrouble> pages = rankingPages(job, scope, paper);
    if (pages)
        exportPdf(job, scope, *pages, ask, parent, banner);
    else
        banner.say(Tone::Refusal, [trouble = pages.error()] { return printTroubleText(trouble); });
}

PreviewServices previewServices(const PrintJob& job, Ask& ask)
{
    PreviewServices services;
    services.layOut = [job](PrintScope scope, PaperSize paper) { return rankingPages(job, scope, paper); };
    services.save = [job, &ask](const Pages& pages, PrintScope scope, QWidget* parent, Banner& banner) {
        exportPdf(job, scope, pages, ask, parent, banner);
    };
    services.print = [&ask](const Pages& pages, QWidget* parent, Banner& banner) { printPages(pages, ask, parent, banner); };
    return services;
}

}
