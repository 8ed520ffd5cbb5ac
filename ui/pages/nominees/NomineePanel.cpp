#include "ui/pages/nominees/NomineePanel.h"

#include "core/text/Numbers.h"
#include "core/text/Regions.h"
#include "core/text/TypedValues.h"
#include "core/words/ChoiceTexts.h"
#include "ui/common/ElidedLabel.h"
#include "ui/common/Paint.h"
#include "ui/common/Pill.h"
#include "ui/models/nominees/NomineeEdits.h"
#include "ui/models/nominees/NomineeStatusLooks.h"
#include "ui/pages/Door.h"
#include "ui/pages/RegionField.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace sidang {

NomineePanel::NomineePanel(Door& door, const NomineesModel& nominees, QWidget* parent)
    : RecordPanel(parent),
      door_(door),
      nominees_(nominees),
      code_(new QLineEdit),
      category_(new QComboBox),
      name_(new QLineEdit),
      region_(new RegionField),
      status_(new QWidget),
      pill_(new Pill(status_)),
      reason_(new ElidedLabel(status_)),
      change_(new QPushButton(status_)),
      proposer_(new QLineEdit),
      leader_(new QLineEdit),
      contact_(new QLineEdit),
      sector_(new QLineEdit),
      size_(new QComboBox),
      workers_(new QLineEdit)
{
    for (QComboBox* each : {category_, size_}) {
        each->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        each->setMinimumContentsLength(10);
    }
    reason_->setFont(smaller(font()));
    reason_->setForegroundRole(QPalette::PlaceholderText);
    change_->setProperty("flat", true);
    change_->setFlat(true);
    auto* state = new QHBoxLayout;
    state->addWidget(pill_);
    state->addStretch(1);
    state->addWidget(change_);
    auto* column = new QVBoxLayout(status_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(state);
    column->addWidget(reason_);
    connect(change_, &QPushButton::clicked, this, &NomineePanel::statusWanted);
    connect(region_, &RegionField::picked, this, [this] { settle(); });
    addFields();
    retranslate();
}

const EditionBook& NomineePanel::book() const
{
    return door_.session()->book();
}

void NomineePanel::addText(Words label, QLineEdit* field, QString Nominee::*member)
{
    add(
        std::move(label), field, [this, field, member] { field->setText(shown_.*member); },
        [this, field, member] {
            Nominee after = shown_;
            after.*member = field->text().simplified();
            return keep(after);
        });
}

void NomineePanel::addFields()
{
    add([] { return tr("Code"); }, code_, [this] { code_->setText(shown_.code); }, [this] { return takeCode(); });
    add([] { return tr("Category"); }, category_, [this] { showCategories(); }, [this] { return takeCategory(); });
    add([] { return tr("Name"); }, name_, [this] { name_->setText(shown_.name); }, [this] { return takeName(); },
        Span::Wide);
    add([] { return tr("Region"); }, region_, [this] { region_->setRegion(shown_.region); }, [this] { return takeRegion(); },
        Span::Wide);
    addOwn([] { return tr("Status"); }, status_, [this] { showStatus(); }, Span::Wide);
    addText([] { return tr("Proposed by"); }, proposer_, &Nominee::proposer);
    addText([] { return tr("Leader"); }, leader_, &Nominee::leader);
    addText([] { return tr("Contact"); }, contact_, &Nominee::contact);
    addText([] { return tr("Sector"); }, sector_, &Nominee::sector);
    add([] { return tr("Size"); }, size_, [this] { size_->setCurrentIndex(static_cast<int>(shown_.size)); },
        [this] {
            Nominee after = shown_;
            after.size = static_cast<EnterpriseSize>(size_->currentIndex());
            return keep(after);
        });
    add([] { return tr("Workers"); }, workers_,
        [this] { workers_->setText(shown_.workers ? number(*shown_.workers, language_) : QString()); },
        [this] { return takeWorkers(); });
}

void NomineePanel::show(const Nominee& nominee)
{
    const bool isOther = nominee.id != shown_.id;
    shown_ = nominee;
    if (isOther)
        begun_ = nominee;
    region_->setHome(book().edition.region);
    setTitle(isNew() ? tr("New nominee") : nominee.code + u' ' + nominee.name);
    showStored(isOther);
    tellSimilar();
    setLocked(door_.whyNot(Action::ChangeNominee, nominee.category));
    const QString whyNot = isNew() ? tr("A new nominee takes part.") : door_.whyNot(Action::ChangeStatus, nominee.category);
    status_->setEnabled(true);
    change_->setEnabled(whyNot.isEmpty());
    change_->setToolTip(whyNot);
}

void NomineePanel::showRecord(int record)
{
    if (const Nominee* nominee = findNominee(book(), {record}))
        show(*nominee);
}

bool NomineePanel::isNew() const
{
    return !findNominee(book(), shown_.id);
}

bool NomineePanel::isBegun() const
{
    return isNew() && shown_ != begun_;
}

void NomineePanel::askForMissing()
{
    form().say(name_, Tone::Refusal, tr("A nominee needs a name. Esc gives the new one up."));
    focusField(name_);
}

bool NomineePanel::isOfRegions() const
{
    const Category* category = findCategory(book(), shown_.category);
    return category && !regionsJudged(book().edition, *category).empty();
}

void NomineePanel::focusStart()
{
    focusField(isOfRegions() ? static_cast<QWidget*>(region_) : name_);
}

void NomineePanel::focusColumn(NomineeColumn column)
{
    QWidget* const fields[nomineeColumns] = {code_,   name_,    region_, proposer_, change_,
                                             leader_, contact_, sector_, size_,     workers_};
    focusField(fields[static_cast<int>(column)]);
}

QString NomineePanel::keep(const Nominee& after)
{
    const bool wasNew = isNew();
    if (wasNew && after.name.isEmpty()) {
        shown_ = after;
        return {};
    }
    if (!door_.perform(Edit{changeOf(book(), after), {}}))
        return tr("Not saved. The message above says why.");
    shown_ = after;
    if (wasNew)
        Q_EMIT added(after.id.value);
    return {};
}

QString NomineePanel::takeCode()
{
    Nominee after = shown_;
    after.code = code_->text().simplified();
    if (after.code.isEmpty())
        return tr("A nominee needs a code.");
    for (const Nominee& other : book().nominees) {
        if (other.code == after.code && other.id != after.id)
            return tr("%1 is the code of %2 already.").arg(other.code, other.name);
    }
    return keep(after);
}

QString NomineePanel::takeCategory()
{
    Nominee after = shown_;
    after.category = {category_->currentData().toInt()};
    if (isNew()) {
        const Nominee fresh = newNominee(*door_.session(), after.category);
        if (after.code == begun_.code)
            after.code = begun_.code = fresh.code;
        begun_.category = after.category;
    }
    const QStringList things = boundToCategory(book(), after.id);
    if (!things.isEmpty())
        return tr("Stays in its category: %1 belong to it.").arg(things.join(u", "_s));
    return keep(after);
}

QString NomineePanel::takeName()
{
    Nominee after = shown_;
    after.name = name_->text().simplified();
    if (after.name.isEmpty() && !isNew())
        return tr("A nominee needs a name.");
    return keep(after);
}

QString NomineePanel::takeRegion()
{
    const std::optional<QString> region = region_->region();
    if (!region)
        return tr("No region has this name, or several have. Choose one from the list (Down).");
    Nominee after = shown_;
    const bool isNamedSo = after.name.isEmpty() || after.name == regionName(after.region);
    after.region = *region;
    if (isOfRegions() && isNamedSo && !region->isEmpty())
        after.name = regionName(*region);
    return keep(after);
}

QString NomineePanel::takeWorkers()
{
    Nominee after = shown_;
    const QString text = workers_->text().trimmed();
    after.workers = personsFromText(text);
    if (!text.isEmpty() && !after.workers)
        return tr("A whole number of persons is wanted, such as 1250.");
    return keep(after);
}

void NomineePanel::showCategories()
{
    if (category_->count() != static_cast<int>(book().categories.size())) {
        category_->clear();
        for (const Category& category : book().categories)
            category_->addItem(category.title, category.id.value);
    }
    for (int i = 0; i < category_->count(); ++i)
        category_->setItemText(i, book().categories[static_cast<std::size_t>(i)].title);
    category_->setCurrentIndex(category_->findData(shown_.category.value));
}

void NomineePanel::showStatus()
{
    pill_->say(statusTone(shown_.status), choiceText(shown_.status), statusIcon(shown_.status));
    reason_->setText(shown_.statusReason);
    reason_->setVisible(!shown_.statusReason.isEmpty());
}

void NomineePanel::tellSimilar()
{
    if (name_->property("refused").toBool())
        return;
    const QStringList similar = nominees_.similarTo(shown_.id);
    form().say(name_, Tone::Attention,
               similar.isEmpty() ? QString() : tr("May be the same as %1.").arg(similar.join(u", "_s)));
}

void NomineePanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    RecordPanel::changeEvent(event);
}

void NomineePanel::retranslate()
{
    change_->setText(tr("Change…"));
    change_->setAccessibleName(tr("Change the status"));
    const int size = size_->currentIndex();
    size_->clear();
    for (const EnterpriseSize each : {EnterpriseSize::Unstated, EnterpriseSize::Micro, EnterpriseSize::Small,
                                      EnterpriseSize::Medium, EnterpriseSize::Large})
        size_->addItem(choiceText(each));
    size_->setCurrentIndex(size);
}

}
