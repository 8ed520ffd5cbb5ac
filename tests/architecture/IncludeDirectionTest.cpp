// Who may include whom. The picture of docs/architecture.md, held against the real includes.
#include "tests/architecture/Sources.h"
#include "tests/support/Text.h"

#include <QDir>
#include <QFile>
#include <QMap>
#include <QTemporaryDir>

using namespace sidang;

namespace {

/// Folder → the folders it may include from, besides itself.
const QMap<QString, QStringList>& directions()
{
    static const QMap<QString, QStringList> table{
        {u"core/base"_s, {}},
        {u"core/domain"_s, {u"core/base"_s}},
        {u"core/scoring"_s, {u"core/domain"_s, u"core/base"_s}},
        {u"core/json"_s, {u"core/domain"_s, u"core/base"_s}},
        {u"core/files"_s, {u"core/base"_s}},
        {u"core/text"_s, {u"core/scoring"_s, u"core/domain"_s, u"core/files"_s, u"core/base"_s}},
        {u"core/ledger"_s, {u"core/json"_s, u"core/domain"_s, u"core/base"_s}},
        {u"core/storage"_s, {u"core/ledger"_s, u"core/files"_s, u"core/domain"_s, u"core/base"_s}},
        {u"core/exchange"_s, {u"core/scoring"_s, u"core/text"_s, u"core/json"_s, u"core/domain"_s, u"core/base"_s}},
        {u"core/edit"_s,
         {u"core/storage"_s, u"core/exchange"_s, u"core/scoring"_s, u"core/ledger"_s, u"core/files"_s, u"core/domain"_s,
          u"core/base"_s}},
        {u"core/words"_s,
         {u"core/edit"_s, u"core/ledger"_s, u"core/text"_s, u"core/files"_s, u"core/domain"_s, u"core/base"_s}},
        {u"core/report"_s, {u"core/scoring"_s, u"core/text"_s, u"core/domain"_s, u"core/base"_s}},
        {u"core/print"_s, {u"core/report"_s, u"core/base"_s}},
        {u"ui/common"_s, {u"core/text"_s, u"core/domain"_s}},
        {u"ui/models"_s,
         {u"ui/common"_s, u"core/words"_s, u"core/edit"_s, u"core/ledger"_s, u"core/report"_s, u"core/scoring"_s, u"core/text"_s,
          u"core/domain"_s, u"core/base"_s}},
        {u"ui/pages"_s,
         {u"ui/models"_s, u"ui/common"_s, u"core/words"_s, u"core/edit"_s, u"core/ledger"_s, u"core/print"_s, u"core/report"_s,
          u"core/files"_s, u"core/scoring"_s, u"core/text"_s, u"core/domain"_s, u"core/base"_s}},
        {u"ui/shell"_s,
         {u"ui/pages"_s, u"ui/models"_s, u"ui/common"_s, u"core/words"_s, u"core/edit"_s, u"core/print"_s, u"core/report"_s,
          u"core/files"_s, u"core/scoring"_s, u"core/text"_s, u"core/domain"_s, u"core/base"_s}},
        {u"app/cli"_s,
         {u"core/words"_s, u"core/edit"_s, u"core/storage"_s, u"core/exchange"_s, u"core/ledger"_s, u"core/json"_s,
          u"core/print"_s, u"core/report"_s, u"core/files"_s, u"core/scoring"_s, u"core/text"_s, u"core/domain"_s, u"core/base"_s}},
        {u"app/verify"_s, {}},
        {u"app/desk"_s,
         {u"ui/shell"_s, u"ui/common"_s, u"core/edit"_s, u"core/storage"_s, u"core/exchange"_s, u"core/ledger"_s,
          u"core/files"_s, u"core/text"_s, u"core/domain"_s, u"core/base"_s}},
    };
    return table;
}

/// "core/report/Form.cpp:3: core/report may not include core/print" for each include against the table.
QStringList wrongWays(const std::vector<SourceFile>& sources)
{
    static const QRegularExpression include(u"^\\s*#include \"([^\"]+)\""_s);
    QStringList wrong;
    for (const SourceFile& source : sources) {
        for (qsizetype i = 0; i < source.lines.size(); ++i) {
            const QRegularExpressionMatch match = include.match(source.lines[i]);
            if (!match.hasMatch())
                continue;
            const QString target = match.captured(1).section(u'/', 0, 1);
            const bool isAllowed = target == source.folder() || (directions().contains(source.folder()) &&
                                                                 directions()[source.folder()].contains(target));
            if (!isAllowed)
                wrong << u"%1:%2: %3 may not include %4"_s.arg(source.path).arg(i + 1).arg(source.folder(), target);
        }
    }
    return wrong;
}

}

TEST_CASE("includes go in the directions of the architecture")
{
    REQUIRE(projectSources().size() > 100);
    CHECK(wrongWays(projectSources()).join(u'\n') == QString());
}

TEST_CASE("every folder with sources stands in the table")
{
    for (const SourceFile& source : projectSources()) {
        INFO(source.path.toStdString());
        CHECK(directions().contains(source.folder()));
    }
}

TEST_CASE("the core never includes Widgets, and the window never Sql")
{
    const QRegularExpression widgets(
        u"#include <(QtWidgets/|QApplication|QWidget|QDialog|QMessageBox|QAbstractItemView|QTableView)"_s);
    QStringList found = findOutside(projectSources(), widgets,
                                    {u"ui/common"_s, u"ui/models"_s, u"ui/pages"_s, u"ui/shell"_s, u"app/desk"_s});
    CHECK(found.join(u'\n') == QString());
}

TEST_CASE("an include against the direction is found with file and line")
{
    const QTemporaryDir folder;
    QDir(folder.path()).mkpath(u"core/domain"_s);
    QFile file(folder.filePath(u"core/domain/Bad.h"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("#pragma once\n#include \"core/base/Id.h\"\n#include \"core/print/Paint.h\"\n");
    file.close();
    CHECK(wrongWays(sourcesBelow(folder.path(), {u"core"_s})) ==
          QStringList{u"core/domain/Bad.h:3: core/domain may not include core/print"_s});
}
