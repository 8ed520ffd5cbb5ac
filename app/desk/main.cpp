// sidang: the desktop program.
#include "app/desk/Editions.h"
#include "app/desk/PaintWatch.h"
#include "app/desk/SystemLooks.h"
#include "ui/common/DialogAsk.h"
#include "ui/common/LineIcon.h"
#include "ui/common/Settings.h"
#include "ui/common/Theme.h"
#include "ui/common/Translation.h"
#include "ui/shell/MainWindow.h"

#include <QApplication>
#include <QSettings>
#include <QStyleFactory>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

/// Text of a size that is read from the second row of a meeting room.
QFont readableFont(QFont font)
{
    constexpr qreal least = 10;
    if (font.pointSizeF() > 0 && font.pointSizeF() < least)
        font.setPointSizeF(least);
    return font;
}

/// What is asked of the program in a terminal, where there may be no display.
bool answersShortly(int argc, char** argv)
{
    const QByteArrayView asked = argc > 1 ? argv[1] : "";
    if (asked == "--version")
        std::puts("sidang " SIDANG_VERSION);
    else if (asked == "--help" || asked == "-h")
        std::puts("sidang [FILE.sidang] | --version | --help");
    else
        return false;
    return true;
}

}

int main(int argc, char** argv)
{
    QHashSeed::setDeterministicGlobalSeed(); // Qt writes a PDF's fonts in the order of a hash
    QApplication::setOrganizationName(u"sidang"_s);
    QApplication::setApplicationName(u"sidang"_s);
    QApplication::setApplicationVersion(QStringLiteral(SIDANG_VERSION));
    if (answersShortly(argc, argv))
        return 0;
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments().mid(1);
    const bool hasFile = !arguments.isEmpty();
    const sidang::EditionSource source = sidang::editionFiles();
    QSettings store;
    sidang::Settings settings(store);
    const bool systemDark = sidang::systemWantsDark(QApplication::palette());
    const auto useTheme = [&application, systemDark](sidang::ThemeChoice choice) {
        const bool dark = choice == sidang::ThemeChoice::Dark || (choice == sidang::ThemeChoice::System && systemDark);
        sidang::applyTheme(application, dark ? sidang::darkTheme() : sidang::lightTheme());
    };
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QApplication::setFont(readableFont(QApplication::font()));
    useTheme(settings.theme());

    sidang::Translation translation(settings.language().value_or(sidang::languageOfSystem()));
    sidang::DialogAsk ask;
    sidang::MainWindow window({source, ask, settings, translation, useTheme, [] { return QDate::currentDate(); }});
    window.setWindowIcon(sidang::lineIcon(u"sidang"_s));
    if (hasFile)
        window.open(arguments.constFirst());
    else
        window.showStart();
    if (qEnvironmentVariableIsSet("SIDANG_EXIT_AFTER_PAINT"))
        sidang::quitAfterPaint(window);
    window.show();
    return QApplication::exec();
}
