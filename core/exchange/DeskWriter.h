// Writes what the desk keeps besides marks, as parts of `sidang-edition/1`.
#pragma once

#include "core/domain/EditionBook.h"

#include <QStringList>

namespace sidang {

/// The sections of an edition's text from `requirements` to `attestations`, those that have something to say: `"key": [...]`.
QStringList deskSections(const EditionBook& book);

/// A juror's mark as text: the number, or the code of the level.
QString gradeText(const Scale& scale, const Grade& grade);

}
