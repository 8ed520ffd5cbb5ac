#include "ui/pages/newedition/NewEditionStep.h"

#include "ui/common/FieldForm.h"

#include <QLineEdit>
#include <QStyle>

namespace sidang {

bool NewEditionStep::tell(FieldForm& form, QLineEdit& field, const QString& reason)
{
    form.say(&field, Tone::Refusal, reason);
    field.setProperty("refused", !reason.isEmpty());
    // A style sheet looks at a property only when it is told to.
    field.style()->unpolish(&field);
    field.style()->polish(&field);
    if (!reason.isEmpty())
        field.setFocus(Qt::OtherFocusReason);
    return reason.isEmpty();
}

}
