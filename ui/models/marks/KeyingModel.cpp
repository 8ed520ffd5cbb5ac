#include "ui/models/marks/KeyingModel.h"

#include "ui/models/marks/Keying.h"

using namespace Qt::StringLiterals;

namespace sidang {

QString KeyingModel::lockText(const QModelIndex& index) const
{
    const auto cell = cellAt(index);
    return cell ? sidang::lockText(*sheets(), *cell) : QString();
}

QString KeyingModel::typedAt(const QModelIndex& index) const
{
    const auto cell = cellAt(index);
    return cell ? typedText(*sheets(), *cell) : QString();
}

bool KeyingModel::begins(const QModelIndex& index, QChar first) const
{
    const auto cell = cellAt(index);
    if (!cell)
        return false;
    if (cell->kind != CellKind::Mark)
        return first.isPrint() && !first.isSpace();
    const Indicator& indicator = *sheets()->leaf(cell->key.criterion)->indicator;
    if (first.isDigit() || first == u',' || first == u'.' || first == u'-' || first == u'+')
        return true;
    if (indicator.source == Source::Measured)
        return u"xX*"_s.contains(first);
    return std::holds_alternative<LevelsScale>(indicator.scale) && first.isLetter();
}

Result<Changes, QString> KeyingModel::read(const QModelIndex& index, const QString& typed) const
{
    const auto cell = cellAt(index);
    return cell ? readCell(*sheets(), *cell, typed) : Result<Changes, QString>(Changes());
}

}
