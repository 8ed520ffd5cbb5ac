// Has tools of the system read a PDF.
#pragma once

#include "tests/support/Text.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <optional>

namespace sidang {

/// What a tool prints; nothing (and a warning) where the system has not got it. Its arguments are taken as they are.
inline std::optional<QString> outputOf(const QString& tool, const QStringList& arguments)
{
    const QString program = QStandardPaths::findExecutable(tool);
    if (program.isEmpty()) {
        WARN("skipped: " << tool.toStdString() << " is not installed");
        return std::nullopt;
    }
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForFinished());
    INFO(process.readAllStandardError().toStdString());
    CHECK(process.exitCode() == 0);
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// Writes the PDF to the folder, as "form.pdf"; returns its path.
inline QString writtenTo(const QTemporaryDir& folder, const QByteArray& pdf)
{
    QFile file(folder.filePath(u"form.pdf"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(pdf) == pdf.size());
    return file.fileName();
}

/// What a tool prints about a PDF, which is FILE among the arguments.
inline std::optional<QString> readBy(const QString& tool, QStringList arguments, const QByteArray& pdf)
{
    const QTemporaryDir folder;
    arguments.replaceInStrings(u"FILE"_s, writtenTo(folder, pdf));
    return outputOf(tool, arguments);
}

}
