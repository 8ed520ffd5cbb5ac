#include "ui/models/find/Finder.h"

#include <QStringList>

#include <algorithm>
#include <optional>
#include <utility>

namespace sidang {

namespace {

/// Whether some occurrence of the word begins a word of the text; nothing when there is no occurrence.
std::optional<bool> beginsWord(const QString& text, const QString& word)
{
    qsizetype at = text.indexOf(word);
    if (at < 0)
        return std::nullopt;
    for (; at >= 0; at = text.indexOf(word, at + 1)) {
        if (at == 0 || !text[at - 1].isLetterOrNumber())
            return true;
    }
    return false;
}

/// How well the word is met, higher is better; nothing: not at all.
std::optional<int> meeting(const QString& name, const QString& more, const QString& word)
{
    const std::optional<bool> inName = beginsWord(name, word);
    if (inName)
        return name.startsWith(word) ? 8 : *inName ? 6 : 2;
    const std::optional<bool> inMore = beginsWord(more, word);
    if (inMore)
        return *inMore ? 3 : 1;
    return std::nullopt;
}

}

QString folded(const QString& text)
{
    QString plain;
    plain.reserve(text.size());
    for (const QChar letter : text.normalized(QString::NormalizationForm_KD)) {
        if (letter.category() != QChar::Mark_NonSpacing)
            plain += letter;
    }
    return std::move(plain).toCaseFolded();
}

Finder::Finder(const std::vector<Entry>& entries)
{
    entries_.reserve(entries.size());
    for (const Entry& entry : entries)
        entries_.push_back({folded(entry.name), folded(entry.more)});
}

std::vector<int> Finder::find(const QString& typed, int most) const
{
    const QString whole = folded(typed).simplified();
    const QStringList words = whole.split(u' ', Qt::SkipEmptyParts);
    std::vector<std::pair<int, int>> found; // how well, and position
    for (std::size_t i = 0; i < entries_.size(); ++i) {
        const Folded& entry = entries_[i];
        int sum = entry.name == whole ? 10 : 0;
        const bool isMet = std::ranges::all_of(words, [&](const QString& word) {
            const std::optional<int> met = meeting(entry.name, entry.more, word);
            sum += met.value_or(0);
            return met.has_value();
        });
        if (isMet)
            found.push_back({-sum, static_cast<int>(i)});
    }
    const auto kept = std::min(static_cast<std::ptrdiff_t>(found.size()), static_cast<std::ptrdiff_t>(most));
    std::partial_sort(found.begin(), found.begin() + kept, found.end());
    std::vector<int> positions;
    for (std::ptrdiff_t i = 0; i < kept; ++i)
        positions.push_back(found[static_cast<std::size_t>(i)].second);
    return positions;
}

}
