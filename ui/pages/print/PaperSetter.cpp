#include "ui/pages/print/PaperSetter.h"

#include "core/print/Compositor.h"

namespace sidang {

/// Keeps the fonts and what was measured from paper to paper.
class PaperSetter::Worker : public QObject {
public:
    SetPaper paperFor(const PaperWish& wish)
    {
        const auto document = wish.document ? Result<Document, FormTrouble>(*wish.document)
                                            : paperOf(wish.source->contextOf(bookFor(wish)), wish.item);
        if (!document)
            return Failure{PaperTrouble(document.error())};
        if (!compositor_) {
            auto loaded = Compositor::load();
            if (!loaded)
                return Failure{PaperTrouble(loaded.error())};
            compositor_.emplace(*std::move(loaded));
        }
        auto pages = compositor_->layOut(*document, wish.paper);
        if (!pages)
            return Failure{PaperTrouble(pages.error())};
        return *std::move(pages);
    }

private:
    /// The edition's own book, or a copy that has the draft; the copy is made once for all drafts.
    const EditionBook& bookFor(const PaperWish& wish)
    {
        if (!wish.draft)
            return wish.source->edition->book;
        if (draftOf_ != wish.source->edition) {
            draftOf_ = wish.source->edition;
            drafted_ = draftOf_->book;
        }
        drafted_.formTexts = draftOf_->book.formTexts;
        drafted_.formTexts[wish.draft->name] = wish.draft->text;
        return drafted_;
    }

    std::optional<Compositor> compositor_;
    EditionPointer draftOf_;
    EditionBook drafted_;
};

PaperSetter::PaperSetter(QObject* parent) : QObject(parent), worker_(new Worker)
{
    worker_->moveToThread(&thread_);
    connect(&thread_, &QThread::finished, worker_, &QObject::deleteLater);
    thread_.start();
}

PaperSetter::~PaperSetter()
{
    wantNothing();
    thread_.quit();
    thread_.wait();
}

void PaperSetter::want(const PaperWish& wish)
{
    const int number = ++wanted_;
    QMetaObject::invokeMethod(worker_, [this, worker = worker_, wish, number] {
        if (number != wanted_)
            return;
        auto paper = std::make_shared<const SetPaper>(worker->paperFor(wish));
        QMetaObject::invokeMethod(this, [this, paper, number] {
            if (number != wanted_)
                return;
            arrived_ = number;
            Q_EMIT arrived(paper);
        });
    });
}

}
