// Why a paper cannot be made, as a value.
#pragma once

#include <QString>

namespace sidang {

enum class FormTroubleKind {
    UnknownField,   // `what` names no field of the template
    BrokenTemplate, // `what` is the piece that cannot be read: a brace without its end, a part that is not known
    NotRanked,      // the category `what` cannot be ranked
    NotClosed,      // the category `what` must be closed before
    NoSuchThing,    // the item names something that is not in the book
};

struct FormTrouble {
    FormTroubleKind kind;
    QString name; // of the template or form
    int line = 0; // of the template, from 1; 0: of none
    QString what;
};

}
