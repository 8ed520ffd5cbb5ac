// Lays papers out for the preview on a thread of its own: only what was wanted last counts, and the window never waits.
#pragma once

#include "core/base/Result.h"
#include "core/print/Pages.h"
#include "ui/pages/print/PaperSource.h"
#include "ui/pages/print/PaperTrouble.h"

#include <QObject>
#include <QThread>

#include <atomic>

namespace sidang {

/// A text of the secretariat as it is being typed.
struct TextDraft {
    QString name; // of the template
    QString text;
};

/// What is to be looked at.
struct PaperWish {
    PaperSourcePointer source;
    FormItem item;
    PaperSize paper = PaperSize::F4;
    std::optional<TextDraft> draft = {};   // in place of the edition's own
    std::optional<Document> document = {}; // in place of the item's paper
};

using SetPaper = Result<Pages, PaperTrouble>;
using SetPaperPointer = std::shared_ptr<const SetPaper>;

class PaperSetter : public QObject {
    Q_OBJECT

public:
    explicit PaperSetter(QObject* parent = nullptr);
    /// Waits for the paper that is being laid out.
    ~PaperSetter() override;

    /// Lays the paper out; what was wanted before and is not there yet never comes.
    void want(const PaperWish& wish);
    /// Nothing comes of what was wanted before.
    void wantNothing() { arrived_ = ++wanted_; }
    bool isWaiting() const { return arrived_ != wanted_; }

Q_SIGNALS:
    void arrived(const sidang::SetPaperPointer& paper);

private:
    class Worker;

    QThread thread_;
    Worker* worker_; // lives on the thread and goes with it
    std::atomic<int> wanted_ = 0;
    int arrived_ = 0;
};

}
