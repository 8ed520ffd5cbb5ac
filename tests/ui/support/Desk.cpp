#include "tests/ui/support/Desk.h"

#include "core/edit/NewEdition.h"
#include "core/ledger/Found.h"
#include "core/storage/EditionFile.h"
#include "core/storage/Glimpse.h"
#include "ui/common/Banner.h"

#include <QAction>
#include <QFileInfo>
#include <QTest>

using namespace Qt::StringLiterals;

namespace sidang {

namespace {

/// New editions as the program makes them; one scheme is offered.
NewEditionSource newEditions()
{
    return {[] { return std::vector<OfferedScheme>{{u"Skema uji"_s, {{deskBook().categories.front()}, {}}}}; },
            [](const QString& path) -> Result<CopiedEdition, FileTrouble> {
                const Result<EditionBook, FileTrouble> book = loadEdition(path);
                if (!book)
                    return Failure{book.error()};
                return CopiedEdition{book->edition.label, {book->categories, book->requirements}, book->jurors};
            },
            [](const QString& path, const EditionBook& book) {
                return createNewEdition(path, book, QDateTime::currentDateTime());
            }};
}

OpenedSession openForTest(const QString& path, const EditionBook& book, const SessionServices& services, OpenAs as)
{
    if (!path.endsWith("uji.sidang"_L1))
        return Failure{FileTrouble{FileTroubleKind::NotAnEdition, path, {}}};
    if (QFileInfo(path).size() == 0) {
        const auto made = createEdition(path, found(book, foundingNow(u"Admin"_s)), Existing::Replace);
        if (!made)
            return Failure{made.error()};
    }
    return Session::open(path, services, as);
}

/// Two categories, of which DESA is in deskBook() too, and one document; a file of any other name has a fault in line 7.
SchemeFiles schemesForTest(std::vector<CategoryScheme>& written)
{
    const auto read = [](const QString& path) -> Result<std::vector<CategoryScheme>, SchemeFileTrouble> {
        if (path != u"contoh"_s)
            return Failure{SchemeFileTrouble{{}, {{ProblemKind::NoCriteria, Severity::Error, {.category = u"KAB"_s, .line = 7}, {}}}}};
        Category village = deskBook().categories[2];
        Category small = village;
        small.id = {2};
        small.code = u"UKM"_s;
        small.title = u"Usaha Kecil"_s;
        return std::vector<CategoryScheme>{{village, {}}, {small, {{{1}, {2}, u"D1"_s, u"Surat usulan"_s, true}}}};
    };
    const auto write = [&written](const QString&, const std::vector<CategoryScheme>& schemes) -> Result<Done, FileTrouble> {
        written = schemes;
        return Done{};
    };
    return {read, write, {{u"Sample"_s, u"contoh"_s}}};
}

}

Desk::Desk(Language language, std::chrono::milliseconds backupEvery)
    : store(folder.filePath(u"settings.ini"_s), QSettings::IniFormat), settings(store), translation(language)
{
    const auto useTheme = [](ThemeChoice choice) {
        applyTheme(*qApp, choice == ThemeChoice::Dark ? darkTheme() : lightTheme());
    };
    useTheme(ThemeChoice::Light);
    const auto sample = [path = edition()]() -> Result<QString, FileTrouble> { return path; };
    const auto open = [this](const QString& path, const SessionServices& services) {
        return openForTest(path, book, services, opensAs);
    };
    window = std::make_unique<MainWindow>(WindowServices{
        {open, sample, newEditions(), [](const QString& path) { return glimpseOf(path); }, schemesForTest(written)}, ask, settings,
        translation, useTheme, [] { return QDate(2026, 11, 22); }, backupEvery});
    window->resize(1366, 740);
}

Desk::~Desk() = default;

void Desk::openEdition()
{
    window->open(edition());
    window->goTo(PageId::Ranking);
    window->show();
    window->activateWindow();
    (void)QTest::qWaitForWindowActive(window.get());
    settle();
}

void Desk::press(Qt::Key key, Qt::KeyboardModifiers modifiers) const
{
    window->activateWindow();
    (void)QTest::qWaitForWindowActive(window.get());
    QTest::keyClick(window.get(), key, modifiers);
    settle();
}

QAction* Desk::action(const QString& text) const
{
    for (QAction* each : window->findChildren<QAction*>()) {
        if (QString(each->text()).remove(u'&') == text)
            return each;
    }
    return nullptr;
}

QString Desk::bannerText() const
{
    const auto* banner = find<Banner>();
    return banner ? banner->text() : QString();
}

void settle()
{
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
}

}
