#include "core/text/TroubleText.h"

#include <QCoreApplication>
#include <QDir>

namespace sidang {
namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(FileTrouble)

public:
    static QString of(const FileTrouble& trouble)
    {
        const QString file = QDir::toNativeSeparators(trouble.path);
        switch (trouble.kind) {
        case FileTroubleKind::Missing: return tr("There is no file %1.").arg(file);
        case FileTroubleKind::FolderMissing:
            return tr("%1 was not written: its folder does not exist. Make the folder or choose another.").arg(file);
        case FileTroubleKind::NotAFile: return tr("%1 is not a file.").arg(file);
        case FileTroubleKind::NotReadable:
            return tr("%1 cannot be read (%2). Nothing was changed.").arg(file, trouble.detail);
        case FileTroubleKind::NotWritable:
            return tr("%1 was not written: this place cannot be written to (%2). Choose another folder.")
                .arg(file, trouble.detail);
        case FileTroubleKind::TargetExists:
            return tr("%1 exists already and was left as it is. Choose another name, or say that it is to be replaced.")
                .arg(file);
        case FileTroubleKind::DiskFull:
            return tr("%1 was not written: the disk is full. What stood there before is unchanged. Free some space and try "
                      "again.")
                .arg(file);
        case FileTroubleKind::WriteFailed:
            return tr("%1 was not written (%2). What stood there before is unchanged.").arg(file, trouble.detail);
        case FileTroubleKind::NotConfirmed:
            return tr("%1 was written, but the disk did not confirm it. Check the disk or the stick, and write it again.")
                .arg(file);
        case FileTroubleKind::NotSame:
            return tr("%1 was written, but what was read back differs. Do not use it; try another disk.").arg(file);
        default: return ofEdition(trouble.kind, file, trouble.detail);
        }
    }

private:
    static QString ofEdition(FileTroubleKind kind, const QString& file, const QString& detail)
    {
        switch (kind) {
        case FileTroubleKind::NotAnEdition: return tr("%1 is not an edition file of Sidang. It was not changed.").arg(file);
        case FileTroubleKind::OtherProgram:
            return tr("%1 is a database of another program, not an edition of Sidang. It was not changed.").arg(file);
        case FileTroubleKind::Newer:
            return tr("%1 was written by a newer version of Sidang (file version %2). It was not changed. Update this "
                      "program to "
                      "open it.")
                .arg(file, detail);
        case FileTroubleKind::Damaged:
            return tr("%1 is damaged (%2). It was not changed. Open the newest backup instead, and keep this file.")
                .arg(file, detail);
        case FileTroubleKind::InUse:
            return detail.isEmpty() ? tr("%1 is open in another program. Close it there and try again.").arg(file)
                                    : tr("%1 is open already: %2. Close it there and try again.").arg(file, detail);
        case FileTroubleKind::TooLarge:
            return !detail.isEmpty() ? tr("%1 is too large; a file of at most %2 can be taken in.").arg(file, detail)
                                     : tr("%1 is too large to be an edition. It was not changed.").arg(file);
        default: return file;
        }
    }
};

}

QString troubleText(const FileTrouble& trouble)
{
    return Words::of(trouble);
}

}
