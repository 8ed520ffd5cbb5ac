// Lays documents out one after the other; fonts are loaded and each text is measured only once.
#pragma once

#include "core/base/Result.h"
#include "core/print/LayOut.h"
#include "core/print/Typesetting.h"

namespace sidang {

/// Belongs to the thread that made it. Needs a QGuiApplication.
class Compositor {
public:
    /// Errors: FontsMissing.
    static Result<Compositor, PrintTrouble> load();

    /// As layOut (core/print/LayOut.h). Errors: Unprintable, PictureUnreadable; the next document is laid out nevertheless.
    Result<Pages, PrintTrouble> layOut(const Document& document, PaperSize paper);

private:
    explicit Compositor(Fonts fonts) : typesetting_(std::move(fonts)) {}

    Typesetting typesetting_;
};

}
