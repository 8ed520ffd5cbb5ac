// One PDF of many papers, each with pages numbered from 1.
#pragma once

#include "core/base/Result.h"
#include "core/print/Pages.h"
#include "core/print/PrintTrouble.h"
#include "core/report/Document.h"

#include <QByteArray>

namespace sidang {

class BoundPapers {
public:
    BoundPapers(const QString& title, PaperSize paper) : pages_{.title = title, .paper = paper} {}

    /// Appends a paper. Errors: those of layOut; what was added before stays.
    Result<Done, PrintTrouble> add(const Document& document);
    /// The file. At least one paper was added.
    QByteArray pdf() const;

private:
    Pages pages_;
};

}
