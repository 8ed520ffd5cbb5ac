// What is done with papers: numbers for score sheets, saving, printing, and what is recorded of it.
#include "core/domain/FormsLedger.h"
#include "core/edit/IssueForms.h"
#include "ui/common/Ask.h"
#include "ui/common/Banner.h"
#include "ui/pages/print/PaperPreview.h"
#include "ui/pages/print/PapersView.h"
#include "ui/pages/print/RunStrip.h"
#include "ui/pages/print/ScopeBar.h"

#include "core/print/Paint.h"

#include <QCheckBox>
#include <QDir>
#include <QFileInfo>
#include <QPageLayout>
#include <QPrinter>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidang {

namespace {

Paper paperOfSize(PaperSize size)
{
    return size == PaperSize::A4 ? Paper::A4 : Paper::F4;
}

PaperSize sizeOfPaper(Paper paper)
{
    return paper == Paper::A4 ? PaperSize::A4 : PaperSize::F4;
}

/// What all items have in common, or nothing.
template <class Value>
std::optional<Value> shared(const std::vector<FormItem>& items, std::optional<Value> FormItem::*field)
{
    const std::optional<Value> first = items.front().*field;
    return std::ranges::all_of(items, [&](const FormItem& item) { return item.*field == first; }) ? first : std::nullopt;
}

bool isOneForm(const std::vector<FormItem>& items)
{
    return std::ranges::all_of(items, [&](const FormItem& item) { return item.form == items.front().form; });
}

/// Blank score sheets, each with the form that is live, if there is one.
struct SheetsToPrint {
    std::vector<SheetKey> sheets;
    std::vector<SheetFormId> live;
};

SheetsToPrint sheetsAmong(const EditionBook& book, const std::vector<FormItem>& items)
{
    const auto live = liveForms(book);
    SheetsToPrint sheets;
    for (const FormItem& item : items) {
        if (item.form != Form::ScoreSheet)
            continue;
        const SheetKey sheet{*item.nominee, *item.juror};
        sheets.sheets.push_back(sheet);
        if (const auto found = live.find(sheet); found != live.end())
            sheets.live.push_back(found->second);
    }
    return sheets;
}

}

/// Beside the edition: "paritrana-daftar-peringkat-KAB.pdf".
QString PapersView::suggestedPath(const std::vector<FormItem>& items) const
{
    const EditionBook& book = sight_.edition->book;
    QStringList parts{QFileInfo(sight_.edition->path).completeBaseName()};
    parts << (isOneForm(items) ? kindOf(items.front().form).title.toLower() : tr("all forms"));
    const auto category = shared(items, &FormItem::category);
    const Category* found = category ? findCategory(book, *category) : nullptr;
    const auto nominee = shared(items, &FormItem::nominee);
    const Nominee* about = nominee ? findNominee(book, *nominee) : nullptr;
    const auto juror = shared(items, &FormItem::juror);
    const Juror* by = juror ? findJuror(book, *juror) : nullptr;
    if (about)
        parts << about->code;
    else if (found)
        parts << found->code;
    if (by)
        parts << by->code;
    QString name = parts.join(u'-');
    static const QRegularExpression unsafe(u"[^\\w.-]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    name.replace(unsafe, u"-"_s);
    return QFileInfo(sight_.edition->path).dir().filePath(name + u".pdf"_s);
}

/// Gives numbers to blank score sheets; false: they cannot be given now, which is told.
bool PapersView::issueNumbers(const std::vector<FormItem>& items, Reissue reissue)
{
    const EditionBook& book = door_.session()->book();
    const SheetsToPrint print = sheetsAmong(book, items);
    Edit edit;
    if (reissue == Reissue::All) {
        edit.reason = tr("Printed again with a new number");
        for (const SheetFormId serial : print.live)
            std::ranges::move(spoilForm(book, serial, edit.reason).changes, std::back_inserter(edit.changes));
    }
    std::ranges::move(issueForms(book, door_.session()->ledger(), print.sheets, reissue).changes,
                      std::back_inserter(edit.changes));
    newNumbers_->setChecked(false);
    return edit.changes.empty() || door_.perform(edit);
}

Reissue PapersView::reissue() const
{
    const bool isAnew = form() == Form::ScoreSheet && newNumbers_->isVisibleTo(this) && newNumbers_->isChecked();
    return isAnew ? Reissue::All : Reissue::WithoutLive;
}

void PapersView::save()
{
    const std::vector<FormItem> items = meant();
    if (items.empty() || run_.isRunning())
        return;
    const auto path = door_.ask().pdfToSave(this, suggestedPath(items));
    if (path && issueNumbers(items, reissue()))
        start(items, {PrintMedium::Pdf, *path, paperOfSize(bar_->paper())}, BoundFile{*path});
}

void PapersView::saveEach()
{
    const std::vector<FormItem> items = meant();
    if (items.empty() || run_.isRunning())
        return;
    const auto folder = door_.ask().folderForPapers(this, QFileInfo(sight_.edition->path).path());
    if (folder && issueNumbers(items, reissue()))
        start(items, {PrintMedium::Pdf, *folder, paperOfSize(bar_->paper()), false}, PaperFolder{*folder});
}

void PapersView::saveAll()
{
    if (!sight_.edition || run_.isRunning())
        return;
    std::vector<FormItem> items;
    for (const FormKind& kind : formKinds()) {
        const bool isClosed =
            kind.reach == Reach::Edition && !whyClosed(sight_.edition->book, kind.form, {}, maySee()).isEmpty();
        if (!isClosed)
            std::ranges::move(openItems(sight_.edition->book, kind.form, {}, maySee()), std::back_inserter(items));
    }
    const auto path = door_.ask().pdfToSave(this, suggestedPath(items));
    if (path && issueNumbers(items, Reissue::WithoutLive))
        start(items, {PrintMedium::Pdf, *path, paperOfSize(bar_->paper())}, BoundFile{*path});
}

void PapersView::print()
{
    const std::vector<FormItem> items = meant();
    if (items.empty() || run_.isRunning())
        return;
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setFullPage(true);
    printer->setDocName(isOneForm(items) ? kindOf(items.front().form).title : sight_.edition->book.edition.label);
    if (const Pages* pages = preview_->pages())
        printer->setPageLayout(pageLayoutOf(*pages, 0));
    if (door_.ask().printerToUse(this, *printer) && issueNumbers(items, reissue()))
        start(items, {PrintMedium::Printer, {}, paperOfSize(bar_->paper()), false}, printer);
}

void PapersView::start(std::vector<FormItem> items, Going going, decltype(RunOrder::target) target)
{
    going_ = std::move(going);
    going_.numbers = sheetsAmong(door_.session()->book(), items).live;
    door_.banner().hide();
    run_.start({source(), std::move(items), sizeOfPaper(going_.paper), std::move(target)});
    updateCounts();
    Q_EMIT runChanged();
}

/// What was printed enters the ledger; why it did not, as a sentence, or nothing.
QString PapersView::record(const RunResult& result)
{
    Printing printing;
    printing.form = isOneForm(result.made) ? kindOf(result.made.front().form).name : u"all"_s;
    printing.category = shared(result.made, &FormItem::category);
    printing.nominee = shared(result.made, &FormItem::nominee);
    printing.juror = shared(result.made, &FormItem::juror);
    printing.papers = static_cast<int>(result.made.size());
    printing.pages = result.pages;
    printing.paper = going_.paper;
    printing.medium = going_.medium;
    if (const QString whyNot = door_.whyNot(Action::RecordPrinting, printing.category); !whyNot.isEmpty())
        return tr("It is not recorded.") + u' ' + whyNot;
    const Edit edit = recordPrinting(door_.session()->ledger(), printing);
    return door_.perform(edit) ? QString() : tr("It is not recorded.");
}

/// True when numbers were taken back while they were printed.
bool PapersView::areNumbersGone() const
{
    const auto& forms = door_.session()->book().sheetForms;
    return std::ranges::any_of(going_.numbers, [&](SheetFormId number) { return !forms.contains(number); });
}

void PapersView::tellEnd(const RunResult& result)
{
    strip_->hide();
    const bool areSome = !result.made.empty() && (!result.isStopped && !result.trouble && !result.isPrinterTrouble);
    // Of a folder or a printer some may be done though not all are.
    const bool isPartly = !areSome && !result.made.empty() && !going_.isWhole;
    const QString notRecorded = areSome || isPartly ? record(result) : QString();
    const bool areGone = areNumbersGone();
    updateCounts();
    Q_EMIT runChanged();
    if (!areSome) {
        tellTrouble(result);
        return;
    }
    const QString shown = QDir::toNativeSeparators(going_.path);
    const auto words = [shown, notRecorded, papers = static_cast<int>(result.made.size()), pages = result.pages,
                        leftOut = result.leftOut, areGone] {
        QString text = shown.isEmpty() ? tr("%n paper(s) were sent to the printer.", nullptr, papers)
                                       : tr("%n paper(s) were written to %1.", nullptr, papers).arg(shown);
        text += u' ' + tr("%n page(s).", nullptr, pages);
        if (!leftOut.empty())
            text += u' ' + tr("%n paper(s) were left out: %1", nullptr, static_cast<int>(leftOut.size()))
                               .arg(paperTroubleText(leftOut.front()));
        if (areGone)
            text +=
                u' ' + tr("Numbers on them were taken back meanwhile (Ctrl+Z): destroy these papers and print them anew.");
        return notRecorded.isEmpty() ? text : text + u' ' + notRecorded;
    };
    Banner::Step step;
    if (!going_.path.isEmpty())
        step = {[] { return tr("Show"); }, [&ask = door_.ask(), path = going_.path] { ask.showFile(path); }};
    door_.banner().say(result.leftOut.empty() && notRecorded.isEmpty() && !areGone ? Tone::Accent : Tone::Attention, words,
                       step);
}

void PapersView::tellTrouble(const RunResult& result)
{
    const auto words = [result, isFile = going_.isWhole] {
        QString text;
        if (result.isPrinterTrouble)
            text = tr("The printer did not take the paper. Look at the printer and try again.");
        else if (result.trouble)
            text = paperTroubleText(*result.trouble);
        else if (result.isStopped)
            text = tr("Stopped.");
        else if (!result.leftOut.empty())
            text = paperTroubleText(result.leftOut.front());
        const auto made = static_cast<int>(result.made.size());
        return text + u' ' +
               (isFile || made == 0 ? tr("Nothing was written.") : tr("%n paper(s) were done before.", nullptr, made));
    };
    const QString broken = result.trouble ? brokenText(*result.trouble) : QString();
    Banner::Step step;
    if (!broken.isEmpty())
        step = {[] { return tr("Mend the text"); }, [this, broken] { Q_EMIT textWanted(broken); }};
    door_.banner().say(result.isStopped ? Tone::Attention : Tone::Refusal, words, step);
}

}
