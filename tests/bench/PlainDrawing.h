// Draws what stands on pages as any program would have to: each text by one drawText, in the same font, without layout.
#pragma once

#include "tests/bench/PlainPages.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace sidang {

class PlainDrawing {
public:
    /// `first`: as its pages lie, those of the file do.
    explicit PlainDrawing(const Pages& first);

    void addTexts(const Pages& pages);
    /// Lines and the squares of the QR codes as well.
    void add(const KeptPages& kept);
    QByteArray finish();

private:
    void beginPage();
    void drawTexts(const Page& page);

    QByteArray content_;
    QBuffer buffer_;
    QPdfWriter writer_;
    QPainter painter_;
    bool isEmpty_ = true;
};

}
