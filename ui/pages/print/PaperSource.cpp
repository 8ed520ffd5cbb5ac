#include "ui/pages/print/PaperSource.h"

#include "core/domain/FormsLedger.h"
#include "core/edit/Session.h"
#include "core/files/Attachments.h"
#include "core/ledger/SheetCheck.h"

#include <QFile>

namespace sidang {

namespace {

QByteArray logoOf(const OpenEdition& edition)
{
    const QString& hash = edition.book.edition.logo;
    const auto path = hash.isEmpty() ? std::nullopt : keptFilePath(edition.path, hash);
    QFile file(path.value_or(QString()));
    return path && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}

FormContext PaperSource::contextOf(const EditionBook& book) const
{
    FormContext context{.book = book, .rankings = rankings, .date = date, .seal = seal, .logo = logo};
    context.serial = [this](const SheetKey& sheet) -> std::optional<SheetSerial> {
        const auto found = serials.find(sheet);
        return found == serials.end() ? std::nullopt : std::optional(found->second);
    };
    return context;
}

PaperSourcePointer paperSource(const EditionPointer& edition, const Session& session, QDate today)
{
    auto source = std::make_shared<PaperSource>(PaperSource{.edition = edition, .date = today, .logo = logoOf(*edition)});
    for (const CategoryRanking& ranking : edition->ranking.categories)
        source->rankings.emplace(ranking.category, ranking);
    const EditionBook& book = edition->book;
    for (const auto& [sheet, serial] : liveForms(book)) {
        const QString check = sheetCheck(book, session.ledger(), book.sheetForms.at(serial));
        if (!check.isEmpty())
            source->serials.emplace(sheet, SheetSerial{serial.value, check});
    }
    if (!session.headCode().isEmpty())
        source->seal = Seal{session.headCode(), static_cast<int>(session.ledger().size())};
    return source;
}

}
