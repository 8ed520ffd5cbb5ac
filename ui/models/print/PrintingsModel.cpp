#include "ui/models/print/PrintingsModel.h"

#include "core/ledger/Content.h"
#include "core/report/Forms.h"
#include "core/text/Numbers.h"
#include "core/words/ChoiceTexts.h"
#include "ui/models/HistoryRow.h"
#include "ui/models/find/Finder.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidang {

namespace {

constexpr int columns = static_cast<int>(PrintingColumn::Count);

QString aboutOf(const EditionBook& book, const Printing& printing)
{
    QStringList parts;
    if (const Nominee* nominee = printing.nominee ? findNominee(book, *printing.nominee) : nullptr)
        parts << nominee->code + u' ' + nominee->name;
    else if (const Category* category = printing.category ? findCategory(book, *printing.category) : nullptr)
        parts << category->title;
    if (const Juror* juror = printing.juror ? findJuror(book, *printing.juror) : nullptr)
        parts << juror->code;
    return parts.join(u" · "_s);
}

}

PrintingsModel::Row PrintingsModel::rowOf(const EditionBook& book, const LedgerRecord& record,
                                          const Printing& printing) const
{
    const auto form = formNamed(printing.form);
    const auto actor = readActor(record.actor);
    return {{localTimeText(record, language_, ClockDetail::Minutes), actor ? actor->name : QString(),
             form ? kindOf(*form).title : tr("Several forms"), aboutOf(book, printing),
             number(static_cast<qint64>(printing.papers), language_), number(static_cast<qint64>(printing.pages), language_),
             choiceText(printing.medium) + u", "_s + (printing.paper == Paper::A4 ? u"A4"_s : u"F4"_s)},
            printing};
}

void PrintingsModel::show(const EditionBook& book, const std::vector<LedgerRecord>& ledger, Language language)
{
    language_ = language;
    beginResetModel();
    rows_.clear();
    for (auto record = ledger.rbegin(); record != ledger.rend(); ++record) {
        if (record->kind == "redo"_L1 || !record->content.contains("\"printing\""))
            continue;
        const auto content = readContent(record->content);
        for (const Change& change : content ? content->changes : Changes()) {
            const auto* printing = std::get_if<PrintingChange>(&change);
            if (printing && printing->after)
                rows_.push_back(rowOf(book, *record, *printing->after));
        }
    }
    endResetModel();
    narrow(text_);
}

void PrintingsModel::narrow(const QString& text)
{
    text_ = text;
    const QStringList parts = folded(text).split(u' ', Qt::SkipEmptyParts);
    beginResetModel();
    shown_.clear();
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        const QString words = folded(rows_[i].texts.join(u' '));
        if (std::ranges::all_of(parts, [&](const QString& part) { return words.contains(part); }))
            shown_.push_back(i);
    }
    endResetModel();
}

const Printing* PrintingsModel::at(int row) const
{
    return row >= 0 && row < rowCount() ? &rows_[shown_[static_cast<std::size_t>(row)]].printing : nullptr;
}

int PrintingsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(shown_.size());
}

int PrintingsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant PrintingsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = static_cast<PrintingColumn>(index.column());
    const bool isNumber = column == PrintingColumn::Papers || column == PrintingColumn::Pages;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: return rows_[shown_[static_cast<std::size_t>(index.row())]].texts.at(index.column());
    case Qt::TextAlignmentRole: return isNumber ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    default: return {};
    }
}

QVariant PrintingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString titles[columns] = {tr("When"),   tr("By whom"), tr("Form"),    tr("About"),
                                     tr("Papers"), tr("Pages"),   tr("Where to")};
    return titles[section];
}

}
