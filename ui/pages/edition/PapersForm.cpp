#include "ui/pages/edition/PapersForm.h"

#include "core/text/LetterNumber.h"
#include "ui/common/ChoiceBox.h"
#include "ui/common/EntryField.h"
#include "ui/common/EntryText.h"
#include "ui/pages/edition/LogoField.h"

using namespace Qt::StringLiterals;

namespace sidang {

namespace {

/// The lines that say something.
QStringList linesOf(const QString& text)
{
    QStringList lines;
    for (const QString& line : text.split(u'\n')) {
        if (!line.trimmed().isEmpty())
            lines << line.trimmed();
    }
    return lines;
}

}

PapersForm::PapersForm(EditionDesk& desk, QWidget* parent)
    : FieldForm(2, parent),
      desk_(desk),
      logo_(new LogoField(desk, this)),
      letterhead_(makeLines(5, &Edition::letterhead)),
      secretariat_(makeLine(&Edition::secretariat)),
      place_(makeLine(&Edition::place)),
      legalBasis_(makeLines(5, &Edition::legalBasis)),
      number_(new EntryField([this](const QString& typed) { return takeNumber(typed); }, this)),
      paper_(new ChoiceBox(this))
{
    add([] { return tr("Lo&go"); }, logo_);
    add([] { return tr("Letter&head, one line each"); }, letterhead_);
    add([] { return tr("&Secretariat"); }, secretariat_);
    add([] { return tr("Papers are signed i&n"); }, place_);
    add([] { return tr("Legal &basis, one regulation in each line"); }, legalBasis_, true);
    add([] { return tr("N&umber of letters"); }, number_);
    add([] { return tr("Pap&er"); }, paper_);
    for (EntryField* field : {secretariat_, place_, number_}) {
        connect(field, &EntryField::told, this, [this, field](const QString& text) {
            say(field, Tone::Refusal, text);
            if (field == number_ && text.isEmpty())
                sayExample(field->text());
        });
    }
    for (EntryText* field : {letterhead_, legalBasis_})
        connect(field, &EntryText::told, this, [this, field](const QString& text) { say(field, Tone::Refusal, text); });
    connect(logo_, &LogoField::told, this, [this](const QString& text) { say(logo_, Tone::Refusal, text); });
    connect(number_, &QLineEdit::textEdited, this, &PapersForm::sayExample);
    connect(paper_, &QComboBox::activated, this, &PapersForm::takePaper);
}

EntryField* PapersForm::makeLine(QString Edition::*member)
{
    return new EntryField(
        [this, member](const QString& typed) { return desk_.take([&](Edition& edition) { edition.*member = typed.simplified(); }); },
        this);
}

EntryText* PapersForm::makeLines(int lines, QStringList Edition::*member)
{
    return new EntryText(
        lines,
        [this, member](const QString& typed) { return desk_.take([&](Edition& edition) { edition.*member = linesOf(typed); }); },
        this);
}

QString PapersForm::takeNumber(const QString& typed)
{
    const QString pattern = typed.simplified();
    if (const auto part = unknownPart(pattern))
        return tr("%1 is not known. In braces may stand {number}, {month} and {year}.").arg(*part);
    if (!pattern.isEmpty() && !pattern.contains("{number}"_L1))
        return tr("The pattern needs {number}, else every letter has the same one.");
    return desk_.take([&](Edition& edition) { edition.letterNumber = pattern; });
}

void PapersForm::sayExample(const QString& pattern)
{
    if (number_->property("refused").toBool())
        return;
    if (pattern.trimmed().isEmpty()) {
        say(number_, Tone::Quiet, tr("For example {number}/PARITRANA/{month}/{year}."));
        return;
    }
    const QDate day = desk_.edition().plenaryOn.isValid() ? desk_.edition().plenaryOn : desk_.sight().today;
    say(number_, Tone::Quiet, tr("Letter 12 would have the number %1.").arg(letterNumber(pattern.simplified(), 12, day)));
}

void PapersForm::takePaper(int chosen)
{
    const QString refusal = desk_.take([chosen](Edition& edition) { edition.paper = static_cast<Paper>(chosen); });
    show();
    say(paper_, Tone::Refusal, refusal);
}

void PapersForm::show()
{
    const Edition& edition = desk_.edition();
    logo_->show();
    letterhead_->fill(edition.letterhead.join(u'\n'));
    secretariat_->fill(edition.secretariat);
    place_->fill(edition.place);
    legalBasis_->fill(edition.legalBasis.join(u'\n'));
    number_->fill(edition.letterNumber);
    sayExample(number_->text());
    paper_->fill({tr("A4 (210 × 297 mm)"), tr("F4 (215 × 330 mm)")}, static_cast<int>(edition.paper));
    const QString whyNot = desk_.whyNotStationery();
    for (EntryField* field : {secretariat_, place_, number_}) {
        field->setReadOnly(!whyNot.isEmpty());
        field->setToolTip(whyNot);
    }
    for (EntryText* field : {letterhead_, legalBasis_}) {
        field->setReadOnly(!whyNot.isEmpty());
        field->setToolTip(whyNot);
    }
    paper_->setEnabled(whyNot.isEmpty());
}

bool PapersForm::settle()
{
    return letterhead_->settle() && secretariat_->settle() && place_->settle() && legalBasis_->settle() && number_->settle();
}

}
