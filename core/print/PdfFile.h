// A PDF/A-1b file that many papers are written to, one after the other: of their pages only what is written is kept.
#pragma once

#include "core/print/Pages.h"

#include <QByteArray>

#include <memory>

namespace sidang {

/// Belongs to the thread that made it. Needs a QGuiApplication and the fonts with which the pages were laid out.
class PdfFile {
public:
    /// `title`: of the file, as readers show it.
    explicit PdfFile(const QString& title);
    ~PdfFile();

    /// Appends the pages of one paper, which begin at a bookmark; an empty one: none.
    void add(const Pages& pages, const QString& bookmark);

    /// How many pages there are.
    std::size_t pages() const;

    /// The file, with its fonts, its language (Indonesian) and its bookmarks; empty without pages. To be written by
    /// core/files/SaveFile.h. Nothing can be added after it. Two files of the same pages differ only in the time of
    /// creation and the identifier.
    QByteArray finish();

private:
    class Writing;
    std::unique_ptr<Writing> writing_;
};

}
