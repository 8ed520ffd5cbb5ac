#include "tests/ui/support/Desk.h"

#include "tests/ui/support/DeskBook.h"

#include <QApplication>
#include <QTest>

using namespace Qt::StringLiterals;

namespace sidang {

namespace {

Result<EditionBook, FileTrouble> openForTest(const QString& path)
{
    if (path.endsWith("uji.sidang"_L1))
        return deskBook();
    return Failure{FileTrouble{FileTroubleKind::NotAnEdition, path, {}}};
}

}

Desk::Desk(Language language)
    : store(folder.filePath(u"settings.ini"_s), QSettings::IniFormat), settings(store), translation(language)
{
    const auto useTheme = [](ThemeChoice choice) {
        applyTheme(*qApp, choice == ThemeChoice::Dark ? darkTheme() : lightTheme());
    };
    useTheme(ThemeChoice::Light);
    const auto sample = [path = edition()]() -> Result<QString, FileTrouble> { return path; };
    window = std::make_unique<MainWindow>(
        WindowServices{{openForTest, sample}, ask, settings, translation, useTheme, [] { return QDate(2026, 11, 22); }});
    window->resize(1366, 740);
}

Desk::~Desk() = default;

void Desk::openEdition()
{
    window->open(edition());
    window->show();
    window->activateWindow();
    (void)QTest::qWaitForWindowActive(window.get());
    settle();
}

void settle()
{
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
}

}
