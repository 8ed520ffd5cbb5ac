#include "ui/models/figures/FigureImport.h"

#include "core/text/TypedValues.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace sidang {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FigureImport)
};

QString plainName(const QString& name)
{
    return name.simplified().toCaseFolded();
}

class RowReader {
public:
    RowReader(const EditionBook& book, CategoryId category, const FigureCell& cell, Basis basis)
        : book_(book), cell_(cell), basis_(basis), months_(monthsOf(book.edition.period))
    {
        for (const Nominee& nominee : book.nominees) {
            if (nominee.category != category)
                continue;
            byCode_[plainName(nominee.code)] = nominee.id;
            byName_[plainName(nominee.name)].push_back(nominee.id);
        }
    }

    FigureImport read(const QString& text)
    {
        const QStringList lines = QString(text).remove(u'\r').split(u'\n');
        for (int i = 0; i < lines.size(); ++i) {
            const QStringList cells = lines.at(i).split(lines.at(i).contains(u'\t') ? u'\t' : u';');
            const bool isEmpty = std::ranges::all_of(cells, [](const QString& each) { return each.trimmed().isEmpty(); });
            if (isEmpty || (i == 0 && isTitles(cells)))
                continue;
            if (const std::optional<QString> fault = take(cells, i + 1))
                import_.faults.push_back({i + 1, *fault});
        }
        import_.nominees = static_cast<int>(concerned_.size());
        return std::move(import_);
    }

private:
    /// Titles name no nominee, no month and no number.
    bool isTitles(const QStringList& cells) const
    {
        return !nomineeOf(cells.first()) && (cells.size() < 2 || !monthOf(cells.at(1))) &&
               (cells.size() < 3 || !personsFromText(cells.at(2)));
    }

    std::optional<NomineeId> nomineeOf(const QString& text) const
    {
        const QString plain = plainName(text);
        if (const auto code = byCode_.find(plain); code != byCode_.end())
            return code->second;
        const auto name = byName_.find(plain);
        return name != byName_.end() && name->second.size() == 1 ? std::optional(name->second.front()) : std::nullopt;
    }

    std::optional<QDate> monthOf(const QString& text) const
    {
        const bool isOneYear = !months_.empty() && months_.front().year() == months_.back().year();
        return monthFromText(text, isOneYear ? std::optional(months_.front().year()) : std::nullopt);
    }

    std::optional<QString> take(const QStringList& cells, int line)
    {
        if (cells.size() < 3)
            return Words::tr("A row holds code or name, month, members and universe, with tabulators between them.");
        const std::optional<NomineeId> nominee = nomineeOf(cells.at(0));
        if (!nominee) {
            const auto same = byName_.find(plainName(cells.at(0)));
            return same != byName_.end()
                       ? Words::tr("Several nominees are called “%1”; write the code.").arg(cells.at(0).trimmed())
                       : Words::tr("“%1” is neither code nor name of a nominee of this category.")
                             .arg(cells.at(0).trimmed());
        }
        const std::optional<QDate> month = monthOf(cells.at(1));
        if (!month)
            return Words::tr("“%1” is no month. Write it like Maret 2021 or 2021-03.").arg(cells.at(1).trimmed());
        if (std::ranges::find(months_, *month) == months_.end())
            return Words::tr("“%1” lies outside the assessment period.").arg(cells.at(1).trimmed());
        std::optional<Coverage> coverage;
        if (const QString members = cells.at(2).trimmed(); members != u"-") {
            const std::optional<qint64> persons = personsFromText(members);
            if (!persons)
                return Words::tr("“%1” is no number of members.").arg(members);
            const QString universe = cells.size() > 3 ? cells.at(3).trimmed() : QString();
            const std::optional<qint64> all = universe.isEmpty() ? 0 : personsFromText(universe);
            if (!all)
                return Words::tr("“%1” is no number of persons of the universe.").arg(universe);
            coverage = Coverage{*persons, *all};
        }
        return put(keyOf(*nominee, cell_, *month, basis_), coverage, line);
    }

    std::optional<QString> put(const FigureKey& key, const std::optional<Coverage>& coverage, int line)
    {
        const auto [earlier, isNew] = lines_.emplace(key, line);
        if (!isNew)
            return Words::tr("The same nominee and month stand in line %1 already.").arg(earlier->second);
        ++import_.rows;
        concerned_.insert(key.nominee);
        const MonthlyFigure* stored = findFigure(book_, key);
        const std::optional<MonthlyFigure> before = stored ? std::optional(*stored) : std::nullopt;
        MonthlyFigure after = before.value_or(MonthlyFigure());
        after.coverage = coverage;
        if (before == after)
            return std::nullopt;
        import_.replaced += before.has_value();
        import_.changes.emplace_back(FigureChange{{key, before, after}});
        return std::nullopt;
    }

    const EditionBook& book_;
    FigureCell cell_;
    Basis basis_;
    std::vector<QDate> months_;
    std::map<QString, NomineeId> byCode_;
    std::map<QString, std::vector<NomineeId>> byName_;
    std::map<FigureKey, int> lines_;
    std::set<NomineeId> concerned_;
    FigureImport import_;
};

}

FigureImport readFigureRows(const EditionBook& book, CategoryId category, const FigureCell& cell, Basis basis,
                            const QString& text)
{
    return RowReader(book, category, cell, basis).read(text);
}

}
