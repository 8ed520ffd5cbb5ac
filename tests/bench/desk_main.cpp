// How long the window blocks at national size: each press of a key, each letter of a search and each change of page with all that
// follows of it, on the real pages. Run by `./dev bench`; the worst of each page is printed.
#include "core/edit/Session.h"
#include "core/ledger/Found.h"
#include "core/storage/EditionFile.h"
#include "tests/bench/Measure.h"
#include "tests/bench/National.h"
#include "tests/ui/support/Desk.h"
#include "ui/common/SearchField.h"

#include <QAbstractItemView>
#include <QTest>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace sidang;

namespace {

constexpr double longest = 100; // milliseconds
constexpr int presses = 40;

/// The national edition with an operator at its desk.
EditionBook nationalBook()
{
    EditionBook book = nationalEdition();
    book.officials = {{{1}, u"Administrator Contoh"_s, OfficialRole::Administrator, {}, true},
                      {{2}, u"Operator Contoh"_s, OfficialRole::Operator1, {}, true}};
    return book;
}

/// The largest list or grid that the page shows, or null.
QAbstractItemView* largestView(const QWidget& window)
{
    QAbstractItemView* largest = nullptr;
    const auto area = [](const QWidget& widget) { return widget.width() * widget.height(); };
    for (auto* view : window.findChildren<QAbstractItemView*>()) {
        if (view->isVisible() && view->model() && view->model()->rowCount() > 0 && (!largest || area(*view) > area(*largest)))
            largest = view;
    }
    return largest;
}

class Worst {
public:
    void measure(const std::function<void()>& act)
    {
        const double milliseconds = 1000 * secondsOf([&] {
            act();
            settle();
        });
        worst_ = std::max(worst_, milliseconds);
        all_ += milliseconds;
        ++count_;
    }
    bool report(const char* page, const char* what) const
    {
        const QByteArray name = QByteArray(page) + ": " + what + ", " + QByteArray::number(count_) + " steps, mean " +
                                QByteArray::number(count_ > 0 ? all_ / count_ : 0, 'f', 1) + " ms; worst";
        return count_ == 0 || reportLimit(name.constData(), worst_, longest, "ms");
    }

private:
    double worst_ = 0;
    double all_ = 0;
    int count_ = 0;
};

bool benchScrolling(const char* page, Desk& desk)
{
    Worst worst;
    if (QAbstractItemView* view = largestView(*desk.window)) {
        view->setFocus();
        for (int i = 0; i < presses; ++i)
            worst.measure([&] { QTest::keyClick(view, i % 4 == 3 ? Qt::Key_End : i % 4 == 2 ? Qt::Key_Home : Qt::Key_PageDown); });
    }
    return worst.report(page, "scrolling");
}

bool benchSearching(const char* page, Desk& desk)
{
    Worst worst;
    if (auto* search = desk.find<SearchField>()) {
        search->setFocus();
        for (const QChar letter : u"kandidat 12"_s)
            worst.measure([&] { QTest::keyClicks(search, QString(letter)); });
        worst.measure([&] { search->clear(); });
    }
    return worst.report(page, "searching");
}

bool benchKeying(Desk& desk)
{
    Worst worst;
    QWidget* table = desk.window->focusWidget();
    for (int i = 0; table && i < presses; ++i) {
        worst.measure([&] { QTest::keyClicks(QApplication::focusWidget(), QString::number(60 + i)); });
        worst.measure([&] { QTest::keyClick(QApplication::focusWidget(), Qt::Key_Enter, Qt::KeypadModifier); });
    }
    return worst.report("Score sheets", "keying");
}

}

int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    Desk desk;
    if (!createEdition(desk.edition(), found(nationalBook(), foundingNow(u"Administrator Contoh"_s)), Existing::Replace)) {
        std::puts("the national edition could not be written");
        return 1;
    }
    desk.openEdition();
    desk.sit({2});
    constexpr std::pair<PageId, const char*> pages[] = {
        {PageId::Overview, "Overview"},   {PageId::Scheme, "Scheme"},         {PageId::Jury, "Jury"},
        {PageId::Nominees, "Nominees"},   {PageId::Documents, "Documents"},   {PageId::Figures, "Figures"},
        {PageId::Marks, "Score sheets"},  {PageId::Interviews, "Interviews"}, {PageId::Ranking, "Ranking"},
        {PageId::History, "History"},
    };
    bool holds = true;
    for (const auto& [page, name] : pages) {
        Worst opening;
        opening.measure([&, id = page] { desk.window->goTo(id); });
        holds = opening.report(name, "opening") && holds;
        if (page == PageId::Marks)
            holds = benchKeying(desk) && holds;
        holds = benchScrolling(name, desk) && holds;
        holds = benchSearching(name, desk) && holds;
    }
    return holds ? 0 : 1;
}
