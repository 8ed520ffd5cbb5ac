#include "ui/pages/HistoryFilterBar.h"

#include "core/words/ChoiceTexts.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/LineIcon.h"
#include "ui/models/RemovedThings.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QSet>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace sidang {

namespace {

QComboBox* newBox(QWidget* parent)
{
    auto* box = new QComboBox(parent);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(13);
    box->setMaxVisibleItems(20);
    box->view()->setTextElideMode(Qt::ElideNone);
    return box;
}

/// The first entry means "any"; the choice that stood there stays where it is still offered.
void refill(QComboBox* box, const QList<std::pair<QString, QVariant>>& entries)
{
    const QVariant chosen = box->currentData();
    const QString any = box->count() > 0 ? box->itemText(0) : QString();
    const QSignalBlocker quiet(box);
    box->clear();
    box->addItem(any);
    for (const auto& [text, value] : entries)
        box->addItem(text, value);
    box->setCurrentIndex(std::max(0, chosen.isValid() ? box->findData(chosen) : 0));
    int widest = 0;
    for (int i = 0; i < box->count(); ++i)
        widest = std::max(widest, box->fontMetrics().horizontalAdvance(box->itemText(i)));
    box->view()->setMinimumWidth(std::min(widest + 48, 480));
}

}

HistoryFilterBar::HistoryFilterBar(QWidget* parent)
    : QWidget(parent),
      text_(new QLineEdit(this)),
      nominee_(newBox(this)),
      juror_(newBox(this)),
      actor_(newBox(this)),
      kind_(newBox(this)),
      clear_(new QToolButton(this))
{
    clear_->setIcon(lineIcon(u"close"_s));
    clear_->setFocusPolicy(Qt::StrongFocus);
    text_->setClearButtonEnabled(true);
    text_->setMinimumWidth(200);
    auto* row = new FlowLayout(this);
    row->addWidget(text_);
    for (QComboBox* box : {nominee_, juror_, actor_, kind_}) {
        box->addItem(QString());
        row->addWidget(box);
        connect(box, &QComboBox::currentIndexChanged, this, &HistoryFilterBar::filterChanged);
    }
    row->addWidget(clear_);
    connect(text_, &QLineEdit::textChanged, this, &HistoryFilterBar::filterChanged);
    connect(clear_, &QToolButton::clicked, this, &HistoryFilterBar::clear);
    connect(this, &HistoryFilterBar::filterChanged, this, [this] { clear_->setEnabled(!filter().isEmpty()); });
    clear_->setEnabled(false);
    retranslate();
}

void HistoryFilterBar::offer(const Session& session)
{
    QList<std::pair<QString, QVariant>> nominees;
    QList<std::pair<QString, QVariant>> jurors;
    for (const Nominee& nominee : session.book().nominees)
        nominees.append({nominee.name, nominee.id.value});
    for (const Juror& juror : session.book().jurors)
        jurors.append({juror.name, juror.id.value});
    const RemovedThings removed = removedThings(session.book(), session.ledger());
    for (const Nominee& nominee : removed.nominees)
        nominees.append({tr("%1 (removed)").arg(nominee.name), nominee.id.value});
    for (const Juror& juror : removed.jurors)
        jurors.append({tr("%1 (removed)").arg(juror.name), juror.id.value});
    QSet<QByteArray> actors;
    QSet<QString> kinds;
    QList<std::pair<QString, QVariant>> officials;
    QList<std::pair<QString, QVariant>> actions;
    for (const LedgerRecord& record : session.ledger()) {
        if (!actors.contains(record.actor)) {
            actors.insert(record.actor);
            if (const std::optional<Actor> actor = readActor(record.actor))
                officials.append({actor->name + u", "_s + roleText(actor->role), record.actor});
        }
        if (!kinds.contains(record.kind)) {
            kinds.insert(record.kind);
            actions.append({kindText(record.kind), record.kind});
        }
    }
    std::ranges::sort(actions, {}, [](const auto& entry) { return entry.first; });
    refill(nominee_, nominees);
    refill(juror_, jurors);
    refill(actor_, officials);
    refill(kind_, actions);
}

HistoryFilter HistoryFilterBar::filter() const
{
    HistoryFilter filter;
    filter.text = text_->text();
    if (const int nominee = nominee_->currentData().toInt(); nominee > 0)
        filter.nominee = NomineeId{nominee};
    if (const int juror = juror_->currentData().toInt(); juror > 0)
        filter.juror = JurorId{juror};
    filter.actor = actor_->currentData().toByteArray();
    filter.kind = kind_->currentData().toString();
    return filter;
}

void HistoryFilterBar::clear()
{
    {
        const QSignalBlocker quiet(this);
        text_->clear();
        for (QComboBox* box : {nominee_, juror_, actor_, kind_})
            box->setCurrentIndex(0);
    }
    Q_EMIT filterChanged();
    text_->setFocus();
}

void HistoryFilterBar::focusSearch()
{
    text_->setFocus(Qt::ShortcutFocusReason);
    text_->selectAll();
}

void HistoryFilterBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void HistoryFilterBar::retranslate()
{
    text_->setPlaceholderText(tr("Search the history (Ctrl+F)"));
    text_->setAccessibleName(tr("Search the history"));
    nominee_->setItemText(0, tr("Any nominee"));
    juror_->setItemText(0, tr("Any juror"));
    actor_->setItemText(0, tr("Any official"));
    kind_->setItemText(0, tr("Any kind"));
    nominee_->setAccessibleName(tr("Only this nominee"));
    juror_->setAccessibleName(tr("Only this juror"));
    actor_->setAccessibleName(tr("Only this official"));
    kind_->setAccessibleName(tr("Only this kind"));
    for (QComboBox* box : {nominee_, juror_, actor_, kind_})
        box->view()->setAccessibleName(box->accessibleName());
    clear_->setToolTip(tr("Show everything again"));
    clear_->setAccessibleName(tr("Show everything again"));
}

}
