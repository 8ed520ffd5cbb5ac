// What is known of a read paper from the book alone, for tests that hold it against what was read.
#pragma once

#include "core/domain/Panel.h"
#include "core/scoring/Explain.h"
#include "tests/app/PaperReading.h"
#include "tests/app/PaperRows.h"
#include "tests/support/Text.h"

namespace sidang {

/// A paper with the things it is about.
struct Read {
    const EditionBook& book;
    const Category* category; // null where the paper is about the edition
    const ReadPaper& paper;
    QString rows;   // its text, what stands beside each other in one line; empty unless asked for
    QString inTurn; // its text in the order in which it was painted

    const CategoryRanking& ranking() const { return PrintedSample::instance().ranking(category->id); }
    int decimals() const { return category->rules.decimals; }
    std::vector<JurorId> jurors() const { return Panel(book, category->id).assigned(); }
    const QString& codeOf(NomineeId nominee) const { return findNominee(book, nominee)->code; }
};

enum class Lines { Rows, InTurn };

/// Checks each paper of the form on both paper sizes.
template <class Check>
void onEach(Form form, Lines lines, const Check& check)
{
    if (!PrintedSample::isReadable())
        return;
    PrintedSample& sample = PrintedSample::instance();
    for (const QString& size : PrintedSample::sizes()) {
        const QStringList pages = lines == Lines::Rows ? sample.sideBySide(form, size).split(u'\f') : QStringList();
        qsizetype page = 0;
        for (const ReadPaper& paper : sample.papers(form, size)) {
            const Category* category = paper.item.category ? findCategory(sample.book(), *paper.item.category) : nullptr;
            const QString rows = pages.mid(page, paper.pages.size()).join(u'\n');
            page += paper.pages.size();
            CAPTURE(paperTitle(sample.book(), paper.item), size);
            check(Read{sample.book(), category, paper, rows, paper.pages.join(u'\n')});
        }
    }
}

inline const LeafExplanation& leafOf(const Explanation& explanation, const Criterion& leaf)
{
    return *std::ranges::find(explanation.leaves, leaf.id, &LeafExplanation::criterion);
}

inline bool isOpinion(const Criterion& leaf)
{
    return leaf.indicator->source == Source::Opinion;
}

inline std::vector<const Criterion*> opinionsOf(std::vector<const Criterion*> leaves)
{
    std::erase_if(leaves, [](const Criterion* leaf) { return !isOpinion(*leaf); });
    return leaves;
}

/// The mark as the book has it: K for the recused, a dash for what is missing.
inline QString markOf(const Read& read, NomineeId nominee, const Criterion& leaf, JurorId juror)
{
    if (Panel(read.book, read.category->id).isRecused(juror, nominee))
        return u"K"_s;
    const auto value = read.book.marks.value({nominee, leaf.id, juror});
    return value ? writtenShort(Fraction(std::get<Decimal>(*value))) : u"–"_s;
}

/// Null for a nominee without a place.
inline const RankedNominee* rankedOf(const Read& read, NomineeId nominee)
{
    const auto& ranked = read.ranking().ranked;
    const auto found = std::ranges::find(ranked, nominee, &RankedNominee::nominee);
    return found == ranked.end() ? nullptr : &*found;
}

/// Place and total above a nominee's numbers.
inline void checkHead(const Read& read, const Explanation& explanation)
{
    const QString text = flat(read.inTurn);
    if (const RankedNominee* ranked = rankedOf(read, explanation.nominee))
        CHECK(text.contains(u" Peringkat : %1 dari %2 kandidat "_s.arg(ranked->place).arg(read.ranking().ranked.size())));
    CHECK(text.contains(u" Total : "_s + written(explanation.total, read.decimals()) + u' '));
}

}
