#include "tests/support/Text.h"
#include "tests/ui/support/Desk.h"
#include "tests/ui/support/DeskBook.h"

#include "ui/common/Banner.h"
#include "ui/pages/PreviewCanvas.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QFile>
#include <QTest>

using namespace sidang;

namespace {

/// A preview of the edition's KAB list.
struct Previewed {
    ScriptedAsk ask;
    QTemporaryDir folder;
    PrintJob job{openEdition(folder.filePath(u"uji.sidang"_s), deskBook()), kab, QDate(2026, 11, 22)};
    PreviewDialog dialog{previewServices(job, ask), PaperSize::A4};

    Previewed()
    {
        dialog.show();
        dialog.activateWindow();
        (void)QTest::qWaitForWindowActive(&dialog);
        settle();
    }
    void choose(const QString& name, int index)
    {
        for (QComboBox* box : dialog.findChildren<QComboBox*>()) {
            if (box->accessibleName() == name) {
                box->setCurrentIndex(index);
                Q_EMIT box->activated(index);
            }
        }
        settle();
    }
};

}

TEST_CASE("The preview shows the pages of the category, and of all categories when asked")
{
    Previewed previewed;
    CHECK(previewed.dialog.pageCount() == 1);
    previewed.choose(u"What is printed"_s, 1);
    CHECK(previewed.dialog.pageCount() >= 2);
}

TEST_CASE("PgDn and PgUp turn the pages and stop at the ends")
{
    Previewed previewed;
    previewed.choose(u"What is printed"_s, 1);
    QTest::keyClick(&previewed.dialog, Qt::Key_PageUp);
    CHECK(previewed.dialog.page() == 0);
    QTest::keyClick(&previewed.dialog, Qt::Key_PageDown);
    CHECK(previewed.dialog.page() == 1);
    for (int i = 0; i < 20; ++i)
        QTest::keyClick(&previewed.dialog, Qt::Key_PageDown);
    CHECK(previewed.dialog.page() == previewed.dialog.pageCount() - 1);
}

TEST_CASE("The sheet has the proportions of its paper")
{
    Previewed previewed;
    QTest::keyClick(&previewed.dialog, Qt::Key_1, Qt::ControlModifier);
    const QSize a4 = previewed.dialog.findChild<PreviewCanvas*>()->sizeHint() - QSize(32, 32);
    previewed.choose(u"Paper"_s, 1);
    const QSize f4 = previewed.dialog.findChild<PreviewCanvas*>()->sizeHint() - QSize(32, 32);
    CHECK(double(a4.height()) / a4.width() == Approx(297.0 / 210).margin(0.01));
    CHECK(double(f4.height()) / f4.width() == Approx(330.0 / 215).margin(0.01));
    CHECK(previewed.dialog.paper() == PaperSize::F4);
}

TEST_CASE("The whole page fits into the window unless the actual size is asked for")
{
    Previewed previewed;
    previewed.dialog.resize(900, 520);
    settle();
    const auto* canvas = previewed.dialog.findChild<PreviewCanvas*>();
    CHECK(canvas->height() <= 520);
    QTest::keyClick(&previewed.dialog, Qt::Key_1, Qt::ControlModifier);
    CHECK(canvas->height() > 520);
    QTest::keyClick(&previewed.dialog, Qt::Key_0, Qt::ControlModifier);
    CHECK(canvas->height() <= 520);
}

TEST_CASE("Saving from the preview writes the pages that are shown")
{
    Previewed previewed;
    previewed.ask.pdf = previewed.folder.filePath(u"dari-pratinjau.pdf"_s);
    for (QAbstractButton* button : previewed.dialog.findChildren<QAbstractButton*>()) {
        if (button->text().startsWith(u"Save as PDF"))
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QFile file(*previewed.ask.pdf);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().startsWith("%PDF-"));
    CHECK(previewed.dialog.findChild<Banner*>()->isVisible());
}
