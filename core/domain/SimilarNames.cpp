#include "core/domain/SimilarNames.h"

#include <algorithm>
#include <array>
#include <bit>
#include <numeric>

using namespace Qt::StringLiterals;

namespace sidang {

namespace {

struct Kind {
    std::u16string_view word;
    std::u16string_view means;
};

constexpr std::array<Kind, 12> kinds{{{u"kabupaten", u"kabupaten"},
                                      {u"kab", u"kabupaten"},
                                      {u"pemkab", u"kabupaten"},
                                      {u"kota", u"kota"},
                                      {u"pemkot", u"kota"},
                                      {u"provinsi", u"provinsi"},
                                      {u"kecamatan", u"kecamatan"},
                                      {u"kelurahan", u"kelurahan"},
                                      {u"desa", u"desa"},
                                      {u"nagari", u"nagari"},
                                      {u"gampong", u"gampong"},
                                      {u"koperasi", u"koperasi"}}};
/// Legal forms, and what goes before the name of a government.
constexpr std::array<std::u16string_view, 10> leftOut{u"pt",  u"cv",      u"ud",    u"pd",        u"fa",
                                                      u"tbk", u"persero", u"firma", u"perseroan", u"pemerintah"};

/// Words of letters and digits, in small letters; what stands between them is left out.
QStringList wordsOf(QStringView name)
{
    QStringList words{QString()};
    for (const QChar sign : name) {
        if (sign.isLetterOrNumber())
            words.last() += sign.toLower();
        else if (sign != u'\'' && !words.last().isEmpty())
            words << QString();
    }
    if (words.last().isEmpty())
        words.removeLast();
    return words;
}

bool hasDigit(const QString& word)
{
    return std::ranges::any_of(word, [](QChar sign) { return sign.isDigit(); });
}

/// How many slips a word of this length may have.
int slipsAllowed(qsizetype length)
{
    return length < 5 ? 0 : length < 9 ? 1 : 2;
}

/// At most `limit` insertions, losses, mistaken letters or exchanged neighbours lead from one word to the other.
bool isWithin(const QString& one, const QString& other, int limit)
{
    if (std::abs(one.size() - other.size()) > limit)
        return false;
    const auto size = static_cast<std::size_t>(other.size()) + 1;
    std::vector<int> beforeLast(size);
    std::vector<int> last(size);
    std::vector<int> row(size);
    std::iota(last.begin(), last.end(), 0);
    for (qsizetype i = 1; i <= one.size(); ++i) {
        row[0] = static_cast<int>(i);
        for (qsizetype j = 1; j <= other.size(); ++j) {
            const auto at = static_cast<std::size_t>(j);
            const int wrong = one[i - 1] == other[j - 1] ? 0 : 1;
            row[at] = std::min({last[at] + 1, row[at - 1] + 1, last[at - 1] + wrong});
            if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                row[at] = std::min(row[at], beforeLast[at - 2] + 1);
        }
        beforeLast.swap(last);
        last.swap(row);
    }
    return last.back() <= limit;
}

bool areSimilarWords(const QString& one, const QString& other)
{
    if (one == other)
        return true;
    const int limit = hasDigit(one) || hasDigit(other) ? 0 : slipsAllowed(std::min(one.size(), other.size()));
    return limit > 0 && isWithin(one, other, limit);
}

/// What tells most names apart without looking closer: of some thousand nominees there are millions of pairs.
struct Glance {
    quint64 letters = 0; // one bit for each that occurs
    quint64 digits = 0;  // of all digits in their order: in them there are no slips
    int words = 0;
};

Glance glanceAt(const ComparableName& name)
{
    Glance glance{0, 0, static_cast<int>(name.words.size())};
    for (const QString& word : name.words) {
        for (const QChar sign : word) {
            glance.letters |= quint64(1) << (sign.unicode() % 64);
            if (sign.isDigit())
                glance.digits = glance.digits * 1'000'003 + sign.unicode();
        }
    }
    return glance;
}

/// Each slip brings in one letter and takes one away; a word has at most two.
bool mayBeSimilar(const Glance& one, const Glance& other)
{
    return one.digits == other.digits &&
           std::popcount(one.letters ^ other.letters) <= 4 * std::max(1, std::min(one.words, other.words));
}

}

ComparableName comparable(QStringView name)
{
    ComparableName result;
    bool isFirst = true;
    for (const QString& word : wordsOf(name)) {
        const QStringView view = word;
        const auto isWord = [view](std::u16string_view known) { return view == QStringView(known); };
        const auto kind = std::ranges::find_if(kinds, isWord, &Kind::word);
        if (kind != kinds.end() && isFirst)
            result.kind = QStringView(kind->means).toString();
        else if (std::ranges::none_of(leftOut, isWord))
            result.words << word;
        isFirst = isFirst && view == u"pemerintah";
    }
    return result;
}

bool areSimilar(const ComparableName& one, const ComparableName& other)
{
    const bool areOfKinds = !one.kind.isEmpty() && !other.kind.isEmpty() && one.kind != other.kind;
    if (areOfKinds || one.words.isEmpty() || other.words.isEmpty())
        return false;
    if (one.words.size() != other.words.size()) // a word written in two
        return one.words.join(QString()) == other.words.join(QString());
    return std::ranges::equal(one.words, other.words, areSimilarWords);
}

bool areNear(QStringView region, QStringView other)
{
    const auto provinceOf = [](QStringView code) {
        return code.left(code.contains(u'.') ? code.indexOf(u'.') : code.size());
    };
    return region.isEmpty() || other.isEmpty() || provinceOf(region) == provinceOf(other);
}

std::vector<SimilarPair> similarNominees(const std::vector<Nominee>& nominees)
{
    std::vector<ComparableName> names;
    std::vector<Glance> glances;
    names.reserve(nominees.size());
    glances.reserve(nominees.size());
    for (const Nominee& nominee : nominees) {
        names.push_back(comparable(nominee.name));
        glances.push_back(glanceAt(names.back()));
    }
    std::vector<SimilarPair> pairs;
    for (std::size_t one = 0; one < glances.size(); ++one) {
        for (std::size_t other = one + 1; other < glances.size(); ++other) {
            if (mayBeSimilar(glances[one], glances[other]) && areNear(nominees[one].region, nominees[other].region) &&
                areSimilar(names[one], names[other]))
                pairs.push_back({nominees[one].id, nominees[other].id});
        }
    }
    return pairs;
}

}
