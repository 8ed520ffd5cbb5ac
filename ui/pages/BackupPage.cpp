#include "ui/pages/BackupPage.h"

#include "core/edit/Permission.h"
#include "core/edit/Restore.h"
#include "core/ledger/HeadCode.h"
#include "core/text/TroubleText.h"
#include "core/words/EditTroubleText.h"
#include "core/words/VerdictText.h"
#include "ui/common/Background.h"
#include "ui/common/Banner.h"
#include "ui/common/ElidedLabel.h"
#include "ui/common/EmptyState.h"
#include "ui/common/LineIcon.h"
#include "ui/common/Paint.h"
#include "ui/common/Settings.h"
#include "ui/models/Tones.h"
#include "ui/pages/NoteList.h"
#include "ui/pages/PlainTable.h"

#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace sidang {

BackupPage::BackupPage(Door& door, QWidget* parent)
    : DeskPage(door, parent),
      title_(new QLabel(this)),
      backup_(new QPushButton(this)),
      banner_(new Banner(this)),
      place_(new ElidedLabel(this)),
      choose_(new QPushButton(this)),
      clear_(new QPushButton(this)),
      content_(new QStackedWidget(this)),
      table_(new PlainTable(content_)),
      empty_(new EmptyState(content_)),
      test_(new QPushButton(this)),
      restore_(new QPushButton(this))
{
    title_->setFont(larger(font()));
    backup_->setIcon(lineIcon(u"backup"_s, Ink::OnAccent));
    backup_->setProperty("primary", true);
    table_->setModel(&model_);
    layOut();
    connect(backup_, &QPushButton::clicked, this, &BackupPage::backupWanted);
    connect(empty_, &EmptyState::stepWanted, this, &BackupPage::backupWanted);
    connect(choose_, &QPushButton::clicked, this, &BackupPage::placeWanted);
    connect(clear_, &QPushButton::clicked, this, &BackupPage::placeCleared);
    connect(test_, &QPushButton::clicked, this, &BackupPage::testSelected);
    connect(restore_, &QPushButton::clicked, this, [this] {
        if (const BackupRow* row = model_.rowAt(table_->currentIndex().row()))
            Q_EMIT restoreWanted(*row);
    });
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &BackupPage::updateButtons);
    retranslate();
}

void BackupPage::layOut()
{
    auto* head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(title_);
    head->addStretch(1);
    head->addWidget(backup_);
    auto* place = new QHBoxLayout;
    place->setSpacing(8);
    place->addWidget(place_);
    place->addStretch(1);
    place->addWidget(choose_);
    place->addWidget(clear_);
    auto* below = new QHBoxLayout;
    below->setSpacing(8);
    below->addWidget(test_);
    below->addWidget(restore_);
    below->addStretch(1);
    content_->addWidget(sheetAround(table_));
    content_->addWidget(empty_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 12, 20, 12);
    column->setSpacing(12);
    column->addLayout(head);
    column->addWidget(banner_);
    column->addLayout(place);
    column->addWidget(content_, 1);
    column->addLayout(below);
}

void BackupPage::refill(const Sight& sight)
{
    const Session* session = door().session();
    if (!session)
        return;
    // The word of who may also say who works here.
    const bool isUpTo = session->actor() && mayDo(Action::ManageOfficials, session->actor()->role);
    const QString whyNot = session->isReadOnly() ? editTroubleText({.kind = EditTroubleKind::ReadOnly})
                           : isUpTo             ? QString()
                                                : tr("Restoring is up to an administrator. Let one take the seat (Ctrl+L).");
    show({session->path(), door().settings().secondPlace(), !session->isReadOnly(), whyNot.isEmpty(), whyNot, sight.language});
}

void BackupPage::show(const BackupSight& sight)
{
    if (sight.editionPath != sight_.editionPath)
        banner_->hide();
    sight_ = sight;
    fill();
}

void BackupPage::fill()
{
    const BackupRow* before = model_.rowAt(table_->currentIndex().row());
    const QString selected = before ? before->entry.path : QString();
    if (!sight_.editionPath.isEmpty())
        model_.show(backupRows(sight_.editionPath, sight_.secondPlace), QDateTime::currentDateTimeUtc(), sight_.language);
    int row = 0;
    for (int i = 0; i < model_.rowCount(); ++i) {
        if (model_.rowAt(i)->entry.path == selected)
            row = i;
    }
    table_->setCurrentIndex(model_.index(row, 0));
    content_->setCurrentIndex(model_.rowCount() > 0 ? 0 : 1);
    empty_->say(tr("No backup yet"),
                tr("While somebody works a backup is made every 15 minutes, before a category is closed, and when the edition "
                   "is closed."),
                sight_.mayBackUp ? tr("Back up now") : QString());
    place_->setText(sight_.secondPlace.isEmpty()
                        ? tr("Second place: none. A folder on a stick keeps a copy when this machine fails.")
                        : tr("Second place: %1").arg(QDir::toNativeSeparators(sight_.secondPlace)));
    updateButtons();
}

void BackupPage::updateButtons()
{
    const bool hasRow = model_.rowAt(table_->currentIndex().row()) != nullptr;
    backup_->setEnabled(sight_.mayBackUp);
    clear_->setEnabled(!sight_.secondPlace.isEmpty());
    test_->setEnabled(hasRow && !isTesting_);
    restore_->setEnabled(hasRow && sight_.mayRestore && !isTesting_);
    restore_->setToolTip(sight_.mayRestore ? tr("Puts the selected backup in the edition's place") : sight_.whyNot);
}

void BackupPage::testSelected()
{
    const BackupRow* row = model_.rowAt(table_->currentIndex().row());
    if (!row)
        return;
    isTesting_ = true;
    updateButtons();
    banner_->say(Tone::Quiet, [] { return tr("Restoring the backup into a temporary place and verifying it…"); });
    inBackground(
        this, [path = row->entry.path] { return testRestore(path); },
        [this](const Result<Verdict, FileTrouble>& verdict) {
            isTesting_ = false;
            updateButtons();
            table_->setFocus();
            if (!verdict) {
                banner_->say(Tone::Refusal, [trouble = verdict.error()] { return troubleText(trouble); });
                return;
            }
            const QString code = verdict->ledger.empty() ? QString() : headCode(verdict->ledger.back().hash);
            const VerdictWords words = verdictWords(*verdict, true, sight_.language);
            if (verdict->isVerified())
                banner_->say(Tone::Accent, [code] {
                    return tr("This backup can be restored: it was put back in a temporary place and is intact. Integrity "
                              "code %1.")
                        .arg(code);
                });
            else
                banner_->say(verdictTone(*verdict), [text = words.headline + u": "_s + words.lines.join(u' ')] { return text; });
        });
}

void BackupPage::focusContent()
{
    (model_.rowCount() > 0 ? static_cast<QWidget*>(table_) : backup_)->setFocus(Qt::OtherFocusReason);
}

void BackupPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void BackupPage::retranslate()
{
    title_->setText(tr("Backups"));
    backup_->setText(tr("Back up now"));
    choose_->setText(tr("Choose…"));
    choose_->setAccessibleName(tr("Choose the second place for backups"));
    clear_->setText(tr("None"));
    clear_->setAccessibleName(tr("No second place for backups"));
    test_->setText(tr("Test restoring"));
    test_->setToolTip(tr("Restores the selected backup into a temporary place and verifies it; the edition is not touched"));
    restore_->setText(tr("Restore…"));
    table_->setAccessibleName(tr("Backups, the newest first"));
    table_->setShares({{u"27 Desember 2026, 18.30"_s, 1},
                       {u"59 menit yang lalu"_s, 1, true},
                       {u"sebelum kategori ditutup"_s, 2},
                       {u"1.024,5 MB"_s, 0},
                       {u"di samping berkas"_s, 1}});
    fill();
}

}
