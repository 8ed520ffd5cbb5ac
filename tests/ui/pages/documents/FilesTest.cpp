#include "tests/ui/pages/documents/DocumentDesk.h"
#include "tests/ui/support/FullDisk.h"

#include "core/files/Attachments.h"
#include "ui/models/Roles.h"

#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>

using namespace sidang;

namespace {

/// A file with this content in the desk's folder.
QString fileOf(const DocumentDesk& desk, const QString& name, const QByteArray& content)
{
    const QString path = desk.folder.filePath(name);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(content);
    return path;
}

void addFiles(DocumentDesk& desk, const QStringList& paths)
{
    desk.ask.files = paths;
    QTest::mouseClick(&desk.button<QPushButton>(u"Add files to this document"_s), Qt::LeftButton);
}

QListView& list(const DocumentDesk& desk)
{
    auto* found = desk.find<QListView>(u"Files of this document"_s);
    REQUIRE(found);
    return *found;
}

}

TEST_CASE("A file is copied beside the edition, stands in the list, is opened, and taken off; it stays in the folder")
{
    DocumentDesk desk;
    desk.at(0, 0);
    addFiles(desk, {fileOf(desk, u"surat.pdf"_s, "isi surat")});
    REQUIRE(QTest::qWaitFor([&] { return !desk.evidence(padang, letter).files.empty(); }));
    CHECK(desk.evidence(padang, letter).state == EvidenceState::Present);
    const Attachment file = desk.evidence(padang, letter).files.front();
    CHECK(file.name == u"surat.pdf");
    CHECK(file.size == 9);
    const std::optional<QString> kept = keptFilePath(desk.edition(), file.hash);
    REQUIRE(kept);
    QTest::mouseClick(&desk.button<QPushButton>(u"Open the selected file"_s), Qt::LeftButton);
    CHECK(desk.ask.shown == *kept);
    list(desk).setFocus();
    QTest::keyClick(&list(desk), Qt::Key_Delete);
    settle();
    CHECK(desk.evidence(padang, letter).files.empty());
    CHECK(QFile::exists(*kept));
}

TEST_CASE("Files are added by dropping them on a document of the grid")
{
    DocumentDesk desk;
    desk.at(0, 0);
    QMimeData dragged;
    dragged.setUrls(
        {QUrl::fromLocalFile(fileOf(desk, u"a.txt"_s, "a")), QUrl::fromLocalFile(fileOf(desk, u"b.txt"_s, "b"))});
    const QPoint place = desk.grid().visualRect(desk.grid().model()->index(1, 1)).center();
    QDragEnterEvent enter(place, Qt::CopyAction, &dragged, Qt::LeftButton, {});
    QCoreApplication::sendEvent(desk.grid().viewport(), &enter);
    QDropEvent drop(place, Qt::CopyAction, &dragged, Qt::LeftButton, {});
    QCoreApplication::sendEvent(desk.grid().viewport(), &drop);
    REQUIRE(QTest::qWaitFor([&] { return desk.evidence(agam, figures).files.size() == 2; }));
    CHECK(desk.grid().currentIndex() == desk.grid().model()->index(1, 1));
}

TEST_CASE("A kept file whose content changed, or that is gone, is told")
{
    DocumentDesk desk;
    desk.at(0, 0);
    addFiles(desk, {fileOf(desk, u"surat.pdf"_s, "isi surat")});
    REQUIRE(QTest::qWaitFor([&] { return !desk.evidence(padang, letter).files.empty(); }));
    const QString kept = *keptFilePath(desk.edition(), desk.evidence(padang, letter).files.front().hash);
    QFile file(kept);
    REQUIRE(file.open(QIODevice::Append));
    file.write("!");
    file.close();
    desk.at(1, 0);
    desk.at(0, 0);
    const auto note = [&] { return list(desk).model()->index(0, 0).data(NoteRole).toString(); };
    CHECK(QTest::qWaitFor([&] { return note() == u"content changed since it was added"; }));
    REQUIRE(QFile::remove(kept));
    desk.at(1, 0);
    desk.at(0, 0);
    CHECK(QTest::qWaitFor([&] { return note() == u"the file is no longer in its folder"; }));
    QTest::mouseClick(&desk.button<QPushButton>(u"Open the selected file"_s), Qt::LeftButton);
    CHECK(desk.ask.shown.isEmpty());
    CHECK(desk.bannerText().startsWith(u"surat.pdf is no longer in its folder"));
}

TEST_CASE("A file that is not there is refused in words, and those before it are kept")
{
    DocumentDesk desk;
    desk.at(0, 0);
    addFiles(desk, {fileOf(desk, u"surat.pdf"_s, "isi surat"), desk.folder.filePath(u"hilang.pdf"_s)});
    REQUIRE(QTest::qWaitFor([&] { return desk.bannerText().contains(u"hilang.pdf"); }));
    CHECK(desk.evidence(padang, letter).files.size() == 1);
}

TEST_CASE("A full disk takes no file; the document stays as it was and the banner says so")
{
    DocumentDesk desk;
    desk.at(0, 0);
    const QString path = fileOf(desk, u"surat.pdf"_s, "isi surat");
    {
        const FullDisk full;
        addFiles(desk, {path});
        REQUIRE(QTest::qWaitFor([&] { return desk.bannerText().startsWith(u"The file was not added."); }));
    }
    CHECK(desk.session().book().evidence.empty());
    addFiles(desk, {path});
    CHECK(QTest::qWaitFor([&] { return desk.evidence(padang, letter).files.size() == 1; }));
}
