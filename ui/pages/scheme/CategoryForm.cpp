#include "ui/pages/scheme/CategoryForm.h"

#include "core/text/Numbers.h"
#include "core/words/ChoiceTexts.h"
#include "ui/common/EntryField.h"
#include "ui/common/FlowLayout.h"
#include "ui/models/scheme/SchemeEntries.h"
#include "ui/models/scheme/SchemeTexts.h"
#include "ui/pages/CellsEditor.h"
#include "ui/pages/PlainTable.h"
#include "ui/common/ChoiceBox.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidang {

namespace {

constexpr int mostAwards = 1000;
constexpr int formCount = 3;

}

CategoryForm::CategoryForm(SchemeDesk& desk, QWidget* parent)
    : QWidget(parent),
      desk_(desk),
      general_(new FieldForm(4, this)),
      scoring_(new FieldForm(1, this)),
      places_(new FieldForm(1, this)),
      choice_(new QButtonGroup(this)),
      doubleEntry_(new QCheckBox(scoring_)),
      ties_(new CellsEditor([](const QModelIndex&, const QString&) { return QString(); }, places_))
{
    general_->setLeastColumn(80);
    addGeneral();
    addScoring();
    addPlaces();
    layOut();
    connect(ties_, &CellsEditor::addWanted, this, &CategoryForm::addTie);
    connect(ties_, &CellsEditor::removeWanted, this, [this](int row) {
        changeTies([row](QStringList& ties) { ties.removeAt(row); });
    });
    connect(ties_, &CellsEditor::moveWanted, this, [this](int row, int step) {
        changeTies([row, step](QStringList& ties) { ties.swapItemsAt(row, row + step); });
    });
    connect(doubleEntry_, &QCheckBox::clicked, this, [this](bool isDouble) {
        takeChoice(doubleEntry_, [isDouble](Category& category) { category.rules.doubleEntry = isDouble; });
    });
}

void CategoryForm::layOut()
{
    auto* head = new FlowLayout;
    for (int form = 0; form < formCount; ++form) {
        auto* button = new QPushButton(this);
        button->setCheckable(true);
        choice_->addButton(button, form);
        head->addWidget(button);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addLayout(head);
    for (FieldForm* form : {general_, scoring_, places_})
        column->addWidget(form);
    connect(choice_, &QButtonGroup::idClicked, this, &CategoryForm::showForm);
    showForm(0);
}

void CategoryForm::showForm(int form)
{
    int shown = 0;
    for (FieldForm* each : {general_, scoring_, places_})
        each->setVisible(shown++ == form);
    choice_->button(form)->setChecked(true);
}

void CategoryForm::say(QWidget* field, Tone tone, const QString& text)
{
    static_cast<FieldForm*>(field->parentWidget())->say(field, tone, text);
}

void CategoryForm::addGeneral()
{
    addEntry(*general_, [] { return tr("&Title"); },
             [](Category& category, const QString& typed) {
                 category.title = typed.trimmed();
                 return titleRefusal(typed);
             },
             [](const Category& category) { return category.title; });
    code_ = addEntry(*general_, [] { return tr("C&ode"); },
                     [this](Category& category, const QString& typed) {
                         QStringList others = categoryCodes(desk_.book());
                         others.removeOne(category.code);
                         category.code = typed.trimmed();
                         return codeRefusal(typed, others);
                     },
                     [](const Category& category) { return category.code; });
    addCount(*general_, [] { return tr("&Winners"); }, 0, mostAwards, [](Category& category) -> int& { return category.places; });
    addCount(*general_, [] { return tr("&Harapan"); }, 0, mostAwards, [](Category& category) -> int& { return category.harapan; });
    addCount(*general_, [] { return tr("&Sent up"); }, 0, mostAwards, [](Category& category) -> int& { return category.sentUp; });
}

void CategoryForm::addScoring()
{
    aggregate_ = addChoice(*scoring_, [] { return tr("Scores of the &jurors"); },
                           [](Category& category, int chosen) { category.rules.aggregate = static_cast<Aggregate>(chosen); });
    missing_ = addChoice(*scoring_, [] { return tr("A &missing mark"); },
                         [](Category& category, int chosen) { category.rules.missing = static_cast<MissingRule>(chosen); });
    quorum_ = addCount(*scoring_, [] { return tr("&Quorum"); }, 1, mostAwards, [](Category& category) -> int& { return category.rules.quorum; });
    addLimit([] { return tr("Comment for a score &below"); },
             [](Category& category) -> std::optional<Decimal>& { return category.rules.commentBelow; });
    commentFrom_ = addLimit([] { return tr("Comment for a score &from"); },
                            [](Category& category) -> std::optional<Decimal>& { return category.rules.commentFrom; });
    scoring_->add([] { return tr("&Keying the sheets"); }, doubleEntry_);
}

void CategoryForm::addPlaces()
{
    rankOn_ = addChoice(*places_, [] { return tr("Places are given b&y"); },
                        [](Category& category, int chosen) { category.rules.rankOn = static_cast<RankOn>(chosen); });
    decimals_ = addCount(*places_, [] { return tr("&Decimals of totals"); }, 0, 6, [](Category& category) -> int& { return category.rules.decimals; });
    places_->add([] { return tr("&Equal totals"); }, ties_, true);
    numbering_ = addChoice(*places_, [] { return tr("&Numbering of places"); },
                           [](Category& category, int chosen) { category.rules.numbering = static_cast<Numbering>(chosen); });
}

EntryField* CategoryForm::addEntry(FieldForm& form, FieldForm::Words label, const Put& put, const Show& show)
{
    auto* field = new EntryField(
        [this, put](const QString& typed) { return take([&](Category& category) { return put(category, typed); }); }, &form);
    form.add(std::move(label), field, entries_.empty());
    entries_.emplace(field, show);
    connect(field, &EntryField::told, this, [this, &form, field](const QString& text) {
        form.say(field, Tone::Refusal, text);
        if (text.isEmpty())
            explain(*desk_.category());
    });
    return field;
}

EntryField* CategoryForm::addCount(FieldForm& form, FieldForm::Words label, int least, int most, int& (*member)(Category&))
{
    EntryField* field = addEntry(
        form, std::move(label),
        [least, most, member](Category& category, const QString& typed) {
            const auto entry = integerEntry(typed, least, most);
            if (entry)
                member(category) = *entry;
            return entry ? QString() : entry.error();
        },
        [member](const Category& category) { return QString::number(member(const_cast<Category&>(category))); });
    field->setAlignment(Qt::AlignRight);
    return field;
}

EntryField* CategoryForm::addLimit(FieldForm::Words label, std::optional<Decimal>& (*member)(Category&))
{
    EntryField* field = addEntry(
        *scoring_, std::move(label),
        [member](Category& category, const QString& typed) {
            member(category).reset();
            if (typed.trimmed().isEmpty())
                return QString();
            const DecimalEntry entry = decimalEntry(typed, {0, 100, 6});
            if (entry)
                member(category) = *entry;
            return entry ? QString() : entry.error();
        },
        [this, member](const Category& category) {
            const std::optional<Decimal> limit = member(const_cast<Category&>(category));
            return limit ? number(*limit, desk_.language()) : QString();
        });
    field->setAlignment(Qt::AlignRight);
    return field;
}

ChoiceBox* CategoryForm::addChoice(FieldForm& form, FieldForm::Words label, const std::function<void(Category&, int)>& put)
{
    auto* box = new ChoiceBox(&form);
    form.add(std::move(label), box);
    connect(box, &QComboBox::activated, this, [this, box, put](int chosen) {
        takeChoice(box, [&](Category& category) { put(category, chosen); });
    });
    return box;
}

QString CategoryForm::take(const std::function<QString(Category&)>& put)
{
    Category category = *desk_.category();
    const QString refusal = put(category);
    return refusal.isEmpty() ? desk_.make(replaced(desk_.book(), category)) : refusal;
}

void CategoryForm::takeChoice(QWidget* field, const std::function<void(Category&)>& put)
{
    const QString refusal = take([&](Category& category) {
        put(category);
        return QString();
    });
    if (refusal.isEmpty())
        return;
    show(false);
    say(field, Tone::Refusal, refusal);
}

void CategoryForm::changeTies(const std::function<void(QStringList&)>& put)
{
    takeChoice(ties_, [&](Category& category) { put(category.rules.ties); });
}

void CategoryForm::addTie()
{
    const Category& category = *desk_.category();
    QMenu menu(this);
    for (const Criterion* criterion : nodesOf(category.criteria)) {
        if (category.rules.ties.contains(criterion->code))
            continue;
        menu.addAction(criterion->code + u"  "_s + criterion->title, this, [this, code = criterion->code] {
            changeTies([&](QStringList& ties) { ties << code; });
        });
    }
    if (!menu.isEmpty())
        menu.exec(ties_->addButton()->mapToGlobal(QPoint(0, ties_->addButton()->height())));
}

QString CategoryForm::titleOf(const Category& category, const QString& code) const
{
    const Criterion* criterion = findCriterion(category.criteria, code);
    return criterion ? criterion->title : tr("no criterion of this category");
}

}
