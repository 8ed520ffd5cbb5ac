// What the program remembers about its user between two starts; never anything about an edition's content.
#pragma once

#include "core/domain/Ids.h"
#include "core/text/Language.h"
#include "ui/common/Theme.h"

#include <QByteArray>
#include <QStringList>

#include <optional>

class QSettings;

namespace sidang {

/// Reads and writes a QSettings made by the program; a value that makes no sense there reads as if it were not set.
class Settings {
public:
    static constexpr qsizetype recentKept = 8;

    explicit Settings(QSettings& store) : store_(store) {}

    ThemeChoice theme() const;
    void setTheme(ThemeChoice choice);

    /// Nothing: the user never chose, the system decides.
    std::optional<Language> language() const;
    void setLanguage(Language language);

    /// Editions opened lately, the last one first.
    QStringList recent() const;
    void rememberRecent(const QString& path);
    void forgetRecent(const QString& path);

    /// Who sat at the desk of this edition last, on this machine.
    std::optional<OfficialId> seatOf(const QString& path) const;
    void rememberSeat(const QString& path, OfficialId official);

    /// Folder for a second copy of backups; empty: none.
    QString secondPlace() const;
    void setSecondPlace(const QString& folder);

    QByteArray bytes(const QString& key) const;
    void setBytes(const QString& key, const QByteArray& value);

private:
    QSettings& store_;
};

}
