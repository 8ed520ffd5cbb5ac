#include "ui/pages/marks/MarksPane.h"

namespace sidang {

QString MarksPane::take(const KeyingModel& model, const QModelIndex& index, const QString& typed) const
{
    const Result<Changes, QString> read = model.read(index, typed);
    if (!read)
        return read.error();
    if (read->empty() || make(*read))
        return {};
    return tr("This is not saved: the line above the page says why. What you typed still stands here.");
}

}
