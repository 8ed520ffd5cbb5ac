// Asks with the dialogs of the system.
#pragma once

#include "ui/common/Ask.h"

#include <QCoreApplication>

namespace sidang {

class DialogAsk : public Ask {
    Q_DECLARE_TR_FUNCTIONS(Ask)

public:
    std::optional<QString> editionToOpen(QWidget* parent, const QString& folder) override;
    std::optional<QString> newEditionToSave(QWidget* parent, const QString& suggestion) override;
    std::optional<QString> editionToSave(QWidget* parent, const QString& suggestion) override;
    std::optional<QString> folderToUse(QWidget* parent, const QString& folder) override;
    QStringList filesToAdd(QWidget* parent) override;
    std::optional<QString> schemeToOpen(QWidget* parent, const QString& folder) override;
    std::optional<QString> schemeToSave(QWidget* parent, const QString& suggestion) override;
    std::optional<QString> pictureToOpen(QWidget* parent, const QString& folder) override;
    std::optional<QString> pdfToSave(QWidget* parent, const QString& suggestion) override;
    std::optional<QString> folderForPapers(QWidget* parent, const QString& folder) override;
    bool printerToUse(QWidget* parent, QPrinter& printer) override;
    void showFile(const QString& path) override;
};

}
