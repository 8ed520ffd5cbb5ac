#include "tests/support/Text.h"
#include "tests/ui/support/Desk.h"
#include "tests/ui/support/DeskBook.h"

#include "ui/common/Banner.h"
#include "ui/pages/RankingView.h"

#include <QAction>
#include <QLabel>
#include <QMenuBar>
#include <QPushButton>
#include <QTest>

using namespace sidang;

namespace {

QAction* action(const Desk& desk, const QString& text)
{
    for (QAction* each : desk.window->findChildren<QAction*>()) {
        if (QString(each->text()).remove(u'&') == text)
            return each;
    }
    return nullptr;
}

/// Every text a person can see in the window.
QStringList visibleTexts(const Desk& desk)
{
    QStringList texts;
    for (const QWidget* widget : desk.window->findChildren<QWidget*>()) {
        if (!widget->isVisible())
            continue;
        texts << widget->accessibleName();
        if (const auto* label = qobject_cast<const QLabel*>(widget))
            texts << label->text();
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
            texts << button->text() << button->toolTip();
    }
    for (const QAction* each : desk.window->menuBar()->actions())
        texts << each->text();
    const auto* table = desk.find<RankingView>();
    for (int column = 0; column < table->model()->columnCount(); ++column)
        texts << table->model()->headerData(column, Qt::Horizontal).toString();
    for (int row = 0; row < table->model()->rowCount(); ++row)
        texts << table->model()->index(row, 5).data().toString();
    texts.removeAll(QString());
    return texts;
}

}

TEST_CASE("A change of language words everything visible anew, at once and without restart")
{
    Desk desk(Language::English);
    desk.openEdition();
    desk.find<RankingView>()->selectRow(1);
    desk.window->open(desk.folder.filePath(u"lain.sidang"_s));
    settle();
    const QStringList english = visibleTexts(desk);
    action(desk, u"Bahasa Indonesia"_s)->trigger();
    settle();
    const QStringList indonesian = visibleTexts(desk);
    CHECK(desk.find<RankingView>()->currentIndex().row() == 1);
    CHECK(desk.settings.language() == Language::Indonesian);
    CHECK(indonesian.contains(u"Pratinjau cetak"_s));
    CHECK(indonesian.contains(u"Selisih"_s));
    CHECK(indonesian.contains(u"seri: Kinerja"_s));
    CHECK(indonesian.contains(u"76,13"_s));
    CHECK(indonesian.filter(u"bukan berkas edisi"_s).size() >= 1);
    // What is the same in both languages comes from the edition, or is a number or a name.
    const QStringList same{u"Kota Padang"_s,
                           u"Total"_s,
                           u"#"_s,
                           u"Juara I"_s,
                           u"Juara II"_s,
                           u"Menus"_s,
                           u"uji.sidang"_s,
                           u"Paritrana Award 2021 · Sumatera Barat"_s,
                           u"Pemerintah Kabupaten/Kota"_s,
                           u"Kinerja"_s};
    for (const QString& text : indonesian) {
        if (english.contains(text) && !same.contains(text)) {
            CAPTURE(text);
            CHECK((text.contains(u"Regulasi") || text == desk.session().headCode()));
        }
    }
    action(desk, u"English"_s)->trigger();
    settle();
    CHECK(visibleTexts(desk) == english);
}

TEST_CASE("A change of theme reaches every widget at once and is remembered")
{
    Desk desk;
    desk.openEdition();
    auto* table = desk.find<RankingView>();
    CHECK_FALSE(isDark(table->palette()));
    action(desk, u"Dark"_s)->trigger();
    settle();
    CHECK(isDark(table->palette()));
    CHECK(isDark(desk.window->palette()));
    CHECK(desk.settings.theme() == ThemeChoice::Dark);
    const QColor ground = desk.window->grab().toImage().pixelColor(desk.window->width() - 6, desk.window->height() / 2);
    CHECK(ground == darkTheme().ground);
    action(desk, u"Light"_s)->trigger();
    settle();
    CHECK_FALSE(isDark(table->palette()));
}

TEST_CASE("At 911 × 512 points nothing of the frame is cut off")
{
    Desk desk(Language::Indonesian);
    desk.openEdition();
    desk.window->resize(911, 480);
    settle();
    CHECK(desk.window->width() == 911);
    CHECK(desk.window->height() == 480);
    for (const Qt::Key page : {Qt::Key_1, Qt::Key_0, Qt::Key_H, Qt::Key_B}) {
        desk.press(page, Qt::ControlModifier);
        CHECK(desk.window->width() == 911);
        for (const QWidget* widget : desk.window->findChildren<QAbstractButton*>()) {
            if (!widget->isVisible())
                continue;
            const QRect inWindow(widget->mapTo(desk.window.get(), QPoint(0, 0)), widget->size());
            CAPTURE(page, widget->accessibleName());
            CHECK(desk.window->rect().contains(inWindow));
            CHECK(widget->width() >= widget->minimumSizeHint().width());
        }
    }
}
