// Whether a text can be kept as it is: in a file, in the ledger and on paper.
#pragma once

#include <QString>

namespace sidang {

inline constexpr qsizetype longestText = 10'000;

/// True for text without U+0000, without half a surrogate pair and without a mark of byte order at its beginning, which SQLite and
/// Qt leave out, of at most `longest` characters.
inline bool isKeepable(const QString& text, qsizetype longest = longestText)
{
    return text.size() <= longest && !text.contains(QChar(u'\0')) && !text.startsWith(QChar(0xfeff)) && text.isValidUtf16();
}

}
