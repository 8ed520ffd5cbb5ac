#include "ui/models/nominees/PastedNominees.h"

#include "core/domain/SimilarNames.h"
#include "core/text/TypedValues.h"
#include "core/words/ChoiceTexts.h"
#include "ui/models/nominees/NomineeEdits.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <map>

using namespace Qt::StringLiterals;

namespace sidang {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PastedNominees)
};

enum class Cell { Name, Region, Proposer, Leader, Contact, Sector, Size, Workers, Code };
constexpr int plainCells = static_cast<int>(Cell::Code);

/// Which titles a column may have, by the first of them that its title begins with.
struct Title {
    std::u16string_view word;
    Cell cell;
};
constexpr std::array<Title, 22> titles{{{u"nama pimpinan", Cell::Leader},
                                        {u"nama wilayah", Cell::Region},
                                        {u"nama", Cell::Name},
                                        {u"name", Cell::Name},
                                        {u"kandidat", Cell::Name},
                                        {u"wilayah", Cell::Region},
                                        {u"kabupaten/kota", Cell::Region},
                                        {u"region", Cell::Region},
                                        {u"pengusul", Cell::Proposer},
                                        {u"propos", Cell::Proposer},
                                        {u"pimpinan", Cell::Leader},
                                        {u"kepala", Cell::Leader},
                                        {u"leader", Cell::Leader},
                                        {u"kontak", Cell::Contact},
                                        {u"contact", Cell::Contact},
                                        {u"sektor", Cell::Sector},
                                        {u"sector", Cell::Sector},
                                        {u"skala", Cell::Size},
                                        {u"size", Cell::Size},
                                        {u"kode", Cell::Code},
                                        {u"code", Cell::Code},
                                        {u"jumlah pekerja", Cell::Workers}}};
constexpr std::array<std::u16string_view, 4> workersTitles{u"pekerja", u"tenaga kerja", u"jumlah tenaga kerja", u"workers"};

std::optional<Cell> cellOfTitle(const QString& text)
{
    const QString title = text.trimmed().toLower();
    const auto begins = [&](std::u16string_view word) { return title.startsWith(QStringView(word)); };
    if (std::ranges::any_of(workersTitles, begins))
        return Cell::Workers;
    const auto found = std::ranges::find_if(titles, begins, &Title::word);
    return found == titles.end() ? std::nullopt : std::optional(found->cell);
}

using Columns = std::map<Cell, qsizetype>;

/// The columns that a row of titles names; nothing when it is none: two of its cells have to be titles.
std::optional<Columns> columnsOf(const QStringList& cells)
{
    Columns columns;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (const auto cell = cellOfTitle(cells[i]); cell && !columns.contains(*cell))
            columns[*cell] = i;
    }
    return columns.size() < 2 ? std::nullopt : std::optional(columns);
}

Columns plainColumns()
{
    Columns columns;
    for (int i = 0; i < plainCells; ++i)
        columns[static_cast<Cell>(i)] = i;
    return columns;
}

std::optional<EnterpriseSize> sizeOf(const QString& text)
{
    constexpr std::array<std::array<std::u16string_view, 2>, 5> words{
        {{u"", u"-"}, {u"mikro", u"micro"}, {u"kecil", u"small"}, {u"menengah", u"medium"}, {u"besar", u"large"}}};
    QString word = text.trimmed().toLower();
    for (const auto& before : {u"usaha "_s, u"skala "_s})
        word.remove(before);
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (std::ranges::any_of(words[i], [&](std::u16string_view known) { return word == QStringView(known); }))
            return static_cast<EnterpriseSize>(i);
    }
    return std::nullopt;
}

class Reader {
public:
    Reader(const EditionBook& book, CategoryId category) : book_(book)
    {
        const Category* found = findCategory(book, category);
        isOfRegions_ = found && !regionsJudged(book.edition, *found).empty();
        for (const Nominee& nominee : book.nominees)
            codes_ << nominee.code;
        others_ = book.nominees;
    }

    PastedNominee read(const PastedLine& line, const Columns& columns)
    {
        PastedNominee row;
        row.line = line.line;
        const auto cell = [&](Cell wanted) {
            const auto column = columns.find(wanted);
            const bool isThere = column != columns.end() && column->second < line.cells.size();
            return isThere ? line.cells[column->second].simplified() : QString();
        };
        Nominee& nominee = row.nominee;
        nominee.code = cell(Cell::Code);
        nominee.name = cell(Cell::Name);
        nominee.proposer = cell(Cell::Proposer);
        nominee.leader = cell(Cell::Leader);
        nominee.contact = cell(Cell::Contact);
        nominee.sector = cell(Cell::Sector);
        takeRegion(row, cell(Cell::Region));
        takeNumbers(row, cell(Cell::Size), cell(Cell::Workers));
        if (nominee.name.isEmpty())
            row.faults << Words::tr("The name is missing.");
        if (!nominee.code.isEmpty() && codes_.contains(nominee.code))
            row.faults << Words::tr("The code %1 is taken.").arg(nominee.code);
        codes_ << nominee.code;
        compare(row);
        return row;
    }

private:
    void takeRegion(PastedNominee& row, const QString& text)
    {
        const QString wanted = text.isEmpty() && isOfRegions_ ? row.nominee.name : text;
        const Region* region = wanted.isEmpty() ? nullptr : findRegion(wanted, book_.edition.region);
        if (region)
            row.nominee.region = region->code;
        else if (!wanted.isEmpty())
            row.faults << Words::tr("“%1” is no region, or several have this name.").arg(wanted);
        if (region && isOfRegions_ && row.nominee.name.isEmpty())
            row.nominee.name = region->name;
    }

    static void takeNumbers(PastedNominee& row, const QString& size, const QString& workers)
    {
        if (const auto known = sizeOf(size))
            row.nominee.size = *known;
        else
            row.faults << Words::tr("“%1” is no size: %2.")
                              .arg(size, QStringList{choiceText(EnterpriseSize::Micro), choiceText(EnterpriseSize::Small),
                                                     choiceText(EnterpriseSize::Medium), choiceText(EnterpriseSize::Large)}
                                             .join(u", "_s));
        if (workers.isEmpty() || workers == u"-")
            return;
        row.nominee.workers = personsFromText(workers);
        if (!row.nominee.workers)
            row.faults << Words::tr("“%1” is no number of workers.").arg(workers);
    }

    /// With everybody there is, and with the rows before.
    void compare(PastedNominee& row)
    {
        const ComparableName name = comparable(row.nominee.name);
        for (const Nominee& other : others_) {
            if (areNear(other.region, row.nominee.region) && areSimilar(comparable(other.name), name))
                row.remarks << Words::tr("May be the same as %1.").arg((other.code + u' ' + other.name).trimmed());
        }
        others_.push_back(row.nominee);
    }

    const EditionBook& book_;
    bool isOfRegions_ = false;
    QStringList codes_;
    std::vector<Nominee> others_;
};

}

std::vector<PastedLine> pastedLines(const QString& text)
{
    std::vector<PastedLine> lines;
    PastedLine current{1, {QString()}};
    const auto close = [&] {
        if (std::ranges::any_of(current.cells, [](const QString& cell) { return !cell.trimmed().isEmpty(); }))
            lines.push_back(current);
        current = {current.line + 1, {QString()}};
    };
    bool isQuoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar sign = text[i];
        QString& cell = current.cells.last();
        if (isQuoted) {
            const bool isDoubled = sign == u'"' && i + 1 < text.size() && text[i + 1] == u'"';
            if (sign != u'"' || isDoubled)
                cell += sign;
            i += isDoubled;
            isQuoted = sign != u'"' || isDoubled;
        } else if (sign == u'"' && cell.isEmpty()) {
            isQuoted = true;
        } else if (sign == u'\t') {
            current.cells << QString();
        } else if (sign == u'\n') {
            close();
        } else if (sign != u'\r') {
            cell += sign;
        }
    }
    close();
    return lines;
}

std::vector<PastedNominee> pastedNominees(const QString& text, const EditionBook& book, CategoryId category)
{
    std::vector<PastedLine> lines = pastedLines(text);
    Columns columns = plainColumns();
    if (!lines.empty()) {
        if (const auto named = columnsOf(lines.front().cells)) {
            columns = *named;
            lines.erase(lines.begin());
        }
    }
    Reader reader(book, category);
    std::vector<PastedNominee> rows;
    rows.reserve(lines.size());
    for (const PastedLine& line : lines)
        rows.push_back(reader.read(line, columns));
    return rows;
}

}
