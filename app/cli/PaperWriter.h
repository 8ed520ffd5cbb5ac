// Puts papers on disk: bound into one PDF, or as a file each in a folder.
#pragma once

#include "core/files/SaveFile.h"
#include "core/print/Compositor.h"
#include "core/print/PdfFile.h"
#include "core/report/Forms.h"

#include <QSet>

namespace sidang {

struct PaperTarget {
    QString path; // of the file; of a folder, when it ends with "/" or is one
    Existing existing = Existing::Keep;
    PaperSize paper = PaperSize::A4;
};

class PaperWriter {
public:
    PaperWriter(const PaperTarget& target, const EditionBook& book, Compositor& compositor);

    /// Lays the paper out, and into a folder writes it. What keeps it from that, in words.
    std::optional<QString> add(const FormItem& item, const Document& document);
    /// Writes the bound file; after it everything that was added is on disk. What keeps it from that, in words.
    std::optional<QString> finish();
    bool isEmpty() const { return papers_ == 0; }

private:
    std::optional<QString> save(const QString& path, const QByteArray& pdf) const;
    QString fileFor(const FormItem& item);

    PaperTarget target_;
    const EditionBook& book_;
    Compositor& compositor_;
    PdfFile bound_;
    bool isFolder_;
    QSet<QString> names_; // of the files that were written
    int papers_ = 0;
};

}
