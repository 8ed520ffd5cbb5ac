// Chooses which categories of a scheme file are taken into an edition that has categories already.
#pragma once

#include "ui/models/scheme/CategoryEdits.h"

#include <QDialog>

class QListWidget;
class QPushButton;

namespace sidang {

class ImportSchemeDialog : public QDialog {
    Q_OBJECT

public:
    /// `codes`: of the edition's categories; those that are there already are not chosen at first.
    ImportSchemeDialog(std::vector<CategoryScheme> schemes, const QStringList& codes, QWidget* parent = nullptr);

    std::vector<CategoryScheme> chosen() const;

private:
    std::vector<CategoryScheme> schemes_;
    QListWidget* list_;
    QPushButton* take_;
};

}
