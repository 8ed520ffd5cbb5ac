// Draws what stands on pages as any program would have to: each text by one drawText, in the same font, without layout.
#pragma once

#include "core/print/Pages.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace sidang {

enum class Drawn { Texts, Everything };

class PlainDrawing {
public:
    /// `first`: as its pages lie, those of the file do.
    explicit PlainDrawing(const Pages& first);

    void add(const Pages& pages, Drawn drawn);
    QByteArray finish();

private:
    void addPage(const Page& page, Drawn drawn);

    QByteArray content_;
    QBuffer buffer_;
    QPdfWriter writer_;
    QPainter painter_;
    bool isEmpty_ = true;
};

}
