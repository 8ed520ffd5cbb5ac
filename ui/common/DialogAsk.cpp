#include "ui/common/DialogAsk.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QPrintDialog>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace sidang {

std::optional<QString> DialogAsk::editionToOpen(QWidget* parent, const QString& folder)
{
    const QString filters = tr("Editions (*.sidang)") + ";;"_L1 + tr("All files (*)");
    const QString path = QFileDialog::getOpenFileName(parent, tr("Open an edition"), folder, filters);
    return path.isEmpty() ? std::nullopt : std::optional(path);
}

std::optional<QString> DialogAsk::newEditionToSave(QWidget* parent, const QString& suggestion)
{
    QFileDialog dialog(parent, tr("Make the edition here"), suggestion, tr("Editions (*.sidang)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setOption(QFileDialog::DontConfirmOverwrite);
    dialog.setDefaultSuffix(u"sidang"_s);
    dialog.selectFile(suggestion);
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return {};
    return dialog.selectedFiles().constFirst();
}

std::optional<QString> DialogAsk::editionToSave(QWidget* parent, const QString& suggestion)
{
    QFileDialog dialog(parent, tr("Save somewhere else"), suggestion, tr("Editions (*.sidang)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(u"sidang"_s);
    dialog.selectFile(suggestion);
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return {};
    return dialog.selectedFiles().constFirst();
}

std::optional<QString> DialogAsk::folderToUse(QWidget* parent, const QString& folder)
{
    const QString path = QFileDialog::getExistingDirectory(parent, tr("Second place for backups"), folder);
    return path.isEmpty() ? std::nullopt : std::optional(path);
}

QStringList DialogAsk::filesToAdd(QWidget* parent)
{
    return QFileDialog::getOpenFileNames(parent, tr("Add files"), {}, tr("All files (*)"));
}

std::optional<QString> DialogAsk::schemeToOpen(QWidget* parent, const QString& folder)
{
    const QString filters = tr("Schemes (*.json)") + ";;"_L1 + tr("All files (*)");
    const QString path = QFileDialog::getOpenFileName(parent, tr("Import a scheme"), folder, filters);
    return path.isEmpty() ? std::nullopt : std::optional(path);
}

std::optional<QString> DialogAsk::schemeToSave(QWidget* parent, const QString& suggestion)
{
    QFileDialog dialog(parent, tr("Export the scheme"), suggestion, tr("Schemes (*.json)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(u"json"_s);
    dialog.selectFile(suggestion);
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return {};
    return dialog.selectedFiles().constFirst();
}

std::optional<QString> DialogAsk::pictureToOpen(QWidget* parent, const QString& folder)
{
    const QString filters = tr("Pictures (*.png *.jpg *.jpeg *.svg)") + ";;"_L1 + tr("All files (*)");
    const QString path = QFileDialog::getOpenFileName(parent, tr("Choose the logo"), folder, filters);
    return path.isEmpty() ? std::nullopt : std::optional(path);
}

std::optional<QString> DialogAsk::pdfToSave(QWidget* parent, const QString& suggestion)
{
    QFileDialog dialog(parent, tr("Save as PDF"), suggestion, tr("PDF documents (*.pdf)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(u"pdf"_s);
    dialog.selectFile(suggestion);
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return {};
    return dialog.selectedFiles().constFirst();
}

std::optional<QString> DialogAsk::folderForPapers(QWidget* parent, const QString& folder)
{
    const QString path = QFileDialog::getExistingDirectory(parent, tr("Folder for the PDFs"), folder);
    return path.isEmpty() ? std::nullopt : std::optional(path);
}

bool DialogAsk::printerToUse(QWidget* parent, QPrinter& printer)
{
    QPrintDialog dialog(&printer, parent);
    dialog.setWindowTitle(tr("Print"));
    return dialog.exec() == QDialog::Accepted;
}

void DialogAsk::showFile(const QString& path)
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

}
