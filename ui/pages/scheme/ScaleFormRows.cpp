// The tables of an indicator's scale: levels of a rubric, and bands.
#include "core/text/Numbers.h"
#include "ui/models/scheme/SchemeEntries.h"
#include "ui/pages/CellsEditor.h"
#include "ui/pages/PlainTable.h"
#include "ui/pages/scheme/ScaleForm.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidang {

namespace {

enum LevelColumn { LevelTitle, LevelScore, LevelText, LevelCode };

const EntryBounds valueBounds{0, 1'000'000, 6};
const EntryBounds scoreBounds{0, 100, 6};

}

void ScaleForm::connectRows()
{
    connect(levels_, &CellsEditor::addWanted, this, &ScaleForm::addLevel);
    connect(bands_, &CellsEditor::addWanted, this, &ScaleForm::addBand);
    const auto levelsOf = [](Scale& scale) -> auto& { return std::get<LevelsScale>(scale).levels; };
    const auto bandsOf = [](Scale& scale) -> auto& { return std::get<BandsScale>(scale).bands; };
    connect(levels_, &CellsEditor::removeWanted, this, [this, levelsOf](int row) {
        changeRows([&](Scale& scale) { levelsOf(scale).erase(levelsOf(scale).begin() + row); });
    });
    connect(bands_, &CellsEditor::removeWanted, this, [this, bandsOf](int row) {
        changeRows([&](Scale& scale) { bandsOf(scale).erase(bandsOf(scale).begin() + row); });
    });
    connect(levels_, &CellsEditor::moveWanted, this, [this, levelsOf](int row, int step) {
        changeRows([&](Scale& scale) { std::swap(levelsOf(scale).at(std::size_t(row)), levelsOf(scale).at(std::size_t(row + step))); });
    });
    connect(bands_, &CellsEditor::moveWanted, this, [this, bandsOf](int row, int step) {
        changeRows([&](Scale& scale) { std::swap(bandsOf(scale).at(std::size_t(row)), bandsOf(scale).at(std::size_t(row + step))); });
    });
}

QString ScaleForm::takeLevel(const QModelIndex& index, const QString& typed)
{
    return take([&](Scale& scale) -> QString {
        auto& levels = std::get<LevelsScale>(scale).levels;
        RubricLevel& level = levels[static_cast<std::size_t>(index.row())];
        if (index.column() == LevelCode) {
            QStringList others;
            for (const RubricLevel& each : levels)
                others << each.code;
            others.removeAt(index.row());
            level.code = typed.trimmed();
            return codeRefusal(typed, others);
        }
        if (index.column() == LevelTitle)
            level.title = typed.trimmed();
        if (index.column() == LevelText)
            level.text = typed.trimmed();
        if (index.column() != LevelScore)
            return {};
        return readInto(level.score, typed, scoreBounds);
    });
}

QString ScaleForm::takeBand(const QModelIndex& index, const QString& typed)
{
    return take([&](Scale& scale) {
        Band& band = std::get<BandsScale>(scale).bands[static_cast<std::size_t>(index.row())];
        const bool isFrom = index.column() == 0;
        return readInto(isFrom ? band.from : band.score, typed, isFrom ? valueBounds : scoreBounds);
    });
}

void ScaleForm::addLevel()
{
    int row = 0;
    changeRows([&row](Scale& scale) {
        auto& levels = std::get<LevelsScale>(scale).levels;
        QStringList codes;
        for (const RubricLevel& level : levels)
            codes << level.code;
        row = static_cast<int>(levels.size());
        levels.push_back({freeCode(u"tingkat"_s, codes), tr("New level"), 0, {}});
    });
    if (row < static_cast<int>(levels_->table()->model()->rowCount()))
        levels_->edit(row, LevelTitle);
}

void ScaleForm::addBand()
{
    int row = 0;
    changeRows([&row](Scale& scale) {
        auto& bands = std::get<BandsScale>(scale).bands;
        row = static_cast<int>(bands.size());
        const Decimal last = bands.empty() ? Decimal() : bands.back().from;
        const auto next = Decimal::fromText((Fraction(last) + Fraction(bands.empty() ? 0 : 10)).toText());
        bands.push_back({next.value_or(last), bands.empty() ? Decimal(0) : bands.back().score});
    });
    if (row < static_cast<int>(bands_->table()->model()->rowCount()))
        bands_->edit(row, 0);
}

void ScaleForm::showRows()
{
    const Scale& scale = indicator().scale;
    const bool isChangeable = desk_.changeable() == Changeable::Yes;
    const Language language = desk_.language();
    std::vector<QStringList> rows;
    if (const auto* levels = std::get_if<LevelsScale>(&scale)) {
        for (const RubricLevel& level : levels->levels)
            rows.push_back({level.title, number(level.score, language), level.text, level.code});
        levels_->show({{tr("Level")}, {tr("Score"), true}, {tr("What earns it")}, {tr("Code")}}, rows, isChangeable,
                      {{u"Perbup/Perwali"_s, 3}, {u"100,5"_s, 0}, {u"Surat edaran"_s, 3}, {u"perbup"_s, 0, true}});
        levels_->setWords(tr("Add a level"), tr("Levels"));
    }
    if (const auto* bands = std::get_if<BandsScale>(&scale)) {
        for (const Band& band : bands->bands)
            rows.push_back({number(band.from, language), number(band.score, language)});
        bands_->show({{tr("From value"), true}, {tr("Score"), true}}, rows, isChangeable, {{u"100,5"_s, 1}, {u"100,5"_s, 1}});
        bands_->setWords(tr("Add a band"), tr("Bands"));
    }
    levels_->setVisible(std::holds_alternative<LevelsScale>(scale));
    bands_->setVisible(std::holds_alternative<BandsScale>(scale));
}

}
