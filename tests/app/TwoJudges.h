// Judges one file twice: by the core and by the independent verifier.
#pragma once

#include "core/ledger/RecordedBook.h"

#include <QString>

#include <optional>
#include <string>

namespace sidang {

/// What a judge says of a file.
struct Judgement {
    int answer = 0;      // 0: verified; 1: something does not fit; 3: the file cannot be read
    std::string says;    // what does not fit
    std::string ranking; // `sidang-ranking/1`; of the core only where the book is at hand
    std::string code;    // the integrity code
};

/// `code` is an integrity code from paper.
Judgement judgedByCore(const QString& path, const std::optional<QString>& code = {});
/// Of the ledger by itself: chain, records and closed results, and whether they lead to the book.
Judgement judgedByCore(const RecordedBook& recorded);
Judgement judgedByVerifier(const QString& path, const std::optional<QString>& code = {});

/// What the core would write as the ranking of this book.
std::string rankingOfCore(const EditionBook& book);

/// A folder in memory, where there is one, that goes with this object.
class QuickFolder {
public:
    QuickFolder();
    ~QuickFolder();
    QuickFolder(const QuickFolder&) = delete;
    QuickFolder& operator=(const QuickFolder&) = delete;

    QString path(const QString& name) const { return path_ + u'/' + name; }

private:
    QString path_;
};

/// Writes a copy of the file, whoever has it open.
void copyOver(const QString& from, const QString& to);

}
