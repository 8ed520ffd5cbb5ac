// Reads UTF-8 exactly: a mark of byte order at the beginning is a character of the text like any other.
#pragma once

#include <QString>

namespace sidang {

/// QString::fromUtf8 would leave the mark out, and a text would not come back as it was kept.
inline QString textOfUtf8(QByteArrayView bytes)
{
    constexpr QByteArrayView mark("\xef\xbb\xbf");
    qsizetype marks = 0;
    while (bytes.sliced(marks * mark.size()).startsWith(mark))
        ++marks;
    return QString(marks, QChar(0xfeff)) + QString::fromUtf8(bytes.sliced(marks * mark.size()));
}

}
