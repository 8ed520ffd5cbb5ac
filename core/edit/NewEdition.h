// A new edition from nothing but its name, period and region.
#pragma once

#include "core/base/Result.h"
#include "core/domain/EditionBook.h"
#include "core/files/FileTrouble.h"

#include <QDateTime>

namespace sidang {

/// A book with this edition and one administrator, named "Administrator" unless told otherwise; everything else is empty.
EditionBook emptyEdition(const QString& label, const AssessmentPeriod& period, const QString& region,
                         const QString& administrator = QStringLiteral("Administrator"));

/// Makes an edition file of the book, with its first records; `now` is the desk's clock with its offset. Nothing is replaced.
/// Errors: those of createEdition, TargetExists among them.
Result<Done, FileTrouble> createNewEdition(const QString& path, const EditionBook& book, const QDateTime& now);

}
