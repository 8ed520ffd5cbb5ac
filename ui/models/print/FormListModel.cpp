#include "ui/models/print/FormListModel.h"

#include "core/text/Numbers.h"
#include "ui/common/LineIcon.h"
#include "ui/models/Roles.h"

using namespace Qt::StringLiterals;

namespace sidang {

FormListModel::FormListModel(QObject* parent) : QAbstractListModel(parent), rows_(formKinds().size()) {}

void FormListModel::show(const EditionPointer& edition, const MaySeeMarks& maySee, Language language)
{
    language_ = language;
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        const Form form = formKinds()[i].form;
        Row row;
        row.papers = static_cast<int>(openItems(edition->book, form, {}, maySee).size());
        row.note =
            row.papers == 0 || kindOf(form).reach == Reach::Edition ? whyClosed(edition->book, form, {}, maySee) : QString();
        row.isClosed = !row.note.isEmpty();
        if (!row.isClosed)
            row.note = whatIsMissing(*edition, form);
        rows_[i] = row;
    }
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

Form FormListModel::formAt(int row) const
{
    return formKinds()[static_cast<std::size_t>(row)].form;
}

int FormListModel::rowOf(Form form) const
{
    return static_cast<int>(form);
}

int FormListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

QVariant FormListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FormKind& kind = kindOf(formAt(index.row()));
    const Row& row = rows_[static_cast<std::size_t>(index.row())];
    const bool isQuiet = row.papers == 0 || !row.note.isEmpty();
    switch (role) {
    case Qt::DisplayRole: return kind.title;
    case Qt::ToolTipRole:
    case NoteRole: return row.note;
    case Qt::AccessibleTextRole:
        return isQuiet ? kind.title + u", "_s + row.note : kind.title + u", "_s + tr("%n paper(s)", nullptr, row.papers);
    case PapersRole: return isQuiet ? QString() : number(static_cast<qint64>(row.papers), language_);
    case Qt::DecorationRole: return isQuiet ? lineIcon(row.isClosed ? u"lock"_s : u"absent"_s, Ink::Quiet) : QVariant();
    case QuietRole: return isQuiet;
    default: return {};
    }
}

}
