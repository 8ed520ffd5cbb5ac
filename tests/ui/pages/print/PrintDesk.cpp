#include "tests/ui/pages/print/PrintDesk.h"

#include "core/edit/IssueForms.h"
#include "core/ledger/SheetCheck.h"
#include "core/report/PaperCode.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace sidang {

EditionBook printBook()
{
    EditionBook book = deskBook();
    book.stages[kab] = {Phase::Scoring, 1};
    book.stages[besar] = {Phase::Scoring, 1};
    return book;
}

PrintDesk::PrintDesk(const EditionBook& made, Language language) : Desk(language)
{
    book = made;
}

void PrintDesk::openPrint()
{
    openEdition();
    window->showNormal();
    window->resize(1366, 740); // as on the laptops, whatever screen the test has
    window->goTo(PageId::Overview);
    press(Qt::Key_P, Qt::ControlModifier);
    waitForPreview();
}

void PrintDesk::key(Qt::Key key, Qt::KeyboardModifiers modifiers) const
{
    window->activateWindow();
    (void)QTest::qWaitForWindowActive(window.get());
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    settle();
}

void PrintDesk::type(const QString& keys) const
{
    QTest::keyClicks(QApplication::focusWidget(), keys);
    settle();
}

void PrintDesk::click(const QString& text) const
{
    auto* button = childOf<QAbstractButton>(*window, text);
    REQUIRE(button);
    QTest::mouseClick(button, Qt::LeftButton);
    settle();
}

QListView& PrintDesk::forms() const
{
    auto* list = find<QListView>(u"Forms"_s);
    REQUIRE(list);
    return *list;
}

QListView* PrintDesk::papers() const
{
    return find<QListView>(u"Papers of the form"_s);
}

PaperPreview& PrintDesk::preview() const
{
    auto* preview = find<PaperPreview>();
    REQUIRE(preview);
    return *preview;
}

void PrintDesk::chooseForm(const QString& title) const
{
    const QStringList titles = rowsOf(forms());
    REQUIRE(titles.contains(title));
    forms().setFocus();
    QTest::keyClick(&forms(), Qt::Key_Home);
    for (qsizetype i = 0; i < titles.indexOf(title); ++i)
        QTest::keyClick(&forms(), Qt::Key_Down);
    settle();
    waitForPreview();
}

void PrintDesk::choose(const QString& box, const QString& text) const
{
    auto* choice = find<QComboBox>(box);
    REQUIRE(choice);
    const int row = choice->findText(text);
    REQUIRE(row >= 0);
    choice->setCurrentIndex(row);
    Q_EMIT choice->activated(row);
    settle();
    waitForPreview();
}

void PrintDesk::waitForPreview() const
{
    if (const auto* shown = find<PaperPreview>())
        CHECK(QTest::qWaitFor([shown] { return !shown->isWaiting(); }, 10'000));
    settle();
}

QString PrintDesk::pageText() const
{
    const Pages* pages = preview().pages();
    QString text;
    if (pages) {
        for (const TextRun& run : pages->pages[preview().page()].runs)
            text += run.text + u' ';
    }
    return text;
}

QString PrintDesk::wordsInstead() const
{
    QStringList words;
    for (const QLabel* label : preview().findChildren<QLabel*>()) {
        if (label->isVisible() && !preview().pages())
            words << label->text();
    }
    return words.join(u'\n');
}

QString PrintDesk::waitForBanner() const
{
    CHECK(QTest::qWaitFor([this] { return !bannerText().isEmpty(); }, 20'000));
    return bannerText();
}

QStringList PrintDesk::rowsOf(const QListView& list) const
{
    QStringList rows;
    for (int row = 0; row < list.model()->rowCount(); ++row)
        rows << list.model()->index(row, 0).data().toString();
    return rows;
}

int PrintDesk::pagesOf(const QString& pdf)
{
    QFile file(pdf);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    static const QRegularExpression count(u"/Count (\\d+)"_s);
    const auto match = count.match(QString::fromLatin1(file.readAll()));
    return match.hasMatch() ? match.captured(1).toInt() : 0;
}

QString PrintDesk::codeOf(int serial, bool isWhole) const
{
    const SheetForm& form = session().book().sheetForms.at({serial});
    const SheetSerial printed{serial, sheetCheck(session().book(), session().ledger(), form)};
    if (!isWhole)
        return sheetCode(printed);
    const Nominee& nominee = *findNominee(session().book(), form.nominee);
    return paperCode({.form = u"score-sheet"_s,
                      .sheet = printed,
                      .category = u"KAB"_s,
                      .nominee = nominee.code,
                      .juror = findJuror(session().book(), form.juror)->code,
                      .edition = session().book().edition.label,
                      .name = nominee.name}) +
           u"/P:1.1"_s;
}

void PrintDesk::issue(const std::vector<SheetKey>& sheets) const
{
    const auto made = session().perform(issueForms(session().book(), session().ledger(), sheets));
    REQUIRE(made);
    settle();
}

}
