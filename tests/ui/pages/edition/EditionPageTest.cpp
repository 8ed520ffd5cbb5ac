#include "tests/support/Text.h"
#include "tests/ui/support/Desk.h"

#include "core/files/Attachments.h"
#include "ui/pages/OfficialDialog.h"
#include "ui/pages/OfficialsDialog.h"
#include "ui/pages/PlainTable.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QFileInfo>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace sidang;

namespace {

class Scene {
public:
    explicit Scene(OfficialId official = admin)
    {
        desk.openEdition();
        desk.sit(official);
        desk.window->goTo(PageId::Edition);
        settle();
    }

    const Edition& edition() const { return desk.session().book().edition; }
    QLineEdit* field(const QString& name) const
    {
        auto* field = desk.find<QLineEdit>(name);
        CAPTURE(name);
        REQUIRE(field);
        return field;
    }
    void type(const QString& name, const QString& text, Qt::Key key = Qt::Key_Return) const
    {
        field(name)->setFocus();
        field(name)->selectAll();
        if (text.isEmpty())
            QTest::keyClick(field(name), Qt::Key_Delete);
        QTest::keyClicks(field(name), text);
        QTest::keyClick(field(name), key);
        settle();
    }
    void show(const QString& view) const { QTest::mouseClick(childOf<QPushButton>(*desk.window, view), Qt::LeftButton); }
    bool says(const QString& text) const
    {
        for (const QLabel* label : desk.window->findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().contains(text))
                return true;
        }
        return false;
    }

    Desk desk;
};

}

TEST_CASE("A field of the edition is saved when it is left, and Ctrl+Z takes it back")
{
    const Scene scene;
    CHECK(scene.field(u"Name of the edition"_s)->hasFocus());
    scene.type(u"Name of the edition"_s, u"Paritrana Award 2022"_s, Qt::Key_Tab);
    CHECK(scene.edition().label == u"Paritrana Award 2022");
    CHECK(scene.desk.window->windowTitle().startsWith(u"Paritrana Award 2022"));
    scene.desk.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(scene.edition().label == u"Paritrana Award 2021");
    CHECK(scene.field(u"Name of the edition"_s)->text() == u"Paritrana Award 2021");
}

TEST_CASE("An edition without a name is refused in place; what was typed stays, and Esc puts back what is stored")
{
    const Scene scene;
    const std::size_t records = scene.desk.session().ledger().size();
    scene.type(u"Name of the edition"_s, u" "_s);
    CHECK(scene.says(u"An edition needs a name"_s));
    CHECK(scene.desk.session().ledger().size() == records);
    scene.desk.window->goTo(PageId::History);
    CHECK(scene.desk.find<QLineEdit>(u"Name of the edition"_s) != nullptr);
    QTest::keyClick(scene.field(u"Name of the edition"_s), Qt::Key_Escape);
    CHECK(scene.field(u"Name of the edition"_s)->text() == u"Paritrana Award 2021");
    CHECK_FALSE(scene.says(u"An edition needs a name"_s));
}

TEST_CASE("A period that would be reversed waits for its other day; then both are saved at once")
{
    const Scene scene;
    scene.type(u"Assessment period from"_s, u"1-1-2022"_s);
    CHECK(scene.says(u"The period would end (31 December 2021) before it begins (1 January 2022)."_s));
    CHECK(scene.field(u"Assessment period from"_s)->text() == u"1-1-2022");
    CHECK(scene.edition().period.first == QDate(2021, 1, 1));
    scene.type(u"to"_s, u"31/12/2022"_s);
    CHECK(scene.edition().period == AssessmentPeriod{QDate(2022, 1, 1), QDate(2022, 12, 31)});
    CHECK_FALSE(scene.says(u"The period would end"_s));
    CHECK(scene.field(u"Assessment period from"_s)->text() == u"1 January 2022");
    scene.type(u"to"_s, u"1 Desember 2020"_s);
    CHECK(scene.edition().period.last == QDate(2022, 12, 31));
    QTest::keyClick(scene.field(u"to"_s), Qt::Key_Escape);
}

TEST_CASE("The usual period is one click away")
{
    const Scene scene;
    scene.type(u"Assessment period from"_s, u"1-3-2021"_s);
    auto* year = childOf<QPushButton>(*scene.desk.window, u"Usual period"_s);
    REQUIRE(year);
    CHECK(year->text() == u"1 January to 31 December 2021");
    QTest::mouseClick(year, Qt::LeftButton);
    CHECK(scene.edition().period.first == QDate(2021, 1, 1));
    CHECK_FALSE(year->isVisible());
}

TEST_CASE("Days are typed in any form, emptied again, and refused when the calendar does not have them")
{
    const Scene scene;
    scene.type(u"Plenary"_s, u"28 Februari 2022"_s);
    CHECK(scene.edition().plenaryOn == QDate(2022, 2, 28));
    scene.type(u"Plenary"_s, u"30-02-2022"_s);
    CHECK(scene.says(u"“30-02-2022” is no date. Write it like 31-12-2021."_s));
    scene.type(u"Plenary"_s, u"1-3-2022"_s);
    scene.type(u"Interviews from"_s, u"15.3.2022"_s);
    CHECK(scene.says(u"This day is before the step that comes first."_s));
    scene.type(u"Plenary"_s, u""_s);
    CHECK_FALSE(scene.edition().plenaryOn.isValid());
    CHECK_FALSE(scene.says(u"This day is before"_s));
}

TEST_CASE("A region is found by a part of its name, and what is none is refused")
{
    const Scene scene;
    CHECK(scene.field(u"Region"_s)->text() == u"Sumatera Barat");
    scene.type(u"Region"_s, u"tana toraja"_s);
    CHECK(scene.field(u"Region"_s)->text() == u"Kabupaten Tana Toraja");
    CHECK(scene.edition().region == u"73.18");
    scene.type(u"Region"_s, u"padang"_s);
    CHECK(scene.says(u"No single region is called “padang”."_s));
    CHECK(scene.edition().region == u"73.18");
    scene.field(u"Region"_s)->completer()->setCompletionPrefix(u"padang pan"_s);
    CHECK(scene.field(u"Region"_s)->completer()->completionCount() == 1);
}

TEST_CASE("Letterhead and legal basis are lines; empty ones are left out")
{
    const Scene scene;
    scene.show(u"Papers"_s);
    auto* lines = scene.desk.find<QPlainTextEdit>(u"Letterhead, one line each"_s);
    REQUIRE(lines);
    lines->setFocus();
    QTest::keyClicks(lines, u"PEMERINTAH PROVINSI CONTOH"_s);
    QTest::keyClick(lines, Qt::Key_Return);
    QTest::keyClick(lines, Qt::Key_Return);
    QTest::keyClicks(lines, u"SEKRETARIAT DAERAH"_s);
    QTest::keyClick(lines, Qt::Key_Tab);
    CHECK(scene.edition().letterhead == QStringList{u"PEMERINTAH PROVINSI CONTOH"_s, u"SEKRETARIAT DAERAH"_s});
    auto* basis = scene.desk.find<QPlainTextEdit>(u"Legal basis, one regulation in each line"_s);
    basis->setFocus();
    QTest::keyClicks(basis, u"Undang-Undang Nomor 24 Tahun 2011"_s);
    QTest::keyClick(basis, Qt::Key_Return, Qt::ControlModifier);
    CHECK(scene.edition().legalBasis == QStringList{u"Undang-Undang Nomor 24 Tahun 2011"_s});
}

TEST_CASE("The numbers of letters have a live example, and a pattern that would not do is refused")
{
    const Scene scene;
    scene.type(u"Plenary"_s, u"15-2-2022"_s);
    scene.show(u"Papers"_s);
    auto* number = scene.field(u"Number of letters"_s);
    number->setFocus();
    QTest::keyClicks(number, u"{number}/PARITRANA/{month}/{year}"_s);
    CHECK(scene.says(u"Letter 12 would have the number 012/PARITRANA/II/2022."_s));
    QTest::keyClick(number, Qt::Key_Return);
    CHECK(scene.edition().letterNumber == u"{number}/PARITRANA/{month}/{year}");
    scene.type(u"Number of letters"_s, u"{nomor}/X"_s);
    CHECK(scene.says(u"{nomor} is not known."_s));
    scene.type(u"Number of letters"_s, u"560/X"_s);
    CHECK(scene.says(u"The pattern needs {number}"_s));
    QTest::keyClick(number, Qt::Key_Escape);
}

TEST_CASE("The logo is kept beside the edition and shown; a file that is no picture is refused")
{
    Scene scene;
    const QString path = scene.desk.folder.filePath(u"logo.png"_s);
    QImage picture(40, 40, QImage::Format_RGB32);
    picture.fill(Qt::darkGreen);
    REQUIRE(picture.save(path));
    scene.desk.ask.picture = path;
    scene.show(u"Papers"_s);
    QTest::mouseClick(childOf<QPushButton>(*scene.desk.window, u"Choose a picture…"_s), Qt::LeftButton);
    CHECK_FALSE(scene.edition().logo.isEmpty());
    CHECK(keptFilePath(scene.desk.edition(), scene.edition().logo));
    CHECK_FALSE(childOf<QLabel>(*scene.desk.window, u"Logo"_s)->pixmap().isNull());
    const QString before = scene.edition().logo;
    scene.desk.ask.picture = scene.desk.edition();
    QTest::mouseClick(childOf<QPushButton>(*scene.desk.window, u"Choose a picture…"_s), Qt::LeftButton);
    CHECK(scene.says(u"This file holds no picture that can be read."_s));
    CHECK(scene.edition().logo == before);
    QTest::mouseClick(childOf<QPushButton>(*scene.desk.window, u"Take it away"_s), Qt::LeftButton);
    CHECK(scene.edition().logo.isEmpty());
}

TEST_CASE("An auditor or operator changes nothing, and is told who may")
{
    const Scene scene(operatorOne);
    CHECK(scene.says(u"To change the edition is up to: administrator."_s) !=
          scene.says(u"To change letterhead and dates is up to: administrator."_s));
    CHECK(scene.field(u"Name of the edition"_s)->isReadOnly());
    const std::size_t records = scene.desk.session().ledger().size();
    scene.type(u"Name of the edition"_s, u"x"_s);
    CHECK(scene.desk.session().ledger().size() == records);
    scene.show(u"Papers"_s);
    CHECK_FALSE(scene.desk.find<QComboBox>(u"Paper"_s)->isEnabled());
}

TEST_CASE("Officials have a position and a NIP of 18 digits, and stand in the table")
{
    const Scene scene;
    scene.show(u"Officials"_s);
    inDialog<OfficialsDialog>(
        [&] { QTest::mouseClick(childOf<QPushButton>(*scene.desk.window, u"Keep the officials…"_s), Qt::LeftButton); },
        [&](OfficialsDialog& dialog) {
            inDialog<OfficialDialog>([&] { QTest::mouseClick(childOf<QPushButton>(dialog, u"Change…"_s), Qt::LeftButton); },
                                     [&](OfficialDialog& official) {
                QTest::keyClicks(childOf<QLineEdit>(official, u"Position"_s), u"Kepala Biro Kesra"_s);
                QTest::keyClicks(childOf<QLineEdit>(official, u"NIP"_s), u"1980"_s);
                QTest::keyClick(&official, Qt::Key_Return);
                CHECK(findOfficial(scene.desk.session().book(), admin)->position.isEmpty());
                QTest::keyClicks(childOf<QLineEdit>(official, u"NIP"_s), u"19800101 200501 1 001"_s);
                QTest::keyClick(&official, Qt::Key_Return);
            });
        });
    const Official& official = *findOfficial(scene.desk.session().book(), admin);
    CHECK(official.position == u"Kepala Biro Kesra");
    CHECK(official.nip == u"198001012005011001");
    auto* table = scene.desk.find<PlainTable>(u"Officials"_s);
    REQUIRE(table);
    CHECK(table->model()->index(0, 2).data().toString() == u"Kepala Biro Kesra");
}
