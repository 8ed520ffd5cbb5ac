#include "ui/pages/print/PaperRun.h"

#include "core/files/SaveFile.h"
#include "core/print/Compositor.h"
#include "core/print/PagePainter.h"
#include "core/print/Paint.h"
#include "core/print/PdfFile.h"

#include <QDir>
#include <QElapsedTimer>
#include <QPageLayout>
#include <QPainter>
#include <QPrinter>
#include <QSet>

using namespace Qt::StringLiterals;

namespace sidang {

namespace {

constexpr qint64 tellEvery = 50; // milliseconds

/// Takes papers one after the other; what was taken is safe once `finish` succeeded.
class PaperSink {
public:
    virtual ~PaperSink() = default;
    /// Why it cannot go on.
    virtual std::optional<PaperTrouble> take(const Pages& pages, const FormItem& item, const QString& title) = 0;
    virtual std::optional<PaperTrouble> finish() { return std::nullopt; }
    virtual void giveUp() {}
    virtual bool isBroken() const { return false; }
};

class BoundSink : public PaperSink {
public:
    BoundSink(const QString& path, const QString& title) : path_(path), file_(title) {}

    std::optional<PaperTrouble> take(const Pages& pages, const FormItem&, const QString& title) override
    {
        file_.add(pages, title);
        return std::nullopt;
    }
    std::optional<PaperTrouble> finish() override
    {
        const auto saved = saveFile(path_, file_.finish(), Existing::Replace);
        return saved ? std::nullopt : std::optional<PaperTrouble>(saved.error());
    }

private:
    QString path_;
    PdfFile file_;
};

class FolderSink : public PaperSink {
public:
    FolderSink(const QString& path, const EditionBook& book) : folder_(path), book_(book) {}

    std::optional<PaperTrouble> take(const Pages& pages, const FormItem& item, const QString&) override
    {
        const auto saved = saveFile(folder_.filePath(fileFor(item)), pdfOf(pages), Existing::Replace);
        return saved ? std::nullopt : std::optional<PaperTrouble>(saved.error());
    }

private:
    /// Codes that differ only in what file names do not take get a number.
    QString fileFor(const FormItem& item)
    {
        const QString name = paperFileName(book_, item);
        QString unused = name;
        for (int count = 2; names_.contains(unused.toLower()); ++count)
            unused = name + u'-' + QString::number(count);
        names_.insert(unused.toLower());
        return unused + u".pdf"_s;
    }

    QDir folder_;
    const EditionBook& book_;
    QSet<QString> names_;
};

class PrinterSink : public PaperSink {
public:
    explicit PrinterSink(OnPrinter printer) : printer_(std::move(printer))
    {
        if (auto fonts = Fonts::load())
            pen_.emplace(*std::move(fonts));
    }

    std::optional<PaperTrouble> take(const Pages& pages, const FormItem&, const QString&) override
    {
        for (std::size_t page = 0; page < pages.pages.size() && !isBroken(); ++page) {
            ++number_;
            if (isAsked())
                paint(pages, page);
        }
        return std::nullopt;
    }
    std::optional<PaperTrouble> finish() override
    {
        painter_.end();
        return std::nullopt;
    }
    void giveUp() override
    {
        printer_->abort();
        painter_.end();
    }
    bool isBroken() const override { return isBroken_ || printer_->printerState() == QPrinter::Error; }

private:
    /// Of all pages of the run, when only some are to be printed.
    bool isAsked() const
    {
        return number_ >= printer_->fromPage() && (printer_->toPage() == 0 || number_ <= printer_->toPage());
    }

    void paint(const Pages& pages, std::size_t page)
    {
        printer_->setPageLayout(pageLayoutOf(pages, page));
        isBroken_ = !pen_ || !(painter_.isActive() ? printer_->newPage() : painter_.begin(printer_.get()));
        if (isBroken_)
            return;
        painter_.save();
        painter_.scale(printer_->resolution() / 72.0, printer_->resolution() / 72.0);
        pen_->paint(painter_, pages.pages[page]);
        painter_.restore();
    }

    OnPrinter printer_;
    QPainter painter_;
    std::optional<PagePainter> pen_;
    int number_ = 0; // of the page, from 1
    bool isBroken_ = false;
};

std::unique_ptr<PaperSink> sinkFor(const RunOrder& order)
{
    const EditionBook& book = order.source->edition->book;
    if (const auto* file = std::get_if<BoundFile>(&order.target)) {
        const bool isSingle = order.items.size() == 1;
        return std::make_unique<BoundSink>(file->path,
                                           isSingle ? paperTitle(book, order.items.front()) : book.edition.label);
    }
    if (const auto* folder = std::get_if<PaperFolder>(&order.target))
        return std::make_unique<FolderSink>(folder->path, book);
    return std::make_unique<PrinterSink>(std::get<OnPrinter>(order.target));
}

bool isLeftOut(const FormTrouble& trouble)
{
    return trouble.kind == FormTroubleKind::NotRanked || trouble.kind == FormTroubleKind::NotClosed;
}

/// Everything of one run, on its thread.
class Running {
public:
    Running(const RunOrder& order, const std::atomic<bool>& isStopped, std::function<void(int)> tell)
        : order_(order),
          isStopped_(isStopped),
          tell_(std::move(tell)),
          context_(order.source->contextOf(order.source->edition->book))
    {}

    RunResult run()
    {
        auto compositor = Compositor::load();
        if (!compositor) {
            result_.trouble = compositor.error();
            return result_;
        }
        const std::unique_ptr<PaperSink> sink = sinkFor(order_);
        for (const FormItem& item : order_.items) {
            result_.isStopped = isStopped_;
            if (result_.isStopped || !make(item, *compositor, *sink))
                break;
            tellOn();
        }
        result_.isPrinterTrouble = sink->isBroken();
        if (result_.isStopped || result_.trouble || result_.isPrinterTrouble || result_.made.empty())
            sink->giveUp();
        else
            result_.trouble = sink->finish();
        return result_;
    }

private:
    /// False: the run is over.
    bool make(const FormItem& item, Compositor& compositor, PaperSink& sink)
    {
        ++done_;
        const auto document = paperOf(context_, item);
        if (!document) {
            if (isLeftOut(document.error())) {
                result_.leftOut.push_back(document.error());
                return true;
            }
            result_.trouble = document.error();
            return false;
        }
        const auto pages = compositor.layOut(*document, order_.paper);
        if (!pages) {
            result_.trouble = pages.error();
            return false;
        }
        result_.trouble = sink.take(*pages, item, document->title);
        if (result_.trouble || sink.isBroken())
            return false;
        result_.made.push_back(item);
        result_.pages += static_cast<int>(pages->pages.size());
        return true;
    }

    void tellOn()
    {
        if (told_.isValid() && told_.elapsed() < tellEvery)
            return;
        told_.start();
        tell_(done_);
    }

    const RunOrder& order_;
    const std::atomic<bool>& isStopped_;
    std::function<void(int)> tell_;
    FormContext context_;
    RunResult result_;
    int done_ = 0;
    QElapsedTimer told_;
};

}

PaperRun::PaperRun(QObject* parent) : QObject(parent) {}

PaperRun::~PaperRun()
{
    stop();
    if (thread_) {
        thread_->wait();
        delete thread_;
    }
}

void PaperRun::start(RunOrder order)
{
    Q_ASSERT(!isRunning() && !order.items.empty());
    order_ = std::move(order);
    isStopped_ = false;
    const auto all = static_cast<int>(order_.items.size());
    const auto tell = [this, all](int papers) {
        QMetaObject::invokeMethod(this, [this, papers, all] { Q_EMIT progressed(papers, all); });
    };
    auto result = std::make_shared<RunResult>();
    thread_ = QThread::create([this, tell, result] { *result = Running(order_, isStopped_, tell).run(); });
    connect(thread_, &QThread::finished, this, [this, result] {
        delete std::exchange(thread_, nullptr);
        order_ = {};
        Q_EMIT finished(*result);
    });
    Q_EMIT progressed(0, all);
    thread_->start();
}

}
