// What the form of a category shows.
#include "core/words/ChoiceTexts.h"
#include "ui/common/EntryField.h"
#include "ui/models/scheme/SchemeTexts.h"
#include "ui/pages/CellsEditor.h"
#include "ui/pages/PlainTable.h"
#include "ui/pages/scheme/CategoryForm.h"
#include "ui/common/ChoiceBox.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QCheckBox>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidang {

void CategoryForm::show(bool isOther)
{
    const Category& category = *desk_.category();
    const bool isFixed = desk_.changeable() == Changeable::No;
    const QStringList forms{tr("General"), tr("Rules of marks"), tr("Rules of places")};
    for (qsizetype form = 0; form < forms.size(); ++form)
        choice_->button(static_cast<int>(form))->setText(forms[form]);
    for (const auto& [field, shown] : entries_) {
        isOther ? field->restart(shown(category)) : field->fill(shown(category));
        field->setReadOnly(isFixed);
    }
    showChoices(category);
    showTies(category);
    for (ChoiceBox* box : {aggregate_, missing_, rankOn_, numbering_})
        box->setEnabled(!isFixed);
    doubleEntry_->setEnabled(!isFixed);
    explain(category);
}

void CategoryForm::showChoices(const Category& category)
{
    const Rules& rules = category.rules;
    aggregate_->fill({choiceText(Aggregate::Mean), choiceText(Aggregate::Median), choiceText(Aggregate::Trimmed)},
                     static_cast<int>(rules.aggregate));
    missing_->fill({choiceText(MissingRule::Block), choiceText(MissingRule::Skip), choiceText(MissingRule::Zero)},
                   static_cast<int>(rules.missing));
    rankOn_->fill({choiceText(RankOn::Exact), choiceText(RankOn::Rounded)}, static_cast<int>(rules.rankOn));
    numbering_->fill({choiceText(Numbering::Competition), choiceText(Numbering::Dense)}, static_cast<int>(rules.numbering));
    doubleEntry_->setText(tr("Keyed twice by two operators"));
    doubleEntry_->setChecked(rules.doubleEntry);
}

void CategoryForm::showTies(const Category& category)
{
    std::vector<QStringList> rows;
    int place = 0;
    for (const QString& code : category.rules.ties)
        rows.push_back({QString::number(++place), code, titleOf(category, code)});
    ties_->show({{tr("Order"), true, false}, {tr("Code"), false, false}, {tr("Criterion"), false, false}}, rows,
                desk_.changeable() == Changeable::Yes, {{u"Urutan"_s, 0}, {u"KIN-12"_s, 0}, {u"Kinerja"_s, 1}});
    ties_->setWords(tr("Add a criterion"), tr("Criteria that decide between equal totals"));
}

void CategoryForm::explain(const Category& category)
{
    const Rules& rules = category.rules;
    QStringList titles;
    for (const QString& code : rules.ties)
        titles << titleOf(category, code);
    const auto sayOf = [](QWidget* field, const QString& sentence) {
        // A refusal stands until what was typed is mended.
        if (!field->property("refused").toBool())
            say(field, Tone::Quiet, sentence);
    };
    sayOf(aggregate_, ruleText(rules.aggregate));
    sayOf(missing_, ruleText(rules.missing));
    sayOf(quorum_, quorumText(rules.quorum));
    sayOf(decimals_, ruleText(rules.rankOn, rules.decimals));
    sayOf(ties_, tiesText(titles));
    sayOf(numbering_, ruleText(rules.numbering));
    sayOf(commentFrom_, commentText(rules, desk_.language()));
    sayOf(doubleEntry_, doubleEntryText(rules.doubleEntry));
}

bool CategoryForm::settle()
{
    return std::ranges::all_of(entries_, [](const auto& entry) { return entry.first->settle(); });
}

void CategoryForm::focusField(SchemeTarget::Field field)
{
    showForm(field == SchemeTarget::Field::Ties ? 2 : field == SchemeTarget::Field::Quorum ? 1 : 0);
    if (field == SchemeTarget::Field::Ties)
        ties_->table()->setFocus(Qt::OtherFocusReason);
    else
        (field == SchemeTarget::Field::Quorum ? quorum_ : code_)->setFocus(Qt::OtherFocusReason);
}

}
