#include "ui/models/print/SheetLookup.h"

#include "core/edit/IssueForms.h"
#include "core/edit/Session.h"
#include "core/ledger/SheetCheck.h"
#include "core/report/Forms.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sidang {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SheetLookup)
};

/// The label as it stands in a code.
QString asInCode(const QString& label)
{
    const auto read = readPaperCode(paperCode({.form = u"score-sheet"_s, .edition = label}));
    return read ? read->edition : QString();
}

Failure<QString> refusal(const QString& text)
{
    return {text};
}

QString wordsOf(SheetFormId serial, const Nominee& nominee, const Juror& juror)
{
    return Words::tr("%1: %2 %3, juror %4").arg(serialText(serial), nominee.code, nominee.name, juror.code);
}

Result<FoundSheet, QString> foundForm(const Session& session, const SheetSerial& typed)
{
    const EditionBook& book = session.book();
    const QString serial = serialText({typed.serial});
    const auto found = book.sheetForms.find(SheetFormId{typed.serial});
    if (found == book.sheetForms.end())
        return refusal(Words::tr("No score sheet with the number %1 was issued in this edition.").arg(serial));
    const SheetForm& form = found->second;
    if (!isSameCheck(typed.check, sheetCheck(book, session.ledger(), form)))
        return refusal(Words::tr("The check code %2 does not belong to the score sheet %1. Read it from the paper again.")
                           .arg(serial, typed.check));
    const Nominee* nominee = findNominee(book, form.nominee);
    const Juror* juror = findJuror(book, form.juror);
    if (!nominee || !juror)
        return refusal(
            Words::tr("The nominee or the juror of the score sheet %1 is no longer in this edition.").arg(serial));
    if (form.state == FormState::Spoiled)
        return refusal(
            Words::tr("The score sheet %1 is spoiled (%2). Take the sheet that replaced it.").arg(serial, form.reason));
    return FoundSheet{
        form.id, {form.nominee, form.juror}, nominee->category, form.state, wordsOf(form.id, *nominee, *juror)};
}

}

Result<FoundSheet, QString> findSheet(const Session& session, const QString& code)
{
    const auto identity = readPaperCode(code);
    if (!identity)
        return refusal(Words::tr("“%1” is not the code of a paper of Sidang.").arg(code.left(60)));
    if (!identity->edition.isEmpty() && identity->edition != asInCode(session.book().edition.label))
        return refusal(Words::tr("This paper belongs to another edition: %1.").arg(identity->edition));
    if (identity->sheet)
        return foundForm(session, *identity->sheet);
    const auto form = formNamed(identity->form.toLower());
    return refusal(Words::tr("This is not a numbered score sheet: %1.").arg(form ? kindOf(*form).title : identity->form));
}

bool isSheetCode(const QString& text)
{
    if (!text.contains(u'-') && !text.startsWith(u'$'))
        return false;
    const auto identity = readPaperCode(text);
    return identity && identity->sheet;
}

}
