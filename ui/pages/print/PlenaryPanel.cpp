#include "ui/pages/print/PlenaryPanel.h"

#include "core/edit/IssueForms.h"
#include "ui/common/EntryText.h"
#include "ui/common/FieldForm.h"
#include "ui/pages/InPlace.h"

#include <QVBoxLayout>

namespace sidang {

namespace {

PlenaryNote noteOf(const EditionBook& book, CategoryId category)
{
    const auto found = book.plenaryNotes.find(category);
    return found == book.plenaryNotes.end() ? PlenaryNote() : found->second;
}

}

PlenaryPanel::PlenaryPanel(Door& door, QWidget* parent) : QWidget(parent), door_(door), form_(new FieldForm(2, this))
{
    considerations_ = new EntryText(3, [this](const QString& typed) { return take(&PlenaryNote::considerations, typed); });
    dissent_ = new EntryText(3, [this](const QString& typed) { return take(&PlenaryNote::dissent, typed); });
    form_->add([] { return tr("Other considerations, as the minutes say them"); }, considerations_);
    form_->add([] { return tr("Dissent: who disagreed, and why"); }, dissent_);
    for (EntryText* field : {considerations_, dissent_}) {
        connect(field, &EntryText::told, this,
                [this, field](const QString& refusal) { form_->say(field, Tone::Refusal, refusal); });
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(form_);
    hide();
}

void PlenaryPanel::show(const EditionBook& book, std::optional<CategoryId> category)
{
    setVisible(category.has_value());
    const bool isOther = category != category_;
    category_ = category;
    if (!category)
        return;
    const PlenaryNote note = noteOf(book, *category);
    const QString whyNot = door_.whyNot(Action::WritePlenary, *category);
    for (const auto& [field, text] : {std::pair(considerations_, note.considerations), std::pair(dissent_, note.dissent)}) {
        if (isOther)
            field->restart(text);
        else
            field->fill(text);
        field->setReadOnly(!whyNot.isEmpty());
        field->setToolTip(whyNot);
    }
    if (!whyNot.isEmpty() || isOther)
        form_->say(considerations_, Tone::Quiet, whyNot);
}

bool PlenaryPanel::settle()
{
    return !category_ || (considerations_->settle() && dissent_->settle());
}

QString PlenaryPanel::take(QString PlenaryNote::*field, const QString& typed)
{
    const EditionBook& book = door_.session()->book();
    PlenaryNote note = noteOf(book, *category_);
    note.*field = typed.trimmed();
    return performInPlace(door_, writePlenary(book, *category_, note));
}

}
