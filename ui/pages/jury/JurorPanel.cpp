#include "ui/pages/jury/JurorPanel.h"

#include "core/text/Nip.h"
#include "core/words/ChoiceTexts.h"
#include "ui/models/jury/JurorEdits.h"
#include "ui/pages/Door.h"
#include "ui/pages/jury/CategoriesField.h"
#include "ui/pages/jury/DeputyDialog.h"
#include "ui/pages/jury/DeputyList.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace sidang {

JurorPanel::JurorPanel(Door& door, QWidget* parent)
    : RecordPanel(parent),
      door_(door),
      code_(new QLineEdit),
      name_(new QLineEdit),
      role_(new QComboBox),
      institution_(new QLineEdit),
      element_(new QLineEdit),
      position_(new QLineEdit),
      nip_(new QLineEdit),
      scores_(new QCheckBox),
      categories_(new CategoriesField),
      deputies_(new DeputyList)
{
    addFields();
    connect(scores_, &QCheckBox::clicked, this, [this](bool scores) {
        Juror after = shown_;
        after.scores = scores;
        keep(after);
    });
    connect(categories_, &CategoriesField::chosenChanged, this, [this] {
        Juror after = shown_;
        after.categories = categories_->chosen();
        keep(after);
    });
    connect(deputies_, &DeputyList::addWanted, this, [this] { editDeputy(std::nullopt); });
    connect(deputies_, &DeputyList::editWanted, this, &JurorPanel::editDeputy);
    connect(deputies_, &DeputyList::removalWanted, this, &JurorPanel::removeDeputy);
    retranslate();
}

const EditionBook& JurorPanel::book() const
{
    return door_.session()->book();
}

void JurorPanel::addText(Words label, QLineEdit* field, QString Juror::*member)
{
    add(
        std::move(label), field, [this, field, member] { field->setText(shown_.*member); },
        [this, field, member] {
            Juror after = shown_;
            after.*member = field->text().simplified();
            return keep(after);
        });
}

void JurorPanel::addFields()
{
    add([] { return tr("Code"); }, code_, [this] { code_->setText(shown_.code); }, [this] { return takeCode(); });
    add([] { return tr("Role"); }, role_, [this] { role_->setCurrentIndex(static_cast<int>(shown_.role)); },
        [this] {
            Juror after = shown_;
            after.role = static_cast<JurorRole>(role_->currentIndex());
            return keep(after);
        });
    add([] { return tr("Name, with titles"); }, name_, [this] { name_->setText(shown_.name); },
        [this] { return takeName(); }, Span::Wide);
    addText([] { return tr("Institution"); }, institution_, &Juror::institution);
    addText([] { return tr("Element"); }, element_, &Juror::element);
    addText([] { return tr("Position"); }, position_, &Juror::position);
    add([] { return tr("NIP"); }, nip_, [this] { nip_->setText(nipText(shown_.nip)); }, [this] { return takeNip(); });
    addOwn([] { return tr("Marks"); }, scores_, [this] { scores_->setChecked(shown_.scores); });
    addOwn([] { return tr("Categories"); }, categories_,
           [this] { categories_->show(book().categories, shown_.categories); });
    addOwn([] { return tr("Acting on some days"); }, deputies_, [this] { deputies_->show(shown_.deputies, language_); },
           Span::Wide);
}

void JurorPanel::show(const Juror& juror)
{
    const bool isOther = juror.id != shown_.id;
    shown_ = juror;
    if (isOther)
        begun_ = juror;
    setTitle(isNew() ? tr("New juror") : juror.code + u' ' + juror.name);
    showStored(isOther);
    const QString whyNot = door_.whyNot(Action::ChangeJury);
    setLocked(whyNot);
    // What is kept beside the juror can follow once the juror is there.
    deputies_->setEnabled(whyNot.isEmpty() && !isNew());
}

void JurorPanel::showRecord(int record)
{
    if (const Juror* juror = findJuror(book(), {record}))
        show(*juror);
}

bool JurorPanel::isNew() const
{
    return !findJuror(book(), shown_.id);
}

bool JurorPanel::isBegun() const
{
    return isNew() && shown_ != begun_;
}

void JurorPanel::askForMissing()
{
    form().say(name_, Tone::Refusal, tr("A juror needs a name. Esc gives the new one up."));
    focusField(name_);
}

void JurorPanel::focusName()
{
    focusField(name_);
}

QString JurorPanel::keep(const Juror& after)
{
    const bool wasNew = isNew();
    if (wasNew && after.name.isEmpty()) {
        shown_ = after;
        return {};
    }
    if (!door_.perform(Edit{changeOf(book(), after), {}})) {
        showStored(false); // check boxes stand as what is stored
        return tr("Not saved. The message above says why.");
    }
    shown_ = after;
    if (wasNew)
        Q_EMIT added(after.id.value);
    return {};
}

QString JurorPanel::takeCode()
{
    Juror after = shown_;
    after.code = code_->text().simplified();
    if (after.code.isEmpty())
        return tr("A juror needs a code.");
    for (const Juror& other : book().jurors) {
        if (other.code == after.code && other.id != after.id)
            return tr("%1 is the code of %2 already.").arg(other.code, other.name);
    }
    return keep(after);
}

QString JurorPanel::takeName()
{
    Juror after = shown_;
    after.name = name_->text().simplified();
    if (after.name.isEmpty() && !isNew())
        return tr("A juror needs a name.");
    return keep(after);
}

QString JurorPanel::takeNip()
{
    const std::optional<QString> nip = nipFromText(nip_->text());
    if (!nip)
        return tr("A NIP has 18 digits; here are %1. Leave it empty for a juror without NIP.").arg(digitsIn(nip_->text()));
    Juror after = shown_;
    after.nip = *nip;
    return keep(after);
}

void JurorPanel::editDeputy(std::optional<int> position)
{
    if (!isNew() && settle())
        DeputyDialog(door_.editing(), shown_.id, position, this).exec();
}

void JurorPanel::removeDeputy(int position)
{
    if (position < 0 || position >= static_cast<int>(shown_.deputies.size()))
        return;
    Juror after = shown_;
    after.deputies.erase(after.deputies.begin() + position);
    keep(after);
}

void JurorPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    RecordPanel::changeEvent(event);
}

void JurorPanel::retranslate()
{
    scores_->setText(tr("Gives marks"));
    nip_->setPlaceholderText(tr("without NIP"));
    const int role = role_->currentIndex();
    role_->clear();
    for (const JurorRole each : {JurorRole::Chair, JurorRole::Secretary, JurorRole::Member})
        role_->addItem(choiceText(each));
    role_->setCurrentIndex(role);
}

}
