#include "core/edit/BackupPlace.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>
#include <tuple>

using namespace Qt::StringLiterals;

namespace sidang {
namespace {

constexpr std::array<std::u16string_view, 8> causeWords{u"automatic", u"manual", u"migration", u"import",
                                                        u"scheme",    u"close",  u"restore",   u"exit"};
const QString timeFormat = u"yyyyMMdd-HHmmss"_s;

std::optional<BackupCause> causeOf(const QString& text)
{
    const auto found = std::ranges::find_if(causeWords, [&](std::u16string_view known) { return text == QStringView(known); });
    return found == causeWords.end() ? std::nullopt : std::optional(static_cast<BackupCause>(found - causeWords.begin()));
}

/// The span of time of which one backup is kept, by its age; nothing: all are.
std::optional<QString> spanOf(const QDateTime& made, const QDateTime& now)
{
    constexpr qint64 day = 24 * 60 * 60;
    const qint64 age = made.secsTo(now);
    if (age < day)
        return std::nullopt;
    return made.toString(age < 3 * day ? u"yyyyMMddHH"_s : age < 60 * day ? u"yyyyMMdd"_s : u"yyyyMM"_s);
}

bool isKeptAlways(BackupCause cause)
{
    return cause == BackupCause::Close || cause == BackupCause::Restore || cause == BackupCause::Migration;
}

}

QString word(BackupCause cause)
{
    return QStringView(causeWords[static_cast<std::size_t>(cause)]).toString();
}

QString backupFolder(const QString& editionPath)
{
    const QFileInfo file(editionPath);
    return file.dir().filePath(file.completeBaseName() + u"-cadangan"_s);
}

QString backupName(const QString& editionPath, const QDateTime& now, BackupCause cause)
{
    return u"%1_%2_%3.sidang"_s.arg(QFileInfo(editionPath).completeBaseName(), now.toUTC().toString(timeFormat), word(cause));
}

std::vector<BackupEntry> backupsIn(const QString& folder, const QString& editionPath)
{
    const QString base = QFileInfo(editionPath).completeBaseName();
    // A second backup within the same second has a number behind its cause.
    const QRegularExpression name(u"^%1_(\\d{8}-\\d{6})_([a-z]+)(-\\d+)?\\.sidang$"_s.arg(QRegularExpression::escape(base)));
    std::vector<BackupEntry> backups;
    for (const QFileInfo& file : QDir(folder).entryInfoList(QDir::Files)) {
        const auto match = name.match(file.fileName());
        const auto cause = causeOf(match.captured(2));
        QDateTime made = QDateTime::fromString(match.captured(1), timeFormat);
        made.setTimeSpec(Qt::UTC);
        if (match.hasMatch() && cause && made.isValid())
            backups.push_back({file.filePath(), made, *cause, file.size()});
    }
    std::ranges::sort(backups, [](const BackupEntry& a, const BackupEntry& b) {
        // Of those of one second the numbered ones are newer, and have the longer names.
        return std::tuple(b.made, b.path.size(), b.path) < std::tuple(a.made, a.path.size(), a.path);
    });
    return backups;
}

std::vector<BackupEntry> superfluous(const std::vector<BackupEntry>& backups, const QDateTime& now)
{
    std::vector<BackupEntry> superfluous;
    QSet<QString> spans;
    for (std::size_t i = 0; i < backups.size(); ++i) {
        const auto span = spanOf(backups[i].made, now);
        if (i == 0 || !span || isKeptAlways(backups[i].cause))
            continue;
        if (spans.contains(*span))
            superfluous.push_back(backups[i]);
        spans.insert(*span);
    }
    return superfluous;
}

}
