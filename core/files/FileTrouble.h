// Why a file could not be read or written, as a value. Words come from core/text.
#pragma once

#include <QString>

namespace sidang {

enum class FileTroubleKind {
    Missing,       // no such file
    FolderMissing, // the folder to write into does not exist
    NotAFile,      // a folder or a device
    NotReadable,   // no permission, or a read error
    NotWritable,   // no permission, or a read-only medium
    TargetExists,  // would overwrite, and nobody said so
    DiskFull,
    WriteFailed,  // any other write error; `detail` is the system's
    NotConfirmed, // written and in place, but the disk did not confirm its name: a power cut may lose it
    NotSame,      // read back after writing, the content differs
    NotAnEdition, // not an SQLite database at all
    OtherProgram, // an SQLite database of another program
    Newer,        // written by a newer version of this program; `detail` is its number
    Damaged,      // an edition whose content does not hold together; `detail` says what
    InUse,        // opened by another program
    TooLarge,     // beyond what an edition can be
};

struct FileTrouble {
    FileTroubleKind kind;
    QString path;
    QString detail; // may be empty; of the system or of SQLite, in their words
};

}
