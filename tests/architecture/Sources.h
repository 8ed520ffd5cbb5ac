// The project's own sources, for tests that hold its house rules.
#pragma once

#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <vector>

namespace sidang {

struct SourceFile {
    QString path; // from the root: "core/scoring/Rank.cpp"
    QStringList lines;

    /// "core/scoring"
    QString folder() const { return path.section(u'/', 0, 1); }
};

/// The .h and .cpp files below these folders of a tree.
std::vector<SourceFile> sourcesBelow(const QString& root, const QStringList& folders);
/// Those of this project: core, ui and app.
const std::vector<SourceFile>& projectSources();

/// "core/report/Form.cpp:12: #include …" for each line that matches, in files outside the allowed folders. Comment lines
/// do not count.
QStringList findOutside(const std::vector<SourceFile>& sources, const QRegularExpression& pattern,
                        const QStringList& allowed);

}
