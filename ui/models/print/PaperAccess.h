// Which papers can be made now, and which may be shown to who sits at the desk.
#pragma once

#include "core/report/Forms.h"
#include "ui/models/OpenEdition.h"

namespace sidang {

/// Whether jurors' marks of a category may be shown.
using MaySeeMarks = std::function<bool(CategoryId)>;

/// True when the paper holds jurors' marks or what was computed from them.
bool showsMarks(Form form);
/// Why the form stays closed, as a sentence; empty: it may be shown. Without a category: that of all.
QString whyClosed(const EditionBook& book, Form form, std::optional<CategoryId> category, const MaySeeMarks& maySee);
/// The papers of the form within the scope that may be shown.
std::vector<FormItem> openItems(const EditionBook& book, Form form, const FormScope& scope, const MaySeeMarks& maySee);
/// What the edition still lacks before a paper of the form can be made, as a sentence; empty: nothing is known to be
/// lacking.
QString whatIsMissing(const OpenEdition& edition, Form form);

bool isSamePaper(const FormItem& a, const FormItem& b);
/// What the paper is about, without its form: "KK-06 Kabupaten Agam · J4"; of the whole edition its label.
QString subjectText(const EditionBook& book, const FormItem& item);

}
