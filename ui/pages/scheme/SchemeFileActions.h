// Scheme files of the scheme's page: taken into the edition, and written from it.
#pragma once

#include "ui/pages/scheme/SchemeDesk.h"

#include <QObject>

namespace sidang {

struct SchemeFileTrouble;

class SchemeFileActions : public QObject {
    Q_OBJECT

public:
    /// The desk outlives it.
    explicit SchemeFileActions(SchemeDesk& desk, QObject* parent = nullptr) : QObject(parent), desk_(desk) {}

    /// Asks for a file and takes what is chosen from it.
    void importFile();
    /// Takes the scheme in this file.
    void use(const QString& path);
    void exportAll();
    void exportOne();

Q_SIGNALS:
    void categoryWanted(sidang::CategoryId category);

private:
    void tellTrouble(const SchemeFileTrouble& trouble);
    void take(const std::vector<CategoryScheme>& schemes);
    void write(const std::vector<CategoryScheme>& schemes, const QString& name);

    SchemeDesk& desk_;
};

}
