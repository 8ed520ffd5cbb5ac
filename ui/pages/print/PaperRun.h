// Makes many papers beside the window: into one bound PDF, a file each, or on a printer; with progress, and it can be
// stopped.
#pragma once

#include "ui/pages/print/PaperSource.h"
#include "ui/pages/print/PaperTrouble.h"

#include "core/print/Pages.h"

#include <QObject>
#include <QThread>

#include <atomic>

class QPrinter;

namespace sidang {

struct BoundFile {
    QString path;
};
struct PaperFolder {
    QString path;
};
using OnPrinter = std::shared_ptr<QPrinter>;

struct RunOrder {
    PaperSourcePointer source;
    std::vector<FormItem> items; // in their order; at least one
    PaperSize paper = PaperSize::F4;
    std::variant<BoundFile, PaperFolder, OnPrinter> target;
};

struct RunResult {
    std::vector<FormItem> made;
    int pages = 0;
    std::vector<FormTrouble> leftOut;    // papers of categories that cannot be ranked or are not closed
    std::optional<PaperTrouble> trouble; // why nothing, or of a folder or printer not all, was made
    bool isStopped = false;
    bool isPrinterTrouble = false;
};

class PaperRun : public QObject {
    Q_OBJECT

public:
    explicit PaperRun(QObject* parent = nullptr);
    /// Stops what is running, after the paper it is at.
    ~PaperRun() override;

    /// Nothing may be running.
    void start(RunOrder order);
    void stop() { isStopped_ = true; }
    bool isRunning() const { return thread_ != nullptr; }

Q_SIGNALS:
    void progressed(int papers, int all);
    void finished(const sidang::RunResult& result);

private:
    RunOrder order_;
    QThread* thread_ = nullptr;
    std::atomic<bool> isStopped_ = false;
};

}
