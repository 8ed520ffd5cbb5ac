#include "core/print/PdfFile.h"

#include "core/print/LayOut.h"
#include "core/print/PagePainter.h"
#include "core/print/Paint.h"
#include "core/print/PdfTail.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;

namespace sidang {

namespace {

constexpr int resolution = 1200;

/// Qt rounds sheets to whole points in a PDF and sets the page from the lower edge: F4 would be 0.16 mm too narrow and
/// everything on it as much too low. The box is given its true size (of the same length as text, so that no offset in the
/// file moves), and what is painted moves by what Qt cut off.
QByteArray boxOf(QSizeF size)
{
    return "/MediaBox [0 0 " + QByteArray::number(size.width(), 'f', 6) + ' ' + QByteArray::number(size.height(), 'f', 6) +
           ']';
}

double cutOff(const Page& page)
{
    return page.size.height() - std::round(page.size.height());
}

void makeSheetsExact(QByteArray& content)
{
    for (const PaperSize paper : {PaperSize::A4, PaperSize::F4})
        for (const QSizeF size : {sizeOf(paper), sizeOf(paper).transposed()})
            content.replace(boxOf(QSizeF(std::round(size.width()), std::round(size.height()))), boxOf(size));
}

}

class PdfFile::Writing {
public:
    explicit Writing(const QString& title) : buffer_(&content_), writer_(opened(buffer_))
    {
        writer_.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer_.setResolution(resolution);
        writer_.setTitle(title);
        writer_.setCreator(u"Sidang"_s);
        auto fonts = Fonts::load();
        Q_ASSERT(fonts.ok());
        if (fonts.ok())
            pagePainter_.emplace(*std::move(fonts));
    }

    void add(const Pages& pages, const QString& bookmark)
    {
        if (!pagePainter_)
            return;
        if (!bookmark.isEmpty())
            bookmarks_.push_back({bookmark, count_});
        for (std::size_t i = 0; i < pages.pages.size(); ++i)
            addPage(pages, i);
    }

    std::size_t count() const { return count_; }

    QByteArray finish()
    {
        if (count_ == 0)
            return {};
        painter_.end();
        makeSheetsExact(content_);
        addTail(content_, "id-ID", bookmarks_);
        return std::move(content_);
    }

private:
    static QBuffer* opened(QBuffer& buffer)
    {
        buffer.open(QIODevice::WriteOnly);
        return &buffer;
    }

    void addPage(const Pages& pages, std::size_t i)
    {
        if (pageLayoutOf(pages, i) != writer_.pageLayout())
            writer_.setPageLayout(pageLayoutOf(pages, i));
        if (count_ == 0)
            painter_.begin(&writer_);
        else
            writer_.newPage();
        ++count_;
        painter_.resetTransform();
        painter_.scale(resolution / 72.0, resolution / 72.0);
        painter_.translate(0, -cutOff(pages.pages[i]));
        pagePainter_->paint(painter_, pages.pages[i]);
    }

    QByteArray content_;
    QBuffer buffer_;
    QPdfWriter writer_;
    QPainter painter_;
    std::optional<PagePainter> pagePainter_;
    std::vector<Bookmark> bookmarks_;
    std::size_t count_ = 0;
};

PdfFile::PdfFile(const QString& title) : writing_(std::make_unique<Writing>(title)) {}

PdfFile::~PdfFile() = default;

void PdfFile::add(const Pages& pages, const QString& bookmark)
{
    writing_->add(pages, bookmark);
}

std::size_t PdfFile::pages() const
{
    return writing_->count();
}

QByteArray PdfFile::finish()
{
    return writing_->finish();
}

}
