#include "core/report/FormTroubleText.h"

#include "core/report/FormTexts.h"
#include "core/report/Forms.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidang {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FormTrouble)
};

/// "“Surat usulan: isi surat” (proposal-letter), line 3".
QString placeOf(const FormTrouble& trouble)
{
    const auto& kinds = formTextKinds();
    const auto kind = std::ranges::find(kinds, trouble.name, &FormTextKind::name);
    const QString title = kind == kinds.end() ? trouble.name : u"“%1” (%2)"_s.arg(kind->title, trouble.name);
    return trouble.line > 0 ? Words::tr("%1, line %2").arg(title).arg(trouble.line) : title;
}

QString fieldsOf(const QString& name)
{
    const auto& kinds = formTextKinds();
    const auto kind = std::ranges::find(kinds, name, &FormTextKind::name);
    return kind == kinds.end() ? QString() : kind->fields.join(u", "_s);
}

QString titleOf(const QString& form)
{
    const auto known = formNamed(form);
    return known ? kindOf(*known).title : form;
}

}

QString formTroubleText(const FormTrouble& trouble)
{
    switch (trouble.kind) {
    case FormTroubleKind::UnknownField:
        return Words::tr("The text %1: there is no field {%2}. There are: %3.")
            .arg(placeOf(trouble), trouble.what, fieldsOf(trouble.name));
    case FormTroubleKind::BrokenTemplate:
        return Words::
            tr("The text %1: “%2” cannot be read. A field stands in braces, like {edisi}; a brace itself is written twice.")
                .arg(placeOf(trouble), trouble.what);
    case FormTroubleKind::NotRanked:
        return Words::tr("%1: category %2 cannot be ranked yet. Mend its faults first.")
            .arg(titleOf(trouble.name), trouble.what);
    case FormTroubleKind::NotClosed:
        return Words::tr("%1: category %2 is not closed yet.").arg(titleOf(trouble.name), trouble.what);
    case FormTroubleKind::NoSuchThing: break;
    }
    return Words::tr("%1: what it is about is not in this edition (%2).").arg(titleOf(trouble.name), trouble.what);
}

}
