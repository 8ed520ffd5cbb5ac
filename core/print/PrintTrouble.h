// Why a document cannot be printed, as a value.
#pragma once

#include <QString>

namespace sidang {

enum class PrintTroubleKind {
    Unprintable,       // a character that no shipped font can set; `character` in the text `where`
    PictureUnreadable, // the letterhead's picture is damaged or of no known kind
    FontsMissing,      // the system did not take the shipped fonts, or put its own in their place
};

struct PrintTrouble {
    PrintTroubleKind kind;
    QString character; // the character itself
    QString code;      // its number: "U+1F600"
    QString where;     // the text it stands in
};

}
