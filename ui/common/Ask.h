// The questions the window asks in dialogs of their own; tests answer them by script.
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

class QPrinter;
class QWidget;

namespace sidang {

class Ask {
public:
    virtual ~Ask() = default;

    /// An edition file to open, looked for in `folder` first; nothing when the user gave up.
    virtual std::optional<QString> editionToOpen(QWidget* parent, const QString& folder) = 0;
    /// Where to make a new edition; a file that is there already is not asked about: it is never replaced.
    virtual std::optional<QString> newEditionToSave(QWidget* parent, const QString& suggestion) = 0;
    /// Where to go on with an edition that could not be saved where it is; a new file. Nothing when the user gave up.
    virtual std::optional<QString> editionToSave(QWidget* parent, const QString& suggestion) = 0;
    /// A folder for a second copy of backups, looked for in `folder` first.
    virtual std::optional<QString> folderToUse(QWidget* parent, const QString& folder) = 0;
    /// Files to copy beside the edition; none when the user gave up.
    virtual QStringList filesToAdd(QWidget* parent) = 0;
    /// A scheme file to read, looked for in `folder` first.
    virtual std::optional<QString> schemeToOpen(QWidget* parent, const QString& folder) = 0;
    /// Where to write a scheme file.
    virtual std::optional<QString> schemeToSave(QWidget* parent, const QString& suggestion) = 0;
    /// A picture for the letterhead, looked for in `folder` first.
    virtual std::optional<QString> pictureToOpen(QWidget* parent, const QString& folder) = 0;
    /// Where to write a PDF; what stands there already may be replaced, the user was asked.
    virtual std::optional<QString> pdfToSave(QWidget* parent, const QString& suggestion) = 0;
    /// A folder for a PDF of each paper, looked for in `folder` first; files of the same names there are replaced.
    virtual std::optional<QString> folderForPapers(QWidget* parent, const QString& folder) = 0;
    /// Lets the user choose printer, copies and pages; false when the user gave up.
    virtual bool printerToUse(QWidget* parent, QPrinter& printer) = 0;
    /// Shows a file with the program the system has for it.
    virtual void showFile(const QString& path) = 0;
};

}
