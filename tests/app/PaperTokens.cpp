#include "tests/app/PaperTokens.h"

#include "tests/support/Text.h"

#include <QRegularExpression>

namespace sidang {
namespace {

/// Collects what stands in a document, and what layout adds to it: the numbers of clauses and notes.
class Collector {
public:
    Counts counts;

    void text(const QString& text) { add(counts, text); }
    void texts(const QStringList& texts)
    {
        std::ranges::for_each(texts, [this](const QString& each) { text(each); });
    }

    void numbered(const QStringList& items)
    {
        texts(items);
        for (qsizetype i = 1; i <= items.size(); ++i)
            text(QString::number(i));
    }

    void operator()(const Paragraph& paragraph) { texts({paragraph.heading, paragraph.text}); }
    void operator()(const Notes& notes)
    {
        text(notes.title);
        numbered(notes.items);
    }
    void operator()(const SignatureBlock& block)
    {
        texts({block.placeAndDate, block.name, block.idLine});
        texts(block.role);
    }
    void operator()(const Signatures& signatures) { std::ranges::for_each(signatures.blocks, *this); }
    void operator()(const WritingBox& box) { texts({box.title, box.text}); }
    void operator()(const Listing& listing)
    {
        if (listing.marks == ListingMarks::Numbers)
            numbered(listing.items);
        else
            texts(listing.items);
    }
    void operator()(const KeyValues& values)
    {
        text(values.aside);
        for (const KeyValues::Pair& pair : values.pairs)
            texts({pair.key, pair.value});
        if (values.code)
            text(values.code->caption);
    }
    void operator()(const Table& table)
    {
        head(table);
        for (const auto& row : table.rows) {
            if (const auto* group = std::get_if<TableGroup>(&row))
                text(group->text);
            if (const auto* cut = std::get_if<TableCut>(&row))
                text(cut->text);
            if (const auto* cells = std::get_if<TableRow>(&row))
                std::ranges::for_each(cells->cells, [this](const Cell& each) { cell(each); });
        }
    }

    /// Neighbours below a shared head show it once.
    void head(const Table& table)
    {
        QString group;
        for (const Column& column : table.columns) {
            texts({column.title, column.detail, column.group == group ? QString() : column.group});
            group = column.group;
        }
    }

private:
    void cell(const Cell& cell)
    {
        texts({cell.text, cell.detail});
        for (const Choice& choice : cell.choices)
            text(choice.text);
    }
};

void addFeet(Collector& collector, const Document& document, int pages)
{
    const Section& first = document.sections.front();
    for (int page = 1; page <= pages; ++page) {
        collector.texts({first.footer, QString::number(page), QString::number(pages)});
        collector.texts(first.initials);
        if (document.seal)
            collector.texts({document.seal->code, QString::number(document.seal->records)});
    }
}

QString grouped(QString digits)
{
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3)
        digits.insert(at, u'.');
    return digits;
}

/// What is left of `counts` without the head `times` times; nothing when it does not hold it so often.
std::optional<Counts> without(Counts counts, const Counts& head, int times)
{
    for (const auto& [number, count] : head) {
        const auto found = counts.find(number);
        if (times > 0 && (found == counts.end() || found->second < count * times))
            return std::nullopt;
        if (found != counts.end() && (found->second -= count * times) == 0)
            counts.erase(found);
    }
    return counts;
}

}

QStringList numbersIn(const QString& text)
{
    static const QRegularExpression pattern(u"\\d+(?:[.,]\\d+)*"_s);
    QStringList numbers;
    for (auto match = pattern.globalMatch(text); match.hasNext();)
        numbers << match.next().captured();
    return numbers;
}

QStringList numberWords(const QString& line, Words words)
{
    static const QRegularExpression number(u"^\\(?\\d[\\d.,/]*\\)?$"_s);
    QStringList found = line.simplified().split(u' ');
    const QStringList signs = words == Words::Signs ? QStringList{u"–"_s, u"K"_s} : QStringList();
    found.removeIf([&](const QString& word) { return !number.match(word).hasMatch() && !signs.contains(word); });
    return found;
}

QString written(const Fraction& value, int decimals)
{
    const Int128 numerator = value.numerator();
    const Int128 denominator = value.denominator();
    const Int128 scale = powerOfTen(decimals);
    const Int128 units = (2 * numerator * scale + denominator) / (2 * denominator);
    const QString whole = grouped(QString::number(static_cast<qint64>(units / scale)));
    const QString rest = QString::number(static_cast<qint64>(units % scale)).rightJustified(decimals, u'0');
    return decimals == 0 ? whole : whole + u',' + rest;
}

QString writtenShort(const Fraction& value, int decimals)
{
    QString text = written(value, decimals);
    while (text.contains(u',') && (text.endsWith(u'0') || text.endsWith(u',')))
        text.chop(1);
    return text;
}

Counts numbersOf(const Document& document, int pages)
{
    Collector collector;
    for (const Section& section : document.sections) {
        if (section.hasLetterhead) {
            collector.texts(document.letterhead.above + document.letterhead.address);
            collector.text(document.letterhead.institution);
        }
        for (const Part& part : section.parts)
            std::visit(collector, part);
    }
    addFeet(collector, document, pages);
    return collector.counts;
}

std::vector<Counts> headsOf(const Document& document)
{
    std::vector<Counts> heads;
    for (const Section& section : document.sections) {
        for (const Part& part : section.parts) {
            Collector collector;
            if (const auto* table = std::get_if<Table>(&part))
                collector.head(*table);
            if (!collector.counts.empty())
                heads.push_back(collector.counts);
        }
    }
    return heads;
}

bool isOfWholeHeads(const Counts& counts, std::span<const Counts> heads, int pages)
{
    if (counts.empty() || heads.empty())
        return counts.empty();
    for (int times = 0; times < pages; ++times) {
        const auto rest = without(counts, heads.front(), times);
        if (rest && isOfWholeHeads(*rest, heads.subspan(1), pages - times))
            return true;
    }
    return false;
}

void add(Counts& counts, const QString& text, int times)
{
    for (const QString& number : numbersIn(text))
        counts[number] += times;
}

}
