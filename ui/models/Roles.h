// What the models answer beside the text of a cell.
#pragma once

#include <Qt>

namespace sidang {

enum Role {
    SortRole = Qt::UserRole + 1, // a number, or a text where the column holds texts
    IdRole,                      // the value of the row's id; invalid where the row is none of the kind
    BarRole,                     // AspectBar
    FlagsRole,                   // Flags
    CutRole,                     // bool: below this row those sent up end
    QuietRole,                   // bool: the row counts for nothing in the result
    StrongRole,                  // bool: a sum, drawn bold
    NoteRole,                    // QString: a second, quiet line under the text
    ToneRole,                    // int: how the text is meant, a Tone
};

}
