#include "core/edit/NewEdition.h"

#include "core/ledger/Found.h"
#include "core/storage/EditionFile.h"

namespace sidang {

EditionBook emptyEdition(const QString& label, const AssessmentPeriod& period, const QString& region,
                         const QString& administrator)
{
    EditionBook book;
    book.edition.label = label;
    book.edition.period = period;
    book.edition.region = region;
    book.officials.push_back({.id = {1}, .name = administrator, .role = OfficialRole::Administrator});
    return book;
}

Result<Done, FileTrouble> createNewEdition(const QString& path, const EditionBook& book, const QDateTime& now)
{
    Founding founding = foundingNow(QStringLiteral("Administrator"));
    founding.now = now.toOffsetFromUtc(now.offsetFromUtc());
    return createEdition(path, found(book, founding), Existing::Keep);
}

}
