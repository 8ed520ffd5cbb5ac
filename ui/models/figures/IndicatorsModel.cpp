#include "ui/models/figures/IndicatorsModel.h"

#include "core/scoring/Readings.h"
#include "core/text/Numbers.h"
#include "ui/common/LineIcon.h"
#include "ui/common/Tone.h"
#include "ui/models/Figures.h"
#include "ui/models/Roles.h"
#include "ui/models/figures/MeasureText.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidang {

IndicatorsModel::IndicatorsModel(Perform perform, QObject* parent)
    : QAbstractTableModel(parent), perform_(std::move(perform))
{}

void IndicatorsModel::show(EditionPointer edition, CategoryId category, NomineeId nominee, Language language, QDate today,
                           bool mayChange)
{
    std::vector<Criterion> leaves;
    if (const Category* found = findCategory(edition->book, category)) {
        for (const Criterion* leaf : leavesOf(found->criteria)) {
            if (leaf->indicator->source == sidang::Source::Measured)
                leaves.push_back(*leaf);
        }
    }
    const bool isSame = std::ranges::equal(leaves, leaves_, {}, &Criterion::id, &Criterion::id);
    if (!isSame)
        beginResetModel();
    edition_ = std::move(edition);
    nominee_ = nominee;
    language_ = language;
    today_ = today;
    mayChange_ = mayChange;
    leaves_ = std::move(leaves);
    if (!isSame)
        endResetModel();
    else if (!leaves_.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

int IndicatorsModel::rowOf(CriterionId criterion) const
{
    const auto found = std::ranges::find(leaves_, criterion, &Criterion::id);
    return found == leaves_.end() ? -1 : static_cast<int>(found - leaves_.begin());
}

const IndicatorsModel::Draft* IndicatorsModel::draftAt(const QModelIndex& index) const
{
    const auto found = drafts_.find({keyAt(index.row()), static_cast<IndicatorColumn>(index.column())});
    return found == drafts_.end() ? nullptr : &found->second;
}

QString IndicatorsModel::draftText(int row, IndicatorColumn column) const
{
    const auto found = drafts_.find({keyAt(row), column});
    return found == drafts_.end() ? QString() : found->second.text;
}

IndicatorPlace IndicatorsModel::placeAt(int row) const
{
    return {
        edition_->book, keyAt(row), draftText(row, IndicatorColumn::Numerator), draftText(row, IndicatorColumn::Denominator),
        today_,         language_};
}

bool IndicatorsModel::hasUnstored() const
{
    return std::ranges::any_of(drafts_, [this](const auto& draft) { return draft.first.first.nominee == nominee_; });
}

void IndicatorsModel::forget(const QModelIndex& index)
{
    if (index.isValid() && drafts_.erase({keyAt(index.row()), static_cast<IndicatorColumn>(index.column())}) > 0)
        Q_EMIT dataChanged(index, index);
}

std::optional<Measurement> IndicatorsModel::measurementAt(int row) const
{
    const Indicator& indicator = *criterionAt(row).indicator;
    if (indicator.reading)
        return readFigures(edition_->book, nominee_, *indicator.reading);
    const std::optional<MarkValue> value = edition_->book.marks.value(keyAt(row));
    if (!value)
        return std::nullopt;
    if (const auto* figures = std::get_if<Figure>(&*value))
        return *figures;
    return NotApplicable();
}

/// Members without a universe would make a coverage too high without anybody noticing.
int IndicatorsModel::monthsWithoutUniverse(const Criterion& criterion) const
{
    const std::optional<Reading>& reading = criterion.indicator->reading;
    if (!reading || reading->over == Over::Growth)
        return 0;
    int months = 0;
    for (const QDate month : monthsOf(edition_->book.edition.period)) {
        const MonthlyFigure* figure =
            findFigure(edition_->book, keyOf(nominee_, {reading->programme, reading->segment}, month, Basis::Verified));
        months += figure && figure->coverage && figure->coverage->universe == 0;
    }
    return months;
}

QString IndicatorsModel::outcome(int row, const std::optional<Measurement>& measurement) const
{
    const Criterion& criterion = criterionAt(row);
    const QString name = criterion.code + u": "_s;
    if (measurement) {
        const int months = monthsWithoutUniverse(criterion);
        return name + measureText(*criterion.indicator, *measurement, language_) +
               (months > 0 ? u"; "_s + tr("%n verified month(s) have no universe yet", nullptr, months) : QString());
    }
    return name + (criterion.indicator->reading
                       ? tr("no score yet, for want of verified figures of %1").arg(readingText(*criterion.indicator))
                       : tr("no score yet; type numerator and denominator"));
}

QString IndicatorsModel::remarkAt(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    if (const Draft* draft = draftAt(index))
        return criterionAt(index.row()).code + u", "_s + columnName(static_cast<IndicatorColumn>(index.column())) + u": "_s +
               draft->fault.words;
    return outcome(index.row(), measurementAt(index.row()));
}

QString IndicatorsModel::outcomeOf(const FigureCell& cell) const
{
    QStringList outcomes;
    for (int row = 0; row < rowCount(); ++row) {
        const std::optional<Reading>& reading = criterionAt(row).indicator->reading;
        if (reading && FigureCell{reading->programme, reading->segment} == cell)
            outcomes << outcome(row, measurementAt(row));
    }
    return outcomes.join(u"   "_s);
}

QString IndicatorsModel::preview(const QModelIndex& index, const QString& typed) const
{
    const auto column = static_cast<IndicatorColumn>(index.column());
    if (column != IndicatorColumn::Numerator && column != IndicatorColumn::Denominator)
        return remarkAt(index);
    const bool isNumerator = column == IndicatorColumn::Numerator;
    const QString other = index.siblingAtColumn(index.column() + (isNumerator ? 1 : -1)).data(Qt::EditRole).toString();
    return outcome(index.row(),
                   isNumerator ? measurementOf(typed, other, language_) : measurementOf(other, typed, language_));
}

int IndicatorsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(leaves_.size());
}

int IndicatorsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(IndicatorColumn::Count);
}

Qt::ItemFlags IndicatorsModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags plain = QAbstractTableModel::flags(index);
    const bool isFree = mayChange_ && index.isValid() && isTyped(static_cast<IndicatorColumn>(index.column())) &&
                        !criterionAt(index.row()).indicator->reading;
    return isFree ? plain | Qt::ItemIsEditable : plain;
}

QString IndicatorsModel::shownText(int row, IndicatorColumn column) const
{
    const Criterion& criterion = criterionAt(row);
    const std::optional<Measurement> measurement = measurementAt(row);
    const auto* figures = measurement ? std::get_if<Figure>(&*measurement) : nullptr;
    const QString missing = measurement ? u"–"_s : u"·"_s;
    const MarkNote note = edition_->book.marks.note(keyAt(row));
    switch (column) {
    case IndicatorColumn::Indicator: return criterion.code + u"  "_s + criterion.title;
    case IndicatorColumn::Reading: return readingText(*criterion.indicator);
    case IndicatorColumn::Numerator: return figures ? number(figures->numerator, language_) : missing;
    case IndicatorColumn::Denominator: return figures ? number(figures->denominator, language_) : missing;
    case IndicatorColumn::Source: return note.source;
    case IndicatorColumn::Date: return note.date.isValid() ? note.date.toString(u"dd-MM-yyyy"_s) : QString();
    case IndicatorColumn::Score: {
        const std::optional<Fraction> score = measurement ? measureScore(*criterion.indicator, *measurement) : std::nullopt;
        return score ? figure(*score, 6, language_) : missing;
    }
    case IndicatorColumn::Count: break;
    }
    return {};
}

QVariant IndicatorsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = static_cast<IndicatorColumn>(index.column());
    const Draft* draft = draftAt(index);
    const QString shown = draft ? draft->text : shownText(index.row(), column);
    const bool isNumber =
        column == IndicatorColumn::Numerator || column == IndicatorColumn::Denominator || column == IndicatorColumn::Score;
    switch (role) {
    case Qt::DisplayRole: return shown;
    case Qt::EditRole: return shown == u"·" ? QString() : shown == u"–" ? u"-"_s : shown;
    case Qt::ToolTipRole: return column == IndicatorColumn::Indicator ? shown : remarkAt(index);
    case Qt::AccessibleTextRole: return criterionAt(index.row()).code + u", "_s + columnName(column) + u": "_s + shown;
    case ToneRole:
        return draft ? QVariant(static_cast<int>(draft->fault.waits ? Tone::Attention : Tone::Refusal)) : QVariant();
    case QuietRole:
        return shown == u"·" || shown == u"–" || column == IndicatorColumn::Reading ||
               (column != IndicatorColumn::Score && isTyped(column) && criterionAt(index.row()).indicator->reading);
    case Qt::TextAlignmentRole:
        return static_cast<int>(Qt::AlignVCenter |
                                (isNumber || column == IndicatorColumn::Date ? Qt::AlignRight : Qt::AlignLeft));
    default: return {};
    }
}

QString IndicatorsModel::columnName(IndicatorColumn column) const
{
    switch (column) {
    case IndicatorColumn::Indicator: return tr("Measured indicator");
    case IndicatorColumn::Reading: return tr("Reads");
    case IndicatorColumn::Numerator: return tr("Numerator");
    case IndicatorColumn::Denominator: return tr("Denominator");
    case IndicatorColumn::Source: return tr("Source");
    case IndicatorColumn::Date: return tr("Date");
    case IndicatorColumn::Score: return tr("Score");
    case IndicatorColumn::Count: break;
    }
    return {};
}

QVariant IndicatorsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return index(0, section).isValid() ? index(0, section).data(role) : QVariant();
    return role == Qt::DisplayRole ? QVariant(columnName(static_cast<IndicatorColumn>(section))) : QVariant();
}

}
