#include "tests/support/Text.h"
#include "tests/ui/pages/print/PrintDesk.h"

#include "core/report/FormTexts.h"
#include "ui/models/Roles.h"
#include "ui/pages/print/PrintPage.h"
#include "ui/pages/print/TextEditor.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace sidang;

namespace {

TextEditor& editorOf(const PrintDesk& desk)
{
    auto* editor = desk.find<TextEditor>(u"The text"_s);
    REQUIRE(editor);
    return *editor;
}

QListView& textsOf(const PrintDesk& desk)
{
    auto* list = desk.find<QListView>(u"Texts"_s);
    REQUIRE(list);
    return *list;
}

/// The administrator words the text about the check of documents.
void openTexts(PrintDesk& desk)
{
    desk.openPrint();
    desk.sit(admin);
    settle();
    desk.click(u"Texts"_s);
    desk.press(Qt::Key_F, Qt::ControlModifier);
    desk.key(Qt::Key_Down); // score sheet, then documents
    CHECK(editorOf(desk).toPlainText() == shippedText(u"minutes-documents"_s));
    editorOf(desk).setFocus();
    QTest::qWait(300);
    desk.waitForPreview();
}

bool isTold(const PrintDesk& desk, const QString& part)
{
    for (const QLabel* label : desk.window->findChildren<QLabel*>()) {
        if (label->isVisible() && label->text().contains(part))
            return true;
    }
    return false;
}

QString own(const PrintDesk& desk)
{
    const auto& texts = desk.session().book().formTexts;
    const auto found = texts.find(u"minutes-documents"_s);
    return found == texts.end() ? QString() : found->second;
}

}

TEST_CASE("A text is worded anew, seen as it will be printed, and kept with Ctrl+Enter")
{
    PrintDesk desk;
    openTexts(desk);
    desk.key(Qt::Key_End, Qt::ControlModifier);
    desk.type(u" Ditambah oleh sekretariat."_s);
    CHECK(isTold(desk, u"Not saved yet."_s));
    QTest::qWait(300);
    desk.waitForPreview();
    CHECK(desk.pageText().contains(u"Ditambah"));
    CHECK(own(desk) == QString());
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(own(desk).endsWith(u"Ditambah oleh sekretariat."));
    CHECK(isTold(desk, u"The secretariat's own text."_s));
    CHECK(textsOf(desk).currentIndex().data(NoteRole).toString() == u"own text"_s);
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(own(desk) == QString());
    CHECK(editorOf(desk).toPlainText() == shippedText(u"minutes-documents"_s));
}

TEST_CASE("Enter and a double click in the list of fields put one into the text")
{
    PrintDesk desk;
    openTexts(desk);
    editorOf(desk).selectAll();
    desk.key(Qt::Key_Delete);
    auto* fields = desk.find<QListView>(u"Fields of the text"_s);
    REQUIRE(fields);
    CHECK(desk.rowsOf(*fields).contains(u"kategori"_s));
    fields->setFocus();
    fields->setCurrentIndex(fields->model()->index(0, 0));
    desk.key(Qt::Key_Return);
    CHECK(editorOf(desk).toPlainText() == u"{hari}"_s);
    CHECK(editorOf(desk).hasFocus());
    const QRect second = fields->visualRect(fields->model()->index(1, 0));
    QTest::mouseClick(fields->viewport(), Qt::LeftButton, {}, second.center());
    QTest::mouseDClick(fields->viewport(), Qt::LeftButton, {}, second.center());
    settle();
    CHECK(editorOf(desk).toPlainText() == u"{hari}{kategori}"_s);
}

TEST_CASE("A faulty text stays typed, is not kept, and its line is named and marked; the page is not left")
{
    PrintDesk desk;
    openTexts(desk);
    editorOf(desk).selectAll();
    desk.type(u"Satu"_s);
    desk.key(Qt::Key_Return);
    desk.type(u"dua {tidak-ada}"_s);
    CHECK(isTold(desk, u"Line 2"_s));
    CHECK(isTold(desk, u"It is not kept like this."_s));
    CHECK(editorOf(desk).markedLine() == 2);
    CHECK(editorOf(desk).extraSelections().size() == 1);
    CHECK_FALSE(childOf<QPushButton>(*desk.window, u"Save"_s)->isEnabled());
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(own(desk) == QString());
    // Neither another text nor another page is shown while it is so.
    textsOf(desk).setCurrentIndex(textsOf(desk).model()->index(4, 0));
    settle();
    CHECK(textsOf(desk).currentIndex().row() == 1);
    desk.press(Qt::Key_H, Qt::ControlModifier);
    CHECK(desk.find<PrintPage>());
    CHECK(editorOf(desk).toPlainText() == u"Satu\ndua {tidak-ada}"_s);
    // Mended, it goes.
    for (int i = 0; i < 12; ++i)
        desk.key(Qt::Key_Backspace);
    CHECK(editorOf(desk).markedLine() == 0);
    desk.press(Qt::Key_H, Qt::ControlModifier);
    CHECK_FALSE(desk.find<PrintPage>());
    CHECK(own(desk) == u"Satu\ndua"_s);
}

TEST_CASE("The shipped text comes back with one button")
{
    PrintDesk desk;
    desk.book.formTexts[u"minutes-documents"_s] = u"Naskah sendiri."_s;
    desk.openPrint();
    desk.sit(admin);
    desk.click(u"Texts"_s);
    textsOf(desk).setCurrentIndex(textsOf(desk).model()->index(1, 0));
    CHECK(editorOf(desk).toPlainText() == u"Naskah sendiri."_s);
    desk.click(u"Back to the shipped text"_s);
    CHECK(own(desk) == QString());
    CHECK(editorOf(desk).toPlainText() == shippedText(u"minutes-documents"_s));
    CHECK(isTold(desk, u"As the program ships it."_s));
}

TEST_CASE("A text whose paper cannot be shown yet is shown alone, its fields by their names")
{
    PrintDesk desk;
    openTexts(desk);
    const auto& kinds = formTextKinds();
    const auto award = std::ranges::find(kinds, u"certificate-award"_s, &FormTextKind::name);
    textsOf(desk).setCurrentIndex(textsOf(desk).model()->index(static_cast<int>(award - kinds.begin()), 0));
    QTest::qWait(300);
    desk.waitForPreview();
    CHECK(desk.pageText().contains(u"[kategori]"));
}

TEST_CASE("Who may not change texts reads them, with the reason")
{
    PrintDesk desk;
    desk.openPrint();
    desk.click(u"Texts"_s);
    CHECK(editorOf(desk).isReadOnly());
    CHECK_FALSE(childOf<QPushButton>(*desk.window, u"Save"_s)->isEnabled());
    CHECK(isTold(desk, u"administrator"_s));
}

TEST_CASE("In a narrow window a box stands in place of the list, so that editor, fields and page are all there")
{
    PrintDesk desk;
    openTexts(desk);
    desk.window->resize(911, 480); // 1366 × 720 at 150 %
    settle();
    desk.waitForPreview();
    CHECK_FALSE(desk.find<QListView>(u"Texts"_s));
    CHECK(desk.find<QListView>(u"Fields of the text"_s));
    CHECK(desk.find<PaperPreview>());
    auto* box = desk.find<QComboBox>(u"Texts"_s);
    REQUIRE(box);
    desk.press(Qt::Key_F, Qt::ControlModifier);
    CHECK(box->hasFocus());
    const QString before = editorOf(desk).toPlainText();
    desk.key(Qt::Key_Down);
    CHECK(box->currentIndex() == 2);
    CHECK(editorOf(desk).toPlainText() != before);
    desk.window->resize(1366, 740);
    settle();
    auto* list = desk.find<QListView>(u"Texts"_s);
    REQUIRE(list);
    CHECK(list->currentIndex().row() == 2);
}
