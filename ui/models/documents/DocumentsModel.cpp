#include "ui/models/documents/DocumentsModel.h"

#include "core/text/Numbers.h"
#include "ui/common/LineIcon.h"
#include "ui/models/Roles.h"
#include "ui/models/documents/DocumentWords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidang {

bool DocumentsModel::show(EditionPointer edition, CategoryId category, Language language)
{
    std::vector<Requirement> requirements = requirementsOf(edition->book, category);
    std::vector<Row> rows;
    for (const Nominee& nominee : edition->book.nominees) {
        if (nominee.category == category)
            rows.push_back({nominee, checklistOf(edition->book, requirements, nominee.id)});
    }
    there_.assign(requirements.size(), 0);
    for (std::size_t i = 0; i < requirements.size(); ++i) {
        for (const Row& row : rows)
            there_[i] += evidenceOf(edition->book, {row.nominee.id, requirements[i].id}).state == EvidenceState::Present;
    }
    const auto id = [](const Row& row) { return row.nominee.id; };
    const bool isSame = category == category_ && requirements == requirements_ && std::ranges::equal(rows, all_, {}, id, id);
    edition_ = std::move(edition);
    category_ = category;
    language_ = language;
    if (isSame) {
        all_ = std::move(rows);
        if (rowCount() > 0) {
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
            Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
        }
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        return false;
    }
    beginResetModel();
    requirements_ = std::move(requirements);
    all_ = std::move(rows);
    shown_ = wanted();
    endResetModel();
    return true;
}

void DocumentsModel::narrow(DocumentFilter filter, const QString& text)
{
    filter_ = filter;
    text_ = text.trimmed();
    std::vector<std::size_t> shown = wanted();
    if (shown == shown_)
        return;
    beginResetModel();
    shown_ = std::move(shown);
    endResetModel();
}

bool DocumentsModel::isWanted(const Row& row) const
{
    if (!text_.isEmpty() && !row.nominee.name.contains(text_, Qt::CaseInsensitive) &&
        !row.nominee.code.contains(text_, Qt::CaseInsensitive))
        return false;
    switch (filter_) {
    case DocumentFilter::All: return true;
    case DocumentFilter::NotPassing: return !row.checklist.passes() || row.nominee.status == NomineeStatus::Ineligible;
    case DocumentFilter::Late: return row.checklist.late > 0;
    case DocumentFilter::Unverified: return row.checklist.unverified > 0;
    }
    Q_UNREACHABLE();
}

std::vector<std::size_t> DocumentsModel::wanted() const
{
    std::vector<std::size_t> positions;
    for (std::size_t i = 0; i < all_.size(); ++i) {
        if (isWanted(all_[i]))
            positions.push_back(i);
    }
    return positions;
}

int DocumentsModel::participants() const
{
    return static_cast<int>(
        std::ranges::count_if(all_, [](const Row& row) { return row.nominee.status == NomineeStatus::Eligible; }));
}

int DocumentsModel::passing() const
{
    return static_cast<int>(std::ranges::count_if(
        all_, [](const Row& row) { return row.nominee.status == NomineeStatus::Eligible && row.checklist.passes(); }));
}

std::optional<EvidenceKey> DocumentsModel::keyAt(const QModelIndex& index) const
{
    if (!index.isValid() || index.column() >= static_cast<int>(requirements_.size()))
        return std::nullopt;
    return EvidenceKey{rowAt(index.row()).nominee.id, requirements_[static_cast<std::size_t>(index.column())].id};
}

QModelIndex DocumentsModel::indexOf(const EvidenceKey& key) const
{
    const auto found = std::ranges::find(requirements_, key.requirement, &Requirement::id);
    const int row = rowOf(key.nominee);
    return row < 0 || found == requirements_.end() ? QModelIndex()
                                                   : index(row, static_cast<int>(found - requirements_.begin()));
}

std::optional<NomineeId> DocumentsModel::nomineeAt(int row) const
{
    return row >= 0 && row < rowCount() ? std::optional(rowAt(row).nominee.id) : std::nullopt;
}

int DocumentsModel::rowOf(NomineeId nominee) const
{
    const auto found =
        std::ranges::find_if(shown_, [&](std::size_t position) { return all_[position].nominee.id == nominee; });
    return found == shown_.end() ? -1 : static_cast<int>(found - shown_.begin());
}

int DocumentsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(shown_.size());
}

int DocumentsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(requirements_.size()) + 1;
}

QVariant DocumentsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = rowAt(index.row());
    const auto column = static_cast<std::size_t>(index.column());
    return column < requirements_.size() ? documentData(row, requirements_[column], role) : gateData(row, role);
}

QVariant DocumentsModel::documentData(const Row& row, const Requirement& requirement, int role) const
{
    const EvidenceKey key{row.nominee.id, requirement.id};
    if (role == DocumentRole) {
        const Evidence evidence = evidenceOf(edition_->book, key);
        return QVariant::fromValue(DocumentCell{evidence.state, isLate(edition_->book.edition, evidence),
                                                evidence.verified.has_value(), !evidence.files.empty()});
    }
    if (role == Qt::ToolTipRole)
        return u"%1 · %2\n%3"_s.arg(row.nominee.name, requirement.title, documentText(edition_->book, key, language_));
    if (role == Qt::AccessibleTextRole)
        return u"%1, %2: %3"_s.arg(row.nominee.name, requirement.title, documentText(edition_->book, key, language_));
    return {};
}

QVariant DocumentsModel::gateData(const Row& row, int role) const
{
    const Remark remark = gateText(requirements_, row.checklist, row.nominee);
    switch (role) {
    case Qt::DisplayRole: return shortGateText(requirements_, row.checklist, row.nominee).text;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: return u"%1 – %2"_s.arg(row.nominee.name, remark.text);
    case ToneRole: return static_cast<int>(remark.tone);
    case Qt::DecorationRole:
        if (remark.tone == Tone::Accent)
            return lineIcon(u"check"_s, Ink::Accent);
        if (remark.tone == Tone::Refusal)
            return lineIcon(u"close"_s, Ink::Refusal);
        return remark.tone == Tone::Attention ? lineIcon(u"warning"_s, Ink::Attention) : QVariant();
    default: return {};
    }
}

QVariant DocumentsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return section < rowCount() ? nomineeHeader(rowAt(section), role) : QVariant();
    const auto column = static_cast<std::size_t>(section);
    if (column < requirements_.size())
        return requirementHeader(column, role);
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft);
    return role == Qt::DisplayRole ? QVariant(tr("Lacking")) : QVariant();
}

QVariant DocumentsModel::requirementHeader(std::size_t column, int role) const
{
    const Requirement& requirement = requirements_[column];
    const int have = there_[column];
    const QString count = u"%1/%2"_s.arg(have).arg(all_.size());
    switch (role) {
    case Qt::DisplayRole: return requirement.code + (requirement.isMandatory ? u"*\n"_s : u"\n"_s) + count;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return requirement.title + u" · "_s + (requirement.isMandatory ? tr("mandatory") : tr("may be missing")) + u" · "_s +
               tr("%1 of %2 there").arg(have).arg(all_.size());
    case Qt::TextAlignmentRole: return static_cast<int>(Qt::AlignCenter);
    default: return {};
    }
}

QVariant DocumentsModel::nomineeHeader(const Row& row, int role) const
{
    const QString count = u"%1/%2"_s.arg(row.checklist.fulfilled()).arg(row.checklist.mandatory);
    switch (role) {
    case Qt::DisplayRole: return row.nominee.name;
    case NoteRole: return count;
    case QuietRole: return row.nominee.status != NomineeStatus::Eligible;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return u"%1 · %2"_s.arg(
            row.nominee.name,
            tr("%1 of %2 mandatory documents").arg(row.checklist.fulfilled()).arg(row.checklist.mandatory));
    default: return {};
    }
}

}
