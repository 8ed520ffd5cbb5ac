#include "ui/models/jury/JurorsModel.h"

#include "core/domain/Deputies.h"
#include "core/text/Nip.h"
#include "core/words/ChoiceTexts.h"
#include "ui/common/LineIcon.h"
#include "ui/common/Tone.h"
#include "ui/models/Roles.h"

using namespace Qt::StringLiterals;

namespace sidang {

void JurorsModel::show(const EditionBook& book, Language language, QDate today)
{
    std::vector<JurorRow> next;
    for (const Juror& juror : book.jurors) {
        JurorRow row{juror.id, juror, {}, {}};
        for (const CategoryId id : juror.categories.value_or(std::vector<CategoryId>())) {
            if (const Category* category = findCategory(book, id))
                row.categories << category->code;
        }
        if (const Deputy* deputy = deputyOn(juror, today))
            row.deputy = deputy->name;
        next.push_back(std::move(row));
    }
    const bool isReworded = language != language_;
    language_ = language;
    follow(std::move(next));
    if (isReworded)
        tellAll();
}

bool JurorsModel::isTelling(JurorColumn column) const
{
    return std::ranges::any_of(rows(), [column](const JurorRow& row) {
        switch (column) {
        case JurorColumn::Institution: return !row.juror.institution.isEmpty();
        case JurorColumn::Element: return !row.juror.element.isEmpty();
        case JurorColumn::Position: return !row.juror.position.isEmpty();
        case JurorColumn::Nip: return !row.juror.nip.isEmpty();
        case JurorColumn::Categories: return row.juror.categories.has_value();
        default: return true;
        }
    });
}

int JurorsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : jurorColumns;
}

QString JurorsModel::text(const JurorRow& row, JurorColumn column) const
{
    const Juror& juror = row.juror;
    switch (column) {
    case JurorColumn::Code: return juror.code;
    case JurorColumn::Name: return juror.name;
    case JurorColumn::Role: {
        const QString roles[] = {tr("chair"), tr("secretary"), tr("member")};
        return roles[static_cast<int>(juror.role)];
    }
    case JurorColumn::Institution: return juror.institution;
    case JurorColumn::Element: return juror.element;
    case JurorColumn::Position: return juror.position;
    case JurorColumn::Nip: return juror.nip.isEmpty() ? tr("without NIP") : nipText(juror.nip);
    case JurorColumn::Categories:
        return !juror.categories ? tr("all") : row.categories.isEmpty() ? tr("none") : row.categories.join(u", "_s);
    case JurorColumn::Scores: return juror.scores ? tr("scores") : tr("does not score");
    }
    return {};
}

QVariant JurorsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const JurorRow& row = *at(index.row());
    const auto column = static_cast<JurorColumn>(index.column());
    const bool isScores = column == JurorColumn::Scores;
    const QString acting = row.deputy.isEmpty() ? QString() : tr("today acted for by %1").arg(row.deputy);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return text(row, column);
    case Qt::DecorationRole:
        if (isScores)
            return row.juror.scores ? lineIcon(u"check"_s, Ink::Accent) : lineIcon(u"close"_s, Ink::Quiet);
        return {};
    case Qt::AccessibleTextRole:
        return column == JurorColumn::Name && !acting.isEmpty() ? row.juror.name + u", "_s + acting : text(row, column);
    case NoteRole: return column == JurorColumn::Name ? acting : QVariant();
    case ToneRole: return isScores ? static_cast<int>(row.juror.scores ? Tone::Accent : Tone::Quiet) : QVariant();
    case QuietRole: return column == JurorColumn::Nip && row.juror.nip.isEmpty();
    case IdRole: return row.id.value;
    default: return {};
    }
}

QVariant JurorsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString titles[jurorColumns] = {tr("Code"),     tr("Name"), tr("Role"),       tr("Institution"), tr("Element"),
                                          tr("Position"), tr("NIP"),  tr("Categories"), tr("Marks")};
    return titles[section];
}

}
