#include "core/print/Paint.h"

#include "core/print/PagePainter.h"
#include "core/print/PdfFile.h"

#include <QPageLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace sidang {

namespace {

QPageSize pageSizeOf(PaperSize paper)
{
    if (paper == PaperSize::A4)
        return QPageSize(QPageSize::A4);
    // Qt's own Folio is 210 mm wide, and without ExactMatch another size near this one is taken.
    return QPageSize(QSizeF(215, 330), QPageSize::Millimeter, u"F4"_s, QPageSize::ExactMatch);
}

}

void paintPage(QPainter& painter, const Pages& pages, std::size_t page)
{
    auto fonts = Fonts::load();
    Q_ASSERT(fonts.ok());
    if (fonts.ok())
        PagePainter(*std::move(fonts)).paint(painter, pages.pages.at(page));
}

QPageLayout pageLayoutOf(const Pages& pages, std::size_t page)
{
    const QSizeF size = pages.pages.at(page).size;
    const auto orientation = size.width() > size.height() ? QPageLayout::Landscape : QPageLayout::Portrait;
    return QPageLayout(pageSizeOf(pages.paper), orientation, QMarginsF());
}

QByteArray pdfOf(const Pages& pages)
{
    PdfFile file(pages.title);
    file.add(pages, {});
    return file.finish();
}

}
