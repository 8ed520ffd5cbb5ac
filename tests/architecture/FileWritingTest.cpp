// Files are written by core/files (and by SQLite) and nobody else.
#include "tests/architecture/Sources.h"
#include "tests/support/Text.h"

using namespace sidang;

namespace {

QStringList writersOutside(const std::vector<SourceFile>& sources)
{
    static const QRegularExpression writer(u"(QSaveFile|QTemporaryFile|QIODevice(Base)?::(WriteOnly|ReadWrite|Append|"
                                           u"Truncate)|std::ofstream|std::fstream|fopen\\(|QFile::(remove|rename|copy|"
                                           "link)\\(|\\.(remove|rename)Recursively|[^\\w]::open\\(|std::rename\\()"_s);
    QStringList found = findOutside(sources, writer, {u"core/files"_s});
    // Into memory, not into a file: the PDF before it is saved.
    found.removeIf([](const QString& line) { return line.contains("buffer.open(QIODevice::WriteOnly)"_L1); });
    return found;
}

}

TEST_CASE("files are written in core/files only")
{
    CHECK(writersOutside(projectSources()).join(u'\n') == QString());
}

TEST_CASE("writing elsewhere is found with file and line")
{
    const std::vector<SourceFile> planted{{u"ui/shell/Bad.cpp"_s, {u"QSaveFile file(path);"_s}},
                                          {u"core/print/Bad.cpp"_s, {QString(), u"file.open(QIODevice::WriteOnly);"_s}},
                                          {u"core/files/Good.cpp"_s, {u"file.open(QIODevice::WriteOnly);"_s}}};
    CHECK(writersOutside(planted) == QStringList{u"ui/shell/Bad.cpp:1: QSaveFile file(path);"_s,
                                                 u"core/print/Bad.cpp:2: file.open(QIODevice::WriteOnly);"_s});
}
