#include "ui/models/ChangeSubject.h"

#include <QCoreApplication>

namespace sidang {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Change)
};

}

QString nounText(const MarkChange& change)
{
    return change.key.juror ? Words::tr("Mark") : Words::tr("Fact or figure");
}

QString nounText(const NoteChange&)
{
    return Words::tr("Note");
}

QString nounText(const AttestationChange&)
{
    return Words::tr("Attestation");
}

QString nounText(const EditionChange&)
{
    return Words::tr("Edition");
}

QString nounText(const OfficialChange&)
{
    return Words::tr("Official");
}

QString nounText(const CategoryChange&)
{
    return Words::tr("Category");
}

QString nounText(const CriterionChange& change)
{
    return change.any().indicator ? Words::tr("Indicator") : Words::tr("Aspect");
}

QString nounText(const RequirementChange&)
{
    return Words::tr("Required document");
}

QString nounText(const JurorChange&)
{
    return Words::tr("Juror");
}

QString nounText(const NomineeChange&)
{
    return Words::tr("Nominee");
}

QString nounText(const RecusalChange&)
{
    return Words::tr("Recusal");
}

QString nounText(const DecisionChange&)
{
    return Words::tr("Decision");
}

QString nounText(const EvidenceChange&)
{
    return Words::tr("Document");
}

QString nounText(const FigureChange&)
{
    return Words::tr("Monthly figure");
}

QString nounText(const InterviewChange&)
{
    return Words::tr("Interview");
}

QString nounText(const DrawChange&)
{
    return Words::tr("Draw of the interviews");
}

QString nounText(const SecondChange&)
{
    return Words::tr("Second mark");
}

QString nounText(const SheetChange&)
{
    return Words::tr("Score sheet");
}

QString nounText(const FormChange&)
{
    return Words::tr("Printed score sheet");
}

QString nounText(const PrintingChange&)
{
    return Words::tr("Printing");
}

QString nounText(const TextChange&)
{
    return Words::tr("Text of a form");
}

QString nounText(const PlenaryChange&)
{
    return Words::tr("Notes of the plenary");
}

QString nounText(const StageChange&)
{
    return Words::tr("Phase");
}

QString nounText(const ResultChange&)
{
    return Words::tr("Closed result");
}

}
