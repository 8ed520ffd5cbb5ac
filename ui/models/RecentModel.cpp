#include "ui/models/RecentModel.h"

#include "core/text/Dates.h"
#include "core/words/ChoiceTexts.h"
#include "ui/common/LineIcon.h"
#include "ui/models/Roles.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace sidang {

namespace {

/// "Scoring: Kabupaten/Kota, Desa · Preparing: Usaha Kecil": each phase with its categories, the furthest first.
QString phasesText(const EditionGlimpse& glimpse)
{
    QStringList parts;
    for (const Phase phase : {Phase::Closed, Phase::Plenary, Phase::Scoring, Phase::Preparing}) {
        QStringList titles;
        for (const EditionGlimpse::CategoryPhase& each : glimpse.categories) {
            if (each.phase == phase)
                titles << each.title;
        }
        if (!titles.isEmpty())
            parts << phaseText(phase) + u": "_s + titles.join(u", "_s);
    }
    return parts.join(u" · "_s);
}

}

EditionGlimpse glimpseOf(const EditionBook& book, const QString& recordTime)
{
    EditionGlimpse glimpse{.label = book.edition.label, .period = book.edition.period};
    for (const Category& category : book.categories)
        glimpse.categories.push_back({category.title, stageOf(book, category.id).phase});
    glimpse.saved = QDateTime::fromString(recordTime, Qt::ISODateWithMs);
    return glimpse;
}

void RecentModel::show(const QStringList& paths, Language language)
{
    beginResetModel();
    std::vector<Entry> before = std::exchange(entries_, {});
    for (const QString& path : paths) {
        const auto known = std::ranges::find(before, path, &Entry::path);
        entries_.push_back({path, known == before.end() ? std::nullopt : known->found});
    }
    language_ = language;
    endResetModel();
}

void RecentModel::tell(const QString& path, const Result<EditionGlimpse, FileTrouble>& found)
{
    const auto entry = std::ranges::find(entries_, path, &Entry::path);
    if (entry == entries_.end())
        return;
    entry->found = found;
    const QModelIndex changed = index(static_cast<int>(entry - entries_.begin()));
    Q_EMIT dataChanged(changed, changed);
}

QString RecentModel::pathAt(int row) const
{
    return row >= 0 && row < rowCount() ? entries_[static_cast<std::size_t>(row)].path : QString();
}

int RecentModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(entries_.size());
}

QString RecentModel::title(const Entry& entry) const
{
    const bool isKnown = entry.found && *entry.found && !(*entry.found)->label.isEmpty();
    return isKnown ? (*entry.found)->label : QFileInfo(entry.path).completeBaseName();
}

QString RecentModel::note(const Entry& entry) const
{
    const QString file = QDir::toNativeSeparators(entry.path);
    if (!entry.found)
        return file;
    if (!*entry.found) {
        const FileTrouble& trouble = entry.found->error();
        return trouble.kind == FileTroubleKind::Missing ? tr("No longer there: %1").arg(file) : troubleText(trouble);
    }
    const EditionGlimpse& glimpse = **entry.found;
    if (glimpse.isCutOff)
        return tr("The last write was cut off; opening the file puts it in order.") + u'\n' + file;
    QStringList parts{glimpse.categories.empty() ? tr("no category yet") : phasesText(glimpse)};
    if (glimpse.saved.isValid()) {
        const QDateTime saved = glimpse.saved.toLocalTime();
        const QString clock = saved.time().toString(language_ == Language::Indonesian ? u"HH.mm"_s : u"HH:mm"_s);
        parts << tr("last saved on %1, %2").arg(longDate(saved.date(), language_), clock);
    }
    return parts.join(u" · "_s) + u'\n' + file;
}

QVariant RecentModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry& entry = entries_[static_cast<std::size_t>(index.row())];
    const bool isRefused = entry.found && !*entry.found;
    switch (role) {
    case Qt::DisplayRole: return title(entry);
    case NoteRole: return note(entry);
    case Qt::AccessibleTextRole: return title(entry) + u", "_s + note(entry);
    case Qt::ToolTipRole: return QDir::toNativeSeparators(entry.path);
    case Qt::DecorationRole: return isRefused ? lineIcon(u"warning"_s, Ink::Attention) : lineIcon(u"edition"_s, Ink::Accent);
    case QuietRole: return isRefused;
    case IdRole: return entry.path;
    default: return {};
    }
}

}
