#include "core/print/LayOut.h"

#include "core/print/Compositor.h"
#include "core/print/Look.h"

namespace sidang {

QSizeF sizeOf(PaperSize paper)
{
    return paper == PaperSize::F4 ? QSizeF(215, 330) * look::millimetre : QSizeF(210, 297) * look::millimetre;
}

Result<Pages, PrintTrouble> layOut(const Document& document, PaperSize paper)
{
    auto compositor = Compositor::load();
    if (!compositor)
        return Failure{compositor.error()};
    return compositor->layOut(document, paper);
}

}
