#include "tests/support/Text.h"

#include <QDir>
#include <QDirIterator>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>

namespace {

QString folderOf(const QString& name)
{
    return QDir(qEnvironmentVariable("SIDANG_SOURCE", QStringLiteral(SIDANG_SOURCE_DIR))).filePath(name);
}

/// One message of a .ts file.
struct Message {
    QString context;
    QString source;
    QStringList translations;
    bool isUnfinished = false;
};

std::vector<Message> messagesOf(const QString& path)
{
    QFile file(path);
    std::vector<Message> messages;
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.name() == u"message")
            messages.push_back({context, {}, {}, false});
        else if (xml.name() == u"source")
            messages.back().source = xml.readElementText();
        else if (xml.name() == u"translation") {
            messages.back().isUnfinished = xml.attributes().hasAttribute(u"type"_s);
            const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
            messages.back().translations << text;
        }
    }
    REQUIRE_FALSE(xml.hasError());
    return messages;
}

/// "%1", "%2", "%n" as they occur, each once.
QStringList placesOf(const QString& text)
{
    static const QRegularExpression place(u"%(\\d|n)"_s);
    QStringList places;
    for (auto match = place.globalMatch(text); match.hasNext();)
        places << match.next().captured();
    places.removeDuplicates();
    places.sort();
    return places;
}

QString lupdate()
{
    for (const QString& path : {u"/usr/lib/qt6/bin/lupdate"_s, u"/usr/bin/lupdate6"_s, u"/usr/bin/lupdate-qt6"_s}) {
        if (QFile::exists(path))
            return path;
    }
    return {};
}

}

TEST_CASE("Every text has a translation that is finished and keeps the places of its values")
{
    const QDir folder(folderOf(u"resources/translations"_s));
    const QStringList files = folder.entryList({u"*.ts"_s});
    REQUIRE(files.size() >= 3);
    for (const QString& file : files) {
        for (const Message& message : messagesOf(folder.filePath(file))) {
            CAPTURE(file, message.context, message.source);
            CHECK_FALSE(message.isUnfinished);
            REQUIRE(message.translations.size() == 1);
            CHECK_FALSE(message.translations.constFirst().isEmpty());
            if (file != u"sidang_en.ts")
                CHECK(placesOf(message.translations.constFirst()) == placesOf(message.source));
        }
    }
}

TEST_CASE("The sources hold no text that the translations do not know")
{
    const QString tool = lupdate();
    if (tool.isEmpty()) {
        WARN("lupdate is not installed; not looked for new texts");
        return;
    }
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"sidang_id.ts"_s);
    const QString known = folderOf(u"resources/translations/sidang_id.ts"_s);
    REQUIRE(QFile::copy(known, copy));
    QProcess process;
    process.setWorkingDirectory(folderOf(u"."_s));
    process.start(tool, {u"-no-obsolete"_s, u"-locations"_s, u"none"_s, u"-I"_s, u"."_s, u"core"_s, u"ui"_s, u"app"_s,
                         u"-ts"_s, copy});
    REQUIRE(process.waitForFinished(120'000));
    REQUIRE(process.exitCode() == 0);
    const std::vector<Message> before = messagesOf(known);
    const std::vector<Message> after = messagesOf(copy);
    for (const Message& message : after) {
        CAPTURE(message.context, message.source);
        CHECK_FALSE(message.isUnfinished);
    }
    CHECK(after.size() == before.size());
}
