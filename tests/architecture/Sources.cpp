#include "tests/architecture/Sources.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidang {

std::vector<SourceFile> sourcesBelow(const QString& root, const QStringList& folders)
{
    std::vector<SourceFile> sources;
    for (const QString& folder : folders) {
        QDirIterator files(root + u'/' + folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                sources.push_back(
                    {QDir(root).relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll()).split(u'\n')});
        }
    }
    std::ranges::sort(sources, {}, &SourceFile::path);
    return sources;
}

const std::vector<SourceFile>& projectSources()
{
    static const std::vector<SourceFile> sources =
        sourcesBelow(qEnvironmentVariable("SIDANG_SOURCE"), {u"core"_s, u"ui"_s, u"app"_s});
    return sources;
}

QStringList findOutside(const std::vector<SourceFile>& sources, const QRegularExpression& pattern,
                        const QStringList& allowed)
{
    QStringList found;
    for (const SourceFile& source : sources) {
        if (allowed.contains(source.folder()))
            continue;
        for (qsizetype i = 0; i < source.lines.size(); ++i) {
            const QString line = source.lines[i].trimmed();
            if (!line.startsWith("//"_L1) && pattern.match(line).hasMatch())
                found << u"%1:%2: %3"_s.arg(source.path).arg(i + 1).arg(line);
        }
    }
    return found;
}

}
