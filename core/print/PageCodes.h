// The QR codes of pages: what each says, and its squares.
#pragma once

#include "core/print/Pages.h"
#include "core/print/QrCode.h"
#include "core/report/Document.h"

#include <QByteArray>

namespace sidang {

class PageCodes {
public:
    /// docs/file-formats.md, section 6. `number` from 1.
    static QByteArray ofSeal(const Seal& seal, std::size_t number, std::size_t count);
    /// The paper's own code with "/P:1.2".
    static QByteArray of(const QString& code, std::size_t number, std::size_t count);

    /// The code in a square of the page.
    Mosaic drawn(const QByteArray& payload, const QRectF& square);

private:
    QByteArray last_; // a page often shows its code twice
    QrSquares squares_;
};

}
