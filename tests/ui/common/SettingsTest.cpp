#include "tests/support/Text.h"

#include "ui/common/Settings.h"

#include <QSettings>
#include <QTemporaryDir>

using namespace sidang;

TEST_CASE("What was chosen is there again at the next start")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"settings.ini"_s);
    {
        QSettings store(path, QSettings::IniFormat);
        Settings settings(store);
        CHECK(settings.theme() == ThemeChoice::System);
        CHECK_FALSE(settings.language().has_value());
        settings.setTheme(ThemeChoice::Dark);
        settings.setLanguage(Language::English);
        settings.rememberRecent(u"/a.sidang"_s);
    }
    QSettings store(path, QSettings::IniFormat);
    const Settings settings(store);
    CHECK(settings.theme() == ThemeChoice::Dark);
    CHECK(settings.language() == Language::English);
    CHECK(settings.recent() == QStringList{u"/a.sidang"_s});
}

TEST_CASE("The edition opened last stands first, once, and old ones fall off the end")
{
    const QTemporaryDir folder;
    QSettings store(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    Settings settings(store);
    for (int i = 0; i < 12; ++i)
        settings.rememberRecent(u"/%1.sidang"_s.arg(i));
    settings.rememberRecent(u"/9.sidang"_s);
    CHECK(settings.recent().size() == Settings::recentKept);
    CHECK(settings.recent().constFirst() == u"/9.sidang");
    CHECK(settings.recent().count(u"/9.sidang"_s) == 1);
    settings.forgetRecent(u"/9.sidang"_s);
    CHECK_FALSE(settings.recent().contains(u"/9.sidang"_s));
}

TEST_CASE("A setting that makes no sense reads as not set")
{
    const QTemporaryDir folder;
    QSettings store(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    store.setValue(u"look/theme"_s, u"pink"_s);
    store.setValue(u"look/language"_s, 7);
    const Settings settings(store);
    CHECK(settings.theme() == ThemeChoice::System);
    CHECK_FALSE(settings.language().has_value());
}
