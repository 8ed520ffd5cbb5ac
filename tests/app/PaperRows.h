// Finds rows and passages of read papers by the codes that stand in them.
#pragma once

#include "tests/app/PaperTokens.h"

#include <QRegularExpression>

namespace sidang {

/// The numbers on each line that has the code, without the code; where it has none, since the code stands below the first
/// line of its row, those of the line above.
inline std::vector<QStringList> rowsOf(const QString& text, const QString& code, Words words = Words::Numbers)
{
    using namespace Qt::StringLiterals;
    const QRegularExpression word(u"(?<![\\w-])"_s + QRegularExpression::escape(code) + u"(?![\\w-])"_s);
    std::vector<QStringList> rows;
    QString above;
    for (QString line : text.split(u'\n')) {
        if (word.match(line).hasMatch()) {
            const QStringList numbers = numberWords(line.replace(word, u" "_s), words);
            rows.push_back(numbers.isEmpty() ? numberWords(above, words) : numbers);
        }
        above = line;
    }
    return rows;
}

/// The first of them, or nothing.
inline QStringList rowOf(const QString& text, const QString& code, Words words = Words::Numbers)
{
    const auto rows = rowsOf(text, code, words);
    return rows.empty() ? QStringList() : rows.front();
}

/// All in one line, words that were parted by a soft hyphen whole.
inline QString flat(QString text)
{
    using namespace Qt::StringLiterals;
    return text.remove(u"\u00AD\n"_s).simplified();
}

/// As many numbers as asked for, from where a line begins with `start` and then a blank.
inline QStringList numbersFrom(const QString& text, const QString& start, qsizetype count)
{
    using namespace Qt::StringLiterals;
    const QRegularExpression line(u"(?:^|\n)"_s + QRegularExpression::escape(start) + u"(?=\\s)"_s);
    const auto match = line.match(text);
    return match.hasMatch() ? numbersIn(text.sliced(match.capturedEnd()))
                                  .first(std::min(count, numbersIn(text.sliced(match.capturedEnd())).size()))
                            : QStringList();
}

}
