#include "ui/pages/print/PaperTrouble.h"

#include "core/print/PrintTroubleText.h"
#include "core/report/FormTroubleText.h"
#include "core/text/TroubleText.h"

namespace sidang {

namespace {

struct InWords {
    QString operator()(const FormTrouble& trouble) const { return formTroubleText(trouble); }
    QString operator()(const PrintTrouble& trouble) const { return printTroubleText(trouble); }
    QString operator()(const FileTrouble& trouble) const { return troubleText(trouble); }
};

}

QString paperTroubleText(const PaperTrouble& trouble)
{
    return std::visit(InWords(), trouble);
}

QString brokenText(const PaperTrouble& trouble)
{
    const auto* form = std::get_if<FormTrouble>(&trouble);
    const bool isText =
        form && (form->kind == FormTroubleKind::UnknownField || form->kind == FormTroubleKind::BrokenTemplate);
    return isText ? form->name : QString();
}

}
