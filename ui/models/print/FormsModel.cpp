#include "ui/models/print/FormsModel.h"

#include "core/edit/IssueForms.h"
#include "core/words/FormGapText.h"
#include "ui/common/LineIcon.h"
#include "ui/models/Roles.h"
#include "ui/models/find/Finder.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidang {

namespace {

FormProgress progressOf(const SheetForm& form, std::optional<FormGapKind> gap)
{
    if (form.state == FormState::Spoiled)
        return FormProgress::Spoiled;
    if (form.state == FormState::Issued)
        return FormProgress::Issued;
    if (gap == FormGapKind::NotKeyed)
        return FormProgress::Returned;
    return gap == FormGapKind::NotVerified ? FormProgress::Keyed : FormProgress::Verified;
}

QString nameOf(const EditionBook& book, NomineeId id)
{
    const Nominee* nominee = findNominee(book, id);
    return nominee ? nominee->code + u' ' + nominee->name : QString();
}

QString nameOf(const EditionBook& book, JurorId id)
{
    const Juror* juror = findJuror(book, id);
    return juror ? (juror->code + u' ' + juror->name).trimmed() : QString();
}

bool isOf(const EditionBook& book, NomineeId id, std::optional<CategoryId> category)
{
    const Nominee* nominee = findNominee(book, id);
    return !category || (nominee && nominee->category == *category);
}

QString numberText(const FormRow& row)
{
    return row.id.serial.value == 0 ? u"–"_s : serialText(row.id.serial);
}

bool isShown(const FormRow& row, FormsShown which)
{
    switch (which) {
    case FormsShown::All: return true;
    case FormsShown::Lacking: return row.gap.has_value();
    case FormsShown::Issued: return row.progress == FormProgress::Issued;
    case FormsShown::Spoiled: return row.progress == FormProgress::Spoiled;
    case FormsShown::Returned: break;
    }
    return row.progress == FormProgress::Returned || row.progress == FormProgress::Keyed ||
           row.progress == FormProgress::Verified;
}

QIcon iconOf(FormProgress progress)
{
    switch (progress) {
    case FormProgress::Missing: return lineIcon(u"warning"_s, Ink::Attention);
    case FormProgress::Issued: return lineIcon(u"sheet-empty"_s, Ink::Quiet);
    case FormProgress::Returned: return lineIcon(u"sheet-partial"_s, Ink::Quiet);
    case FormProgress::Keyed: return lineIcon(u"sheet-once"_s, Ink::Accent);
    case FormProgress::Verified: return lineIcon(u"sheet-complete"_s, Ink::Accent);
    case FormProgress::Spoiled: break;
    }
    return lineIcon(u"close"_s, Ink::Quiet);
}

}

void FormsModel::show(const EditionBook& book, std::optional<CategoryId> category, FormsShown which, const QString& text)
{
    counts_ = category ? formsLedger(book, *category) : formsLedger(book);
    std::map<SheetFormId, FormGapKind> gaps;
    std::vector<FormRow> next;
    for (const FormGap& gap : counts_.gaps) {
        if (gap.kind == FormGapKind::NoForm)
            next.push_back({{{}, gap.sheet},
                            nameOf(book, gap.sheet.nominee),
                            nameOf(book, gap.sheet.juror),
                            FormProgress::Missing,
                            gap.kind,
                            {}});
        else
            gaps.emplace(gap.form, gap.kind);
    }
    for (const auto& [serial, form] : book.sheetForms) {
        if (!isOf(book, form.nominee, category))
            continue;
        const auto found = gaps.find(serial);
        const auto gap = found == gaps.end() ? std::nullopt : std::optional(found->second);
        next.push_back({{serial, {form.nominee, form.juror}},
                        nameOf(book, form.nominee),
                        nameOf(book, form.juror),
                        progressOf(form, gap),
                        gap,
                        form.reason});
    }
    const QStringList parts = folded(text).split(u' ', Qt::SkipEmptyParts);
    std::erase_if(next, [&](const FormRow& row) {
        const QString words = folded(numberText(row) + u' ' + row.juror + u' ' + row.nominee + u' ' + row.reason);
        return !isShown(row, which) ||
               !std::ranges::all_of(parts, [&](const QString& part) { return words.contains(part); });
    });
    follow(std::move(next));
    tellAll();
}

int FormsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : formColumns;
}

QVariant FormsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FormRow& row = *at(index.row());
    const auto column = static_cast<FormColumn>(index.column());
    const QString states[] = {tr("No form"), tr("Issued"), tr("Returned"), tr("Keyed"), tr("Verified"), tr("Spoiled")};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: break;
    case Qt::DecorationRole: return column == FormColumn::State ? QVariant(iconOf(row.progress)) : QVariant();
    case QuietRole: return row.progress == FormProgress::Spoiled;
    default: return {};
    }
    switch (column) {
    case FormColumn::Serial: return numberText(row);
    case FormColumn::Juror: return row.juror;
    case FormColumn::Nominee: return row.nominee;
    case FormColumn::State: return states[static_cast<int>(row.progress)];
    case FormColumn::Gap: break;
    }
    return row.gap ? formGapKindText(*row.gap) : row.reason;
}

QVariant FormsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString titles[formColumns] = {tr("Number"), tr("Juror"), tr("Nominee"), tr("State"),
                                         tr("What is lacking, why spoiled")};
    return titles[section];
}

}
