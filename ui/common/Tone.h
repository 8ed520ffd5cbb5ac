// How a short remark is meant; words always say the same, so that no state is told by colour alone.
#pragma once

namespace sidang {

enum class Tone {
    Quiet,     // a plain fact
    Accent,    // an award, a thing that is complete
    Attention, // something waits for a person
    Refusal,   // something was refused or is wrong
};

}
