#include "ui/models/ChangeSubject.h"

#include "core/edit/IssueForms.h"
#include "core/text/Dates.h"
#include "core/words/ChoiceTexts.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidang {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Change)
};

const QString between = u" · "_s;

QString monthText(QDate month, Language language)
{
    return longDate(month, language).section(u' ', 1);
}

/// Code of the paper, where there is one; else the name.
QString codeOf(const std::optional<CriterionNode>& node, const LedgerNames& names, CriterionId id)
{
    return node && !node->code.isEmpty() ? node->code : names.nameOf(id);
}

QString shortMark(const MarkKey& key, const LedgerNames& names)
{
    const QString criterion = codeOf(names.criterion(key.criterion), names, key.criterion);
    if (!key.juror)
        return Words::tr("value %1 of %2").arg(criterion, names.nameOf(key.nominee));
    const std::optional<Juror> juror = names.juror(*key.juror);
    const QString code = juror && !juror->code.isEmpty() ? juror->code : names.nameOf(*key.juror);
    return Words::tr("mark %1 of %2, juror %3").arg(criterion, names.nameOf(key.nominee), code);
}

class SubjectFinder {
public:
    void operator()(const MarkKey& key)
    {
        subjects.nominees.push_back(key.nominee);
        if (key.juror)
            subjects.jurors.push_back(*key.juror);
    }
    void operator()(const MarksAdded& added)
    {
        for (const auto& [key, value] : added.marks)
            (*this)(key);
    }
    void operator()(const MarkChange& change) { (*this)(change.key); }
    void operator()(const NoteChange& change) { (*this)(change.key); }
    void operator()(const SecondChange& change) { (*this)(change.key); }
    void operator()(const SheetChange& change) { (*this)(MarkKey{change.key.nominee, {}, change.key.juror}); }
    void operator()(const AttestationChange& change) { (*this)(change.key); }
    void operator()(const EvidenceChange& change) { subjects.nominees.push_back(change.key.nominee); }
    void operator()(const FigureChange& change) { subjects.nominees.push_back(change.key.nominee); }
    void operator()(const InterviewChange& change) { subjects.nominees.push_back(change.key); }
    void operator()(const NomineeChange& change) { subjects.nominees.push_back(change.any().id); }
    void operator()(const JurorChange& change) { subjects.jurors.push_back(change.any().id); }
    void operator()(const RecusalChange& change)
    {
        subjects.nominees.push_back(change.any().nominee);
        subjects.jurors.push_back(change.any().juror);
    }
    void operator()(const FormChange& change)
    {
        const SheetForm& form = change.after ? *change.after : *change.before;
        (*this)(MarkKey{form.nominee, {}, form.juror});
    }
    void operator()(const DecisionChange& change) { subjects.nominees = change.any().nominees; }
    template <class Kind>
    void operator()(const Kind&)
    {}

    ChangeSubjects subjects;
};

}

bool isHidden(const MarkKey& key, const WordContext& context)
{
    if (!key.juror || !context.maySee)
        return false;
    const std::optional<Nominee> nominee = context.names.nominee(key.nominee);
    return !nominee || !context.maySee(nominee->category);
}

bool isHidden(const SheetKey& key, const WordContext& context)
{
    return isHidden(MarkKey{key.nominee, {}, key.juror}, context);
}

QString hiddenText()
{
    return Words::tr("not shown before the plenary");
}

QString aboutText(const MarkKey& key, const WordContext& context)
{
    QString text = context.names.nameOf(key.nominee) + between + context.names.nameOf(key.criterion);
    return key.juror ? text + between + context.names.nameOf(*key.juror) : text;
}

QString aboutText(const EditionChange& change, const WordContext&)
{
    return change.after ? change.after->label : change.before->label;
}

QString aboutText(const OfficialChange& change, const WordContext&)
{
    return change.any().name;
}

QString aboutText(const CategoryChange& change, const WordContext&)
{
    return change.any().title;
}

QString aboutText(const CriterionChange& change, const WordContext& context)
{
    return context.names.nameOf(change.any().category) + between + change.any().title;
}

QString aboutText(const RequirementChange& change, const WordContext& context)
{
    return context.names.nameOf(change.any().category) + between + change.any().title;
}

QString aboutText(const JurorChange& change, const WordContext&)
{
    return change.any().name;
}

QString aboutText(const NomineeChange& change, const WordContext&)
{
    return change.any().name;
}

QString aboutText(const RecusalChange& change, const WordContext& context)
{
    return context.names.nameOf(change.any().nominee) + between + context.names.nameOf(change.any().juror);
}

QString aboutText(const DecisionChange& change, const WordContext& context)
{
    return context.names.nameOf(change.any().category);
}

QString aboutText(const EvidenceChange& change, const WordContext& context)
{
    return context.names.nameOf(change.key.nominee) + between + context.names.nameOf(change.key.requirement);
}

QString aboutText(const FigureChange& change, const WordContext& context)
{
    const FigureKey& key = change.key;
    return context.names.nameOf(key.nominee) + between + choiceText(key.programme) + u", "_s + choiceText(key.segment) +
           u", "_s + monthText(key.month, context.language) + u", "_s + choiceText(key.basis);
}

QString aboutText(const InterviewChange& change, const WordContext& context)
{
    return context.names.nameOf(change.key);
}

QString aboutText(const DrawChange& change, const WordContext& context)
{
    return context.names.nameOf(change.key);
}

QString aboutText(const SheetChange& change, const WordContext& context)
{
    return context.names.nameOf(change.key.nominee) + between + context.names.nameOf(change.key.juror);
}

QString aboutText(const FormChange& change, const WordContext& context)
{
    const SheetForm& form = change.after ? *change.after : *change.before;
    return serialText(change.key) + between + context.names.nameOf(form.nominee) + between + context.names.nameOf(form.juror);
}

QString aboutText(const PrintingChange& change, const WordContext& context)
{
    const Printing& printing = change.after ? *change.after : *change.before;
    QString text = printing.form;
    const auto add = [&](const auto& id) { text += id ? between + context.names.nameOf(*id) : QString(); };
    add(printing.category);
    add(printing.nominee);
    add(printing.juror);
    return text;
}

QString aboutText(const TextChange& change, const WordContext&)
{
    return change.key;
}

QString aboutText(const PlenaryChange& change, const WordContext& context)
{
    return context.names.nameOf(change.key);
}

QString aboutText(const StageChange& change, const WordContext& context)
{
    return context.names.nameOf(change.key);
}

QString aboutText(const ResultChange& change, const WordContext& context)
{
    return context.names.nameOf(change.key.category) + between + Words::tr("version %1").arg(change.key.version);
}

QString shortName(const Change& change, const WordContext& context)
{
    if (const auto* mark = std::get_if<MarkChange>(&change))
        return shortMark(mark->key, context.names);
    const ChangeWords words = changeWords(change, context);
    return words.about.isEmpty() ? words.what : words.what + u": "_s + words.about;
}

ChangeSubjects subjectsOf(const Change& change)
{
    SubjectFinder finder;
    std::visit(finder, change);
    return finder.subjects;
}

}
