// Finds what somebody types among many names: words in any order, accents and case ignored, the best first.
#pragma once

#include <QString>

#include <vector>

namespace sidang {

class Finder {
public:
    /// A name, and what else it may be found by; both may be empty.
    struct Entry {
        QString name;
        QString more;
    };

    Finder() = default;
    explicit Finder(const std::vector<Entry>& entries);

    /// Positions of at most `most` entries that have every word of `typed`, the best first: a word counts most at the beginning
    /// of the name, then at the beginning of one of its words, then anywhere; what is equally good keeps its order. Nothing
    /// typed finds the first ones.
    std::vector<int> find(const QString& typed, int most) const;

private:
    struct Folded {
        QString name;
        QString more;
    };

    std::vector<Folded> entries_;
};

/// Without accents, in small letters: how texts are compared.
QString folded(const QString& text);

}
