#include "ui/pages/edition/HomeRegionField.h"

#include "core/text/Regions.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QStringListModel>

#include <utility>

namespace sidang {

namespace {

/// The only region the words can mean: by its whole name or code, or the only one whose name holds them.
const Region* meantBy(const QString& typed)
{
    const QString wanted = typed.simplified();
    const Region* found = nullptr;
    int count = 0;
    for (const Region& region : shippedRegions()) {
        if (region.code == wanted || region.name.compare(wanted, Qt::CaseInsensitive) == 0)
            return &region;
        if (region.name.contains(wanted, Qt::CaseInsensitive)) {
            found = &region;
            ++count;
        }
    }
    return count == 1 ? found : nullptr;
}

QStringList allNames()
{
    QStringList names;
    for (const Region& region : shippedRegions())
        names << region.name;
    return names;
}

}

HomeRegionField::HomeRegionField(TakeEntry takeCode, QWidget* parent)
    : EntryField(
          [takeCode = std::move(takeCode)](const QString& typed) {
              if (typed.trimmed().isEmpty())
                  return takeCode(QString());
              const Region* region = meantBy(typed);
              return region ? takeCode(region->code)
                            : tr("No single region is called “%1”. Type a part of its name and choose it from the list.").arg(typed);
          },
          parent)
{
    auto* completer = new QCompleter(allNames(), this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    completer->setMaxVisibleItems(10);
    setCompleter(completer);
    connect(completer, qOverload<const QString&>(&QCompleter::activated), this, [this](const QString& name) {
        setText(name);
        settle();
    }, Qt::QueuedConnection);
}

void HomeRegionField::fillCode(const QString& code)
{
    const QString name = regionName(code);
    fill(name.isEmpty() ? code : name);
}

}
