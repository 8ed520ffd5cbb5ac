#include "core/exchange/Sample.h"

#include "core/exchange/EditionReader.h"

#include <QFile>

namespace sidang {

EditionBook sampleEdition()
{
    QFile file(QStringLiteral(":/samples/sumbar-2021.json"));
    const bool isShipped = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isShipped);
    Q_UNUSED(isShipped);
    auto edition = readEdition(file.readAll());
    Q_ASSERT(edition.ok());
    return std::move(edition->book);
}

}
