#include "core/print/PrintTroubleText.h"

#include <QCoreApplication>

namespace sidang {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PrintTrouble)
};

}

QString printTroubleText(const PrintTrouble& trouble)
{
    switch (trouble.kind) {
    case PrintTroubleKind::Unprintable:
        return Words::
            tr("The paper cannot be printed: the character “%1” (%2) in “%3” is in none of the printing fonts. Nothing was "
               "written. Write the text without it.")
                .arg(trouble.character, trouble.code, trouble.where);
    case PrintTroubleKind::PictureUnreadable:
        return Words::tr("The paper cannot be printed: the picture of the letterhead is damaged, or is neither PNG, JPEG "
                         "nor SVG. Nothing "
                         "was written. Choose another picture in the edition's letterhead, or none.");
    case PrintTroubleKind::FontsMissing:
        return Words::tr(
            "The paper cannot be printed: the system did not take the program's printing fonts. Nothing was written. "
            "Restart the program and try again.");
    }
    Q_UNREACHABLE();
}

}
