#include "core/words/ChoiceTexts.h"

#include "core/ledger/Action.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sidang {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Choice)
};

/// The text at the place of the value in its enumeration.
template <class Enum, std::size_t count>
QString at(Enum value, const QString (&texts)[count])
{
    return texts[static_cast<std::size_t>(value)];
}

QString actionText(Action action)
{
    const QString texts[actionCount] = {
        Words::tr("Edition"),
        Words::tr("Letterhead and dates"),
        Words::tr("Officials"),
        Words::tr("Scheme"),
        Words::tr("Scheme revised"),
        Words::tr("Scheme confirmed"),
        Words::tr("Required documents"),
        Words::tr("Jury"),
        Words::tr("Recusal"),
        Words::tr("Nominee"),
        Words::tr("Status of a nominee"),
        Words::tr("Mark of a juror"),
        Words::tr("Fact or figure"),
        Words::tr("Fact or figure confirmed"),
        Words::tr("Document"),
        Words::tr("Monthly figure"),
        Words::tr("Interview"),
        Words::tr("Second mark of a juror"),
        Words::tr("Difference settled"),
        Words::tr("Score sheet final"),
        Words::tr("Score sheet opened again"),
        Words::tr("Score sheets issued"),
        Words::tr("Score sheet returned"),
        Words::tr("Score sheet spoiled"),
        Words::tr("Printed"),
        Words::tr("Text of a form"),
        Words::tr("Decision of the plenary"),
        Words::tr("Notes of the plenary"),
        Words::tr("Phase"),
        Words::tr("Category closed"),
        Words::tr("Category reopened"),
    };
    return at(action, texts);
}

}

QString roleText(OfficialRole role)
{
    return at(role, {Words::tr("administrator"), Words::tr("operator 1"), Words::tr("operator 2"), Words::tr("chair"),
                     Words::tr("auditor")});
}

QString phaseText(Phase phase)
{
    return at(phase, {Words::tr("Preparing"), Words::tr("Scoring"), Words::tr("Plenary"), Words::tr("Closed")});
}

QString kindText(const QString& kind)
{
    if (const std::optional<Action> action = actionOfWord(kind))
        return actionText(*action);
    if (kind == "found"_L1)
        return Words::tr("Edition founded");
    if (kind == "import"_L1)
        return Words::tr("Imported");
    if (kind == "undo"_L1)
        return Words::tr("Undone");
    if (kind == "redo"_L1)
        return Words::tr("Done again");
    if (kind == "restore"_L1)
        return Words::tr("Restored from a backup");
    if (kind == "migrate"_L1)
        return Words::tr("Brought to this version");
    return kind;
}

QString choiceText(NomineeStatus status)
{
    return at(status, {Words::tr("takes part"), Words::tr("not eligible"), Words::tr("withdrawn"), Words::tr("disqualified"),
                       Words::tr("absent")});
}

QString choiceText(JurorRole role)
{
    return at(role, {Words::tr("chair of the jury"), Words::tr("secretary of the jury"), Words::tr("member of the jury")});
}

QString choiceText(EvidenceState state)
{
    return at(state, {Words::tr("not there"), Words::tr("incomplete"), Words::tr("there")});
}

QString choiceText(Programme programme)
{
    return at(programme, {u"JKK"_s, u"JKM"_s, u"JHT"_s, u"JP"_s});
}

QString choiceText(Segment segment)
{
    return at(segment, {Words::tr("wage earners"), Words::tr("non-wage earners"), Words::tr("construction"),
                        Words::tr("non-civil servants")});
}

QString choiceText(Basis basis)
{
    return at(basis, {Words::tr("declared"), Words::tr("verified")});
}

QString choiceText(InterviewMode mode)
{
    return at(mode, {Words::tr("in person"), Words::tr("online")});
}

QString choiceText(InterviewState state)
{
    return at(state, {Words::tr("planned"), Words::tr("held"), Words::tr("did not come"), Words::tr("postponed")});
}

QString choiceText(Aggregate aggregate)
{
    return at(aggregate, {Words::tr("mean"), Words::tr("median"), Words::tr("mean without the highest and the lowest")});
}

QString choiceText(MissingRule rule)
{
    return at(rule, {Words::tr("no place until it is there"), Words::tr("left out"), Words::tr("counts 0")});
}

QString choiceText(RankOn rankOn)
{
    return at(rankOn, {Words::tr("exact totals"), Words::tr("rounded totals")});
}

QString choiceText(Numbering numbering)
{
    return at(numbering, {Words::tr("1, 2, 2, 4"), Words::tr("1, 2, 2, 3")});
}

QString choiceText(Source source)
{
    return at(source, {Words::tr("marks of the jurors"), Words::tr("fact"), Words::tr("measured figure")});
}

QString choiceText(Over over)
{
    return at(over, {Words::tr("the last month"), Words::tr("all months together"), Words::tr("growth of the members")});
}

QString choiceText(Paper paper)
{
    return at(paper, {u"A4"_s, u"F4"_s});
}

QString choiceText(ConflictKind kind)
{
    return at(kind, {Words::tr("another interest"), Words::tr("family"), Words::tr("employment"), Words::tr("region of origin"),
                     Words::tr("business")});
}

QString choiceText(EnterpriseSize size)
{
    return at(size, {Words::tr("not stated"), Words::tr("micro"), Words::tr("small"), Words::tr("medium"), Words::tr("large")});
}

QString choiceText(FormState state)
{
    return at(state, {Words::tr("issued"), Words::tr("returned"), Words::tr("spoiled")});
}

QString choiceText(PrintMedium medium)
{
    return at(medium, {Words::tr("PDF file"), Words::tr("printer")});
}

QString choiceText(DrawMethod method)
{
    return at(method, {Words::tr("by lot"), Words::tr("by the alphabet"), Words::tr("by hand")});
}

QString yesNoText(bool value)
{
    return value ? Words::tr("yes") : Words::tr("no");
}

}
