// On which paper a text of the secretariat is looked at.
#pragma once

#include "core/report/Document.h"
#include "core/report/Forms.h"

namespace sidang {

/// The form the template belongs to.
Form formOfText(const QString& name);
/// The text alone, each field standing for its own name, where no paper of its form can be shown yet. The text is one that
/// can be read.
Document textAlone(const QString& name, const QString& text);

}
