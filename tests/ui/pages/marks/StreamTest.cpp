// An experienced typist's stream of keys loses nothing, however fast it comes; and what keying costs at national size.
#include "tests/support/Text.h"
#include "tests/ui/pages/marks/MarksBook.h"
#include "ui/models/marks/SheetCounts.h"

#include <QElapsedTimer>
#include <QInputDevice>
#include <QListView>
#include <QScrollBar>
#include <QTest>
#include <QWindow>

#include <cstdio>
#include <random>
#include <thread>

using namespace sidang;

namespace {

constexpr int indicators = 10;

/// Ten indicators of one aspect, so many nominees and jurors; nobody is recused.
EditionBook wideBook(int nominees, int jurors)
{
    EditionBook book = marksBook();
    Category& category = book.categories.front();
    category.rules = {};
    Criterion aspect = category.criteria.front();
    const Criterion leaf = aspect.children.front();
    aspect.children.clear();
    for (int i = 0; i < indicators; ++i) {
        Criterion& child = aspect.children.emplace_back(leaf);
        child.id = {100 + i};
        child.code = u"C%1"_s.arg(i + 1);
        child.indicator->weight = Decimal(100 / indicators);
    }
    category.criteria = {aspect};
    book.recusals.clear();
    book.nominees.clear();
    book.jurors.clear();
    for (int n = 1; n <= nominees; ++n) {
        Nominee nominee;
        nominee.id = {n};
        nominee.category = category.id;
        nominee.code = u"N%1"_s.arg(n, 3, 10, QChar(u'0'));
        nominee.name = u"Kabupaten Contoh %1"_s.arg(n);
        book.nominees.push_back(nominee);
    }
    for (int j = 1; j <= jurors; ++j) {
        Juror juror;
        juror.id = {j};
        juror.code = u"J%1"_s.arg(j);
        juror.name = u"Juri Contoh %1"_s.arg(j);
        book.jurors.push_back(juror);
    }
    return book;
}

void fill(EditionBook& book, int firstJuror)
{
    std::mt19937 random(7);
    for (const Nominee& nominee : book.nominees) {
        for (int i = 0; i < indicators; ++i) {
            for (int j = firstJuror; j <= static_cast<int>(book.jurors.size()); ++j)
                book.marks.put(nominee.id, JurorMark{{100 + i}, {j}, Decimal(60 + static_cast<int>(random() % 40))});
        }
    }
}

/// Halves from 0 to 100, as a typist writes them.
std::vector<Decimal> valuesOf(int count)
{
    std::mt19937 random(2021);
    std::vector<Decimal> values;
    for (int i = 0; i < count; ++i)
        values.push_back(*Decimal::of(static_cast<qint64>(random() % 201) * 5, 1));
    return values;
}

void post(QWindow* window, int key, const QString& text)
{
    QCoreApplication::postEvent(window, new QKeyEvent(QEvent::KeyPress, key, Qt::KeypadModifier, text));
    QCoreApplication::postEvent(window, new QKeyEvent(QEvent::KeyRelease, key, Qt::KeypadModifier, text));
}

/// Posts the keys of all values from a thread of its own, as the system's queue would, one each `pause`.
std::thread typist(QWindow* window, const std::vector<Decimal>& values, std::chrono::milliseconds pause)
{
    return std::thread([window, values, pause] {
        for (std::size_t i = 0; i < values.size(); ++i) {
            QString text = values[i].toText();
            if (i % 2 == 0)
                text.replace(u'.', u',');
            for (const QChar each : text + u'\r') {
                post(window, each == u'\r' ? int(Qt::Key_Enter) : int(each.toUpper().unicode()), QString(each));
                std::this_thread::sleep_for(pause);
            }
        }
    });
}

/// Keys the values into the sheets of juror 1 and compares every cell; returns the seconds it took.
double keyStream(const MarksDesk& desk, const std::vector<Decimal>& values, std::chrono::milliseconds pause)
{
    (void)QInputDevice::primaryKeyboard(); // made here, not by the typist
    QElapsedTimer clock;
    clock.start();
    std::thread hand = typist(desk.window->windowHandle(), values, pause);
    const auto records = desk.session().ledger().size();
    const auto wanted = records + values.size();
    while (desk.session().ledger().size() < wanted && clock.elapsed() < 600'000)
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 50);
    hand.join();
    const double seconds = static_cast<double>(clock.elapsed()) / 1000;
    std::size_t same = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const auto nominee = NomineeId{static_cast<qint32>(i) / indicators + 1};
        const auto criterion = CriterionId{100 + static_cast<qint32>(i) % indicators};
        same += desk.mark(criterion, nominee) == values[i].toText() ? 1u : 0u;
    }
    CHECK(same == values.size());
    return seconds;
}

double millisecondsOf(const std::function<void()>& act)
{
    QElapsedTimer clock;
    clock.start();
    act();
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

}

TEST_CASE("A thousand marks typed ahead as fast as they can be posted all stand in their cells")
{
    MarksDesk desk(wideBook(101, 5));
    desk.openMarks();
    const double seconds = keyStream(desk, valuesOf(1000), std::chrono::milliseconds(0));
    std::printf("1,000 marks at full speed: %.1f s, %.1f ms a mark\n", seconds, seconds);
    CHECK_FALSE(desk.table().typing());
}

TEST_CASE("A thousand marks at twenty keys a second all stand in their cells", "[.bench]")
{
    MarksDesk desk(wideBook(101, 5));
    desk.openMarks();
    const auto values = valuesOf(1000);
    qsizetype keys = 0;
    for (const Decimal& value : values)
        keys += value.toText().size() + 1;
    const double seconds = keyStream(desk, values, std::chrono::milliseconds(50));
    std::printf("1,000 marks at 20 keys a second: %.1f s for %lld keys\n", seconds, static_cast<long long>(keys));
}

TEST_CASE("With 25 jurors and 300 nominees the page stays quick")
{
    EditionBook book = wideBook(300, 25);
    fill(book, 2);
    MarksDesk desk(book);
    desk.openEdition();
    const double open = millisecondsOf([&] {
        desk.window->goTo(PageId::Marks);
        settle();
    });
    auto* list = desk.find<PlainTable>(u"Score sheets"_s);
    REQUIRE(list);
    double scroll = 0;
    for (int at = 0; at <= list->verticalScrollBar()->maximum(); at += 10)
        scroll = std::max(scroll, millisecondsOf([&] {
                              list->verticalScrollBar()->setValue(at);
                              list->viewport()->repaint();
                          }));
    const double sheet = millisecondsOf([&] {
        list->setCurrentIndex(list->model()->index(150, 0));
        settle();
    });
    const double juror = millisecondsOf([&] {
        desk.window->goTo(PageId::Marks, {.category = {}, .nominee = NomineeId{40}, .juror = JurorId{20}, .criterion = {}});
        settle();
    });
    const double grid = millisecondsOf([&] {
        desk.click(u"Grid"_s);
        settle();
    });
    const double repaint = millisecondsOf([&] { desk.table().viewport()->repaint(); });
    std::printf("25 jurors × 300 nominees × 10: page %.1f ms, list at worst %.1f ms a step, other sheet %.1f ms, other juror %.1f ms, "
                "grid %.1f ms, its paint %.1f ms\n",
                open, scroll, sheet, juror, grid, repaint);
    desk.click(u"Sheet"_s);
    desk.window->goTo(PageId::Marks, {.category = {}, .nominee = NomineeId{1}, .juror = JurorId{1}, .criterion = CriterionId{100}});
    double mark = 0;
    for (int i = 0; i < indicators - 1; ++i) {
        desk.type(u"87"_s);
        mark = std::max(mark, millisecondsOf([&] { desk.key(Qt::Key_Enter); }));
    }
    std::printf("75,000 marks: from Enter to the next cell at worst %.1f ms, the disk included\n", mark);
    // Generous: a machine that builds at the same time is slow.
    CHECK(scroll < 100);
    CHECK(sheet < 250);
    CHECK(juror < 500);
    CHECK(grid < 1000);
}

TEST_CASE("Counting one sheet again costs the same however many there are")
{
    const auto cost = [](int nominees, int jurors) {
        EditionBook book = wideBook(nominees, jurors);
        fill(book, 1);
        const auto edition = std::make_shared<const OpenEdition>(OpenEdition{{}, book, {}});
        const Sheets sheets(edition, {1}, {.pass = EntryPass::First, .maySee = true}, Language::English);
        SheetCounts counts;
        const double whole = millisecondsOf([&] { counts.count(sheets); });
        const double once = millisecondsOf([&] {
                                for (int i = 0; i < 100; ++i)
                                    counts.recount(sheets, {{nominees / 2}, {jurors / 2}});
                            }) / 100;
        CHECK(counts.of({1}).given == nominees * indicators);
        CHECK(counts.of({jurors / 2}).complete == nominees);
        std::printf("%d × %d sheets: counted in %.2f ms, one again in %.4f ms\n", jurors, nominees, whole, once);
        return once;
    };
    (void)cost(20, 5);
    CHECK(cost(514, 25) < 1.0);
}
