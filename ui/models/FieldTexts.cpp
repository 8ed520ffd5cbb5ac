#include "ui/models/FieldTexts.h"

#include "core/text/Dates.h"
#include "core/text/Numbers.h"
#include "core/words/ChoiceTexts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sidang {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Field)
};

QString dateText(QDate date, const WordContext& context)
{
    return date.isValid() ? longDate(date, context.language) : QString();
}

QString officialText(const std::optional<OfficialId>& official, const WordContext& context)
{
    return official ? context.names.nameOf(*official) : QString();
}

QString deputiesText(const std::vector<Deputy>& deputies, const WordContext& context)
{
    QStringList texts;
    for (const Deputy& deputy : deputies)
        texts << Words::tr("%1, %2 (%3 to %4)")
                     .arg(deputy.name, deputy.position, dateText(deputy.first, context), dateText(deputy.last, context));
    return texts.join(u"; "_s);
}

QString levelText(Level level)
{
    const QString texts[] = {Words::tr("regency or city"), Words::tr("province"), Words::tr("national")};
    return texts[static_cast<std::size_t>(level)];
}

}

FieldTexts fieldTexts(const Edition& edition, const WordContext& context)
{
    return {{Words::tr("name"), edition.label},
            {Words::tr("tier"), levelText(edition.level)},
            {Words::tr("region"), edition.region},
            {Words::tr("period"), periodText(edition.period, context.language)},
            {Words::tr("documents due"), dateText(edition.documentsDue, context)},
            {Words::tr("letterhead"), edition.letterhead.join(u" / "_s)},
            {Words::tr("place of signing"), edition.place},
            {Words::tr("secretariat"), edition.secretariat},
            {Words::tr("logo"), edition.logo.isEmpty() ? QString() : Words::tr("picture %1").arg(edition.logo.first(8))},
            {Words::tr("legal basis"), edition.legalBasis.join(u" / "_s)},
            {Words::tr("pattern of letter numbers"), edition.letterNumber},
            {Words::tr("check of documents"), dateText(edition.checkOn, context)},
            {Words::tr("interviews"), dateText(edition.interviewsOn, context)},
            {Words::tr("plenary"), dateText(edition.plenaryOn, context)},
            {Words::tr("paper"), choiceText(edition.paper)}};
}

FieldTexts fieldTexts(const Official& official, const WordContext&)
{
    return {{Words::tr("name"), official.name},
            {Words::tr("role"), roleText(official.role)},
            {Words::tr("passphrase"), official.passphrase.isEmpty() ? Words::tr("none") : Words::tr("set")},
            {Words::tr("serves"), yesNoText(official.serves)},
            {Words::tr("position"), official.position},
            {u"NIP"_s, official.nip}};
}

FieldTexts fieldTexts(const Juror& juror, const WordContext& context)
{
    QStringList categories;
    if (juror.categories) {
        for (const CategoryId category : *juror.categories)
            categories << context.names.nameOf(category);
    }
    return {{Words::tr("code"), juror.code},
            {Words::tr("name"), juror.name},
            {Words::tr("office"), juror.element},
            {Words::tr("role"), choiceText(juror.role)},
            {Words::tr("gives marks"), yesNoText(juror.scores)},
            {Words::tr("categories"), juror.categories ? categories.join(u", "_s) : Words::tr("all")},
            {Words::tr("institution"), juror.institution},
            {Words::tr("position"), juror.position},
            {u"NIP"_s, juror.nip},
            {Words::tr("deputies"), deputiesText(juror.deputies, context)}};
}

FieldTexts fieldTexts(const Nominee& nominee, const WordContext& context)
{
    return {{Words::tr("name"), nominee.name},
            {Words::tr("status"), choiceText(nominee.status)},
            {Words::tr("code"), nominee.code},
            {Words::tr("category"), context.names.nameOf(nominee.category)},
            {Words::tr("region"), nominee.region},
            {Words::tr("reason of the status"), nominee.statusReason},
            {Words::tr("proposed by"), nominee.proposer},
            {Words::tr("leader"), nominee.leader},
            {Words::tr("contact"), nominee.contact},
            {Words::tr("sector"), nominee.sector},
            {Words::tr("size of the enterprise"), nominee.size == EnterpriseSize::Unstated ? QString() : choiceText(nominee.size)},
            {Words::tr("workers"), nominee.workers ? number(*nominee.workers, context.language) : QString()}};
}

FieldTexts fieldTexts(const Recusal& recusal, const WordContext&)
{
    return {{Words::tr("ground"), recusal.reason}, {Words::tr("kind of conflict"), choiceText(recusal.kind)}};
}

FieldTexts fieldTexts(const Decision& decision, const WordContext& context)
{
    QStringList names;
    for (const NomineeId nominee : decision.nominees)
        names << context.names.nameOf(nominee);
    return {{Words::tr("order"), names.join(u" – "_s)}, {Words::tr("ground"), decision.reason}};
}

FieldTexts fieldTexts(const MarkNote& note, const WordContext& context)
{
    return {{Words::tr("note"), note.comment},
            {Words::tr("source"), note.source},
            {Words::tr("date of the source"), dateText(note.date, context)}};
}

FieldTexts fieldTexts(const Attestation& attestation, const WordContext& context)
{
    return {{Words::tr("entered by"), officialText(attestation.entered, context)},
            {Words::tr("confirmed by"), officialText(attestation.confirmed, context)}};
}

FieldTexts fieldTexts(const Evidence& evidence, const WordContext& context)
{
    QStringList files;
    for (const Attachment& file : evidence.files)
        files << file.name;
    return {{Words::tr("state"), choiceText(evidence.state)},
            {Words::tr("received"), dateText(evidence.received, context)},
            {Words::tr("note"), evidence.note},
            {Words::tr("verified by"), officialText(evidence.verified, context)},
            {Words::tr("verified on"), dateText(evidence.verifiedOn, context)},
            {Words::tr("files"), files.join(u", "_s)}};
}

FieldTexts fieldTexts(const MonthlyFigure& figure, const WordContext& context)
{
    const QString value = figure.coverage ? Words::tr("%1 of %2").arg(number(figure.coverage->members, context.language),
                                                                      number(figure.coverage->universe, context.language))
                                          : Words::tr("does not apply");
    return {{Words::tr("figure"), value},
            {Words::tr("source"), figure.source},
            {Words::tr("date of the source"), dateText(figure.date, context)}};
}

FieldTexts fieldTexts(const Interview& interview, const WordContext& context)
{
    const QString starts = interview.starts.isValid() ? longDate(interview.starts.date(), context.language) + u", "_s +
                                                            interview.starts.time().toString(u"HH.mm"_s)
                                                      : QString();
    return {{Words::tr("state"), choiceText(interview.state)},
            {Words::tr("starts"), starts},
            {Words::tr("place in the order"), QString::number(interview.order)},
            {Words::tr("talk, minutes"), QString::number(interview.talkMinutes)},
            {Words::tr("questions, minutes"), QString::number(interview.questionMinutes)},
            {Words::tr("how"), choiceText(interview.mode)},
            {Words::tr("leader came in person"), yesNoText(interview.leaderPresent)},
            {Words::tr("companions"), interview.companions},
            {Words::tr("room or address"), interview.place}};
}

FieldTexts fieldTexts(const Draw& draw, const WordContext&)
{
    return {{Words::tr("how"), choiceText(draw.method)},
            {Words::tr("number of the draw"), draw.method == DrawMethod::Lot ? QString::number(draw.seed) : QString()}};
}

FieldTexts fieldTexts(const ScoreSheet& sheet, const WordContext&)
{
    return {{Words::tr("final"), yesNoText(sheet.isFinal)}, {Words::tr("note"), sheet.comment}};
}

FieldTexts fieldTexts(const SheetForm& form, const WordContext&)
{
    return {{Words::tr("state"), choiceText(form.state)},
            {Words::tr("version of the scheme"), QString::number(form.version)},
            {Words::tr("reason"), form.reason}};
}

FieldTexts fieldTexts(const Printing& printing, const WordContext&)
{
    return {{Words::tr("to"), choiceText(printing.medium)},
            {Words::tr("papers"), QString::number(printing.papers)},
            {Words::tr("pages"), QString::number(printing.pages)},
            {Words::tr("paper"), choiceText(printing.paper)}};
}

FieldTexts fieldTexts(const QString& text, const WordContext&)
{
    return {{Words::tr("text"), text}};
}

FieldTexts fieldTexts(const PlenaryNote& note, const WordContext&)
{
    return {{Words::tr("considerations"), note.considerations}, {Words::tr("dissent"), note.dissent}};
}

FieldTexts fieldTexts(const Stage& stage, const WordContext&)
{
    return {{Words::tr("phase"), phaseText(stage.phase)}, {Words::tr("version of the scheme"), QString::number(stage.scheme)}};
}

FieldTexts fieldTexts(const ClosedResult& result, const WordContext&)
{
    return {{Words::tr("ranking"), Words::tr("kept")},
            {Words::tr("version of the scheme"), QString::number(result.scheme)}};
}

}
