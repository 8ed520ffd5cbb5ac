#include "ui/common/Settings.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace sidang {

namespace {

const QString themeKey = u"look/theme"_s;
const QString languageKey = u"look/language"_s;
const QString recentKey = u"files/recent"_s;
const QString secondPlaceKey = u"files/second-backup-place"_s;

/// Seats are kept by the edition's path, in which a settings key must have no slash.
QString seatKey(const QString& path)
{
    return u"seats/"_s + QString::fromLatin1(path.toUtf8().toHex());
}

}

ThemeChoice Settings::theme() const
{
    const QString name = store_.value(themeKey).toString();
    if (name == "light"_L1)
        return ThemeChoice::Light;
    return name == "dark"_L1 ? ThemeChoice::Dark : ThemeChoice::System;
}

void Settings::setTheme(ThemeChoice choice)
{
    const QString names[] = {u"system"_s, u"light"_s, u"dark"_s};
    store_.setValue(themeKey, names[static_cast<int>(choice)]);
}

std::optional<Language> Settings::language() const
{
    const QString name = store_.value(languageKey).toString();
    if (name == "id"_L1)
        return Language::Indonesian;
    if (name == "en"_L1)
        return Language::English;
    return {};
}

void Settings::setLanguage(Language language)
{
    store_.setValue(languageKey, language == Language::Indonesian ? u"id"_s : u"en"_s);
}

QStringList Settings::recent() const
{
    return store_.value(recentKey).toStringList().mid(0, recentKept);
}

void Settings::rememberRecent(const QString& path)
{
    QStringList paths = recent();
    paths.removeAll(path);
    paths.prepend(path);
    store_.setValue(recentKey, paths.mid(0, recentKept));
}

void Settings::forgetRecent(const QString& path)
{
    QStringList paths = recent();
    paths.removeAll(path);
    store_.setValue(recentKey, paths);
}

std::optional<OfficialId> Settings::seatOf(const QString& path) const
{
    const int id = store_.value(seatKey(path)).toInt();
    return id > 0 ? std::optional(OfficialId{id}) : std::nullopt;
}

void Settings::rememberSeat(const QString& path, OfficialId official)
{
    store_.setValue(seatKey(path), official.value);
}

QString Settings::secondPlace() const
{
    return store_.value(secondPlaceKey).toString();
}

void Settings::setSecondPlace(const QString& folder)
{
    store_.setValue(secondPlaceKey, folder);
}

QByteArray Settings::bytes(const QString& key) const
{
    return store_.value(key).toByteArray();
}

void Settings::setBytes(const QString& key, const QByteArray& value)
{
    store_.setValue(key, value);
}

}
