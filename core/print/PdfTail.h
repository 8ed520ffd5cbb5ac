// What QPdfWriter cannot write: a PDF's language and its bookmarks.
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace sidang {

struct Bookmark {
    QString title;
    std::size_t page = 0; // from 0
};

/// Completes a file of QPdfWriter's in place: the catalogue names the language ("id-ID") and, if there are any, the
/// bookmarks; the cross-reference table is written anew.
void addTail(QByteArray& pdf, const QByteArray& language, const std::vector<Bookmark>& bookmarks);

}
