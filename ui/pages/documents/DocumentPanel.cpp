#include "ui/pages/documents/DocumentPanel.h"

#include "core/text/Dates.h"
#include "core/text/TypedValues.h"
#include "ui/common/ElidedLabel.h"
#include "ui/common/FieldForm.h"
#include "ui/common/LineIcon.h"
#include "ui/common/Paint.h"
#include "ui/models/documents/DocumentWords.h"
#include "ui/pages/documents/FilesView.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace sidang {

namespace {

constexpr std::array stateOrder{EvidenceState::Present, EvidenceState::Incomplete, EvidenceState::Absent};

void setRefused(QLineEdit& field, bool isRefused)
{
    field.setProperty("refused", isRefused);
    field.style()->unpolish(&field);
    field.style()->polish(&field);
}

}

DocumentPanel::DocumentPanel(QWidget* parent)
    : Sheet(parent),
      requirement_(new QLabel(this)),
      nominee_(new ElidedLabel(this)),
      hint_(new QLabel(this)),
      area_(new QScrollArea(this)),
      body_(new QWidget(area_)),
      form_(new FieldForm(1, body_)),
      received_(new QLineEdit(form_)),
      note_(new QLineEdit(form_)),
      verified_(new QLabel(body_)),
      verify_(new QPushButton(body_)),
      files_(new FilesView(body_))
{
    for (QPushButton*& state : states_)
        state = new QPushButton(body_);
    requirement_->setFont(bolder(font()));
    requirement_->setWordWrap(true);
    nominee_->setForegroundRole(QPalette::PlaceholderText);
    hint_->setWordWrap(true);
    hint_->setForegroundRole(QPalette::PlaceholderText);
    verified_->setWordWrap(true);
    verify_->setIcon(lineIcon(u"verify"_s));
    layOut();
    connectFields();
    retranslate();
}

void DocumentPanel::layOut()
{
    auto* states = new QHBoxLayout;
    states->setSpacing(4);
    auto* group = new QButtonGroup(this);
    for (QPushButton* state : states_) {
        state->setCheckable(true);
        group->addButton(state);
        states->addWidget(state);
    }
    form_->add([] { return tr("Received"); }, received_);
    form_->add([] { return tr("Note"); }, note_);
    auto* body = new QVBoxLayout(body_);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(10);
    body->addLayout(states);
    body->addWidget(form_);
    body->addWidget(verified_);
    body->addWidget(verify_, 0, Qt::AlignLeft);
    body->addWidget(files_, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(6);
    column->addWidget(requirement_);
    column->addWidget(nominee_);
    column->addWidget(hint_);
    column->addWidget(area_, 1);
    column->addStretch(0);
    // In a low window the details scroll; they stand on the panel's own ground.
    area_->setWidget(body_);
    area_->setWidgetResizable(true);
    area_->setFrameShape(QFrame::NoFrame);
    area_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area_->viewport()->setAutoFillBackground(false);
    body_->setAutoFillBackground(false);
}

void DocumentPanel::connectFields()
{
    for (std::size_t i = 0; i < states_.size(); ++i) {
        connect(states_[i], &QPushButton::clicked, this, [this, i] {
            Q_EMIT stateWanted(stateOrder[i]);
            showStored(); // as it is, should it have been refused
        });
        states_[i]->installEventFilter(this);
    }
    connect(received_, &QLineEdit::editingFinished, this, &DocumentPanel::takeReceived);
    connect(note_, &QLineEdit::editingFinished, this, &DocumentPanel::takeNote);
    connect(verify_, &QPushButton::clicked, this, &DocumentPanel::verifyWanted);
    for (QLineEdit* field : {received_, note_})
        field->installEventFilter(this);
}

void DocumentPanel::show(const DocumentSight& sight, const std::optional<EvidenceKey>& key)
{
    const bool isOther = key != key_;
    key_ = key;
    today_ = sight.today;
    language_ = sight.language;
    area_->setVisible(key.has_value());
    hint_->setVisible(!key);
    requirement_->setVisible(key.has_value());
    nominee_->setVisible(key.has_value());
    if (!key)
        return;
    const Requirement* requirement = findRequirement(sight.book, key->requirement);
    const Nominee* nominee = findNominee(sight.book, key->nominee);
    requirement_->setText(requirement->title);
    nominee_->setText(nominee->name + u" · "_s + (requirement->isMandatory ? tr("mandatory") : tr("may be missing")));
    stored_ = evidenceOf(sight.book, *key);
    const bool isTyping =
        !isOther && (received_->hasFocus() || note_->hasFocus()) && (received_->isModified() || note_->isModified());
    if (!isTyping)
        showStored();
    const QString verified = verifiedText(sight.book, stored_, language_);
    verified_->setText(verified.isEmpty() ? tr("Nobody has verified this document yet.")
                                          : verified.left(1).toUpper() + verified.mid(1) + u'.');
    verify_->setText(stored_.verified ? tr("Take the verification back") : tr("Verify"));
    files_->show(sight.editionPath, stored_.files, sight.whyNot, language_);
    allow(sight.whyNot);
    if (isLate(sight.book.edition, stored_) && drafts_.count(*key) == 0)
        form_->say(received_, Tone::Attention,
                   stored_.note.trimmed().isEmpty()
                       ? tr("%n day(s) late. A note that says why it was taken lets it pass.", nullptr,
                            static_cast<int>(sight.book.edition.documentsDue.daysTo(stored_.received)))
                       : tr("%n day(s) late, accepted by the note.", nullptr,
                            static_cast<int>(sight.book.edition.documentsDue.daysTo(stored_.received))));
}

void DocumentPanel::allow(const QString& whyNot)
{
    const bool may = whyNot.isEmpty();
    for (QPushButton* state : states_) {
        state->setEnabled(may);
        state->setToolTip(whyNot);
    }
    for (QLineEdit* field : {received_, note_}) {
        field->setReadOnly(!may);
        field->setToolTip(whyNot);
    }
    const bool isThere = stored_.state != EvidenceState::Absent;
    verify_->setEnabled(may && isThere);
    verify_->setToolTip(may && !isThere ? tr("Only a document that is there can be verified") : whyNot);
}

void DocumentPanel::showStored()
{
    for (std::size_t i = 0; i < states_.size(); ++i)
        states_[i]->setChecked(stored_.state == stateOrder[i]);
    note_->setText(stored_.note);
    received_->setText(longDate(stored_.received, language_));
    form_->say(received_, Tone::Quiet, {});
    setRefused(*received_, false);
    if (const auto draft = key_ ? drafts_.find(*key_) : drafts_.end(); draft != drafts_.end())
        showDraft(draft->second);
}

void DocumentPanel::showDraft(const QString& text)
{
    received_->setText(text);
    setRefused(*received_, true);
    const std::optional<QDate> date = dateFromText(text);
    form_->say(received_, Tone::Refusal,
               date ? tr("That day is still to come. The stored day stands until this is mended.")
                    : tr("That is no day. Write it like 31-12-2021. The stored day stands until this is mended."));
}

bool DocumentPanel::takeReceived()
{
    if (!key_ || !received_->isModified())
        return !key_ || !drafts_.contains(*key_);
    const EvidenceKey key = *key_;
    const QString text = received_->text().trimmed();
    const std::optional<QDate> date = text.isEmpty() ? QDate() : dateFromText(text);
    received_->setModified(false);
    if (!date || *date > today_) {
        drafts_[key] = text;
        showDraft(text);
        return false;
    }
    drafts_.erase(key);
    Evidence after = stored_;
    after.received = *date;
    if (after != stored_)
        Q_EMIT changeWanted(key, after);
    showStored();
    return true;
}

void DocumentPanel::takeNote()
{
    if (!key_ || !note_->isModified())
        return;
    note_->setModified(false);
    Evidence after = stored_;
    after.note = note_->text().trimmed();
    if (after != stored_)
        Q_EMIT changeWanted(*key_, after);
}

bool DocumentPanel::settle()
{
    takeNote();
    return takeReceived();
}

void DocumentPanel::takeKeyboard()
{
    const auto checked = std::ranges::find_if(states_, &QPushButton::isChecked);
    if (key_)
        (checked == states_.end() ? states_.front() : *checked)->setFocus(Qt::TabFocusReason);
}

bool DocumentPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        // What is stored comes back; a second Escape goes back to the grid.
        const auto* field = qobject_cast<QLineEdit*>(watched);
        const bool hasTyped = field && (field->isModified() || (field == received_ && key_ && drafts_.erase(*key_) > 0));
        received_->setModified(false);
        note_->setModified(false);
        showStored();
        if (!hasTyped)
            Q_EMIT leaveWanted();
        return true;
    }
    return Sheet::eventFilter(watched, event);
}

void DocumentPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Sheet::changeEvent(event);
}

void DocumentPanel::retranslate()
{
    const QStringList names{tr("There"), tr("Incomplete"), tr("Not there")};
    for (std::size_t i = 0; i < states_.size(); ++i) {
        states_[i]->setText(names.at(static_cast<qsizetype>(i)));
        states_[i]->setAccessibleName(tr("State of the document: %1").arg(names.at(static_cast<qsizetype>(i))));
    }
    hint_->setText(tr("Choose a document in the list to see when it came, who verified it, and its files."));
}

}
