#include "ui/models/jury/JuryNotes.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidang {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(JuryNotes)
};

}

QStringList juryNotes(const EditionBook& book)
{
    QStringList notes;
    if (book.jurors.empty())
        return notes;
    const auto chairs = std::ranges::count(book.jurors, JurorRole::Chair, &Juror::role);
    if (chairs == 0)
        notes << Words::tr("The jury has no chair yet.");
    if (chairs > 1)
        notes << Words::tr("The jury has %n chairs; there should be one.", nullptr, static_cast<int>(chairs));
    for (const Category& category : book.categories) {
        const auto scoring = static_cast<int>(
            std::ranges::count_if(book.jurors, [&](const Juror& juror) { return isAssigned(juror, category.id); }));
        if (scoring < category.rules.quorum)
            notes << Words::tr("%1: %2 jurors score, the quorum is %3.")
                         .arg(category.title)
                         .arg(scoring)
                         .arg(category.rules.quorum);
    }
    for (const Juror& juror : book.jurors) {
        if (juror.scores && juror.categories && juror.categories->empty())
            notes << Words::tr("%1 scores, but in no category.").arg(juror.name.isEmpty() ? juror.code : juror.name);
    }
    return notes;
}

}
