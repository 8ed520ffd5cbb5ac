#include "ui/pages/StartPage.h"

#include "core/edit/Session.h"
#include "ui/common/Background.h"
#include "ui/common/LineIcon.h"
#include "ui/common/NoteDelegate.h"
#include "ui/common/Paint.h"
#include "ui/common/Settings.h"
#include "ui/common/Sheet.h"
#include "ui/models/Roles.h"

#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidang {

namespace {

constexpr int widest = 760;

QLabel* quietLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

}

StartPage::StartPage(Door& door, QWidget* parent)
    : DeskPage(door, parent),
      title_(new QLabel(this)),
      intro_(quietLabel(this)),
      new_(new QPushButton(this)),
      newHint_(quietLabel(this)),
      open_(new QPushButton(this)),
      openHint_(quietLabel(this)),
      sample_(new QPushButton(this)),
      sampleHint_(quietLabel(this)),
      recentTitle_(new QLabel(this)),
      recentEmpty_(quietLabel(this)),
      list_(new QListView),
      sheet_(new Sheet)
{
    title_->setFont(larger(font()));
    recentTitle_->setFont(bolder(font()));
    new_->setIcon(lineIcon(u"edition"_s, Ink::OnAccent));
    new_->setProperty("primary", true);
    open_->setIcon(lineIcon(u"open"_s));
    sample_->setIcon(lineIcon(u"sample"_s));
    list_->setModel(&recent_);
    list_->setItemDelegate(new NoteDelegate(NoteRole, QuietRole, list_));
    list_->setFrameShape(QFrame::NoFrame);
    list_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list_->setResizeMode(QListView::Adjust);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layOut();
    list_->installEventFilter(this);
    connect(new_, &QPushButton::clicked, this, &StartPage::newWanted);
    connect(open_, &QPushButton::clicked, this, &StartPage::openWanted);
    connect(sample_, &QPushButton::clicked, this, &StartPage::sampleWanted);
    connect(list_, &QListView::activated, this,
            [this](const QModelIndex& index) { Q_EMIT recentWanted(recent_.pathAt(index.row())); });
    connect(list_, &QListView::clicked, this, [this](const QModelIndex& index) {
        // Where the style opens on one click, `activated` has said it already.
        if (!style()->styleHint(QStyle::SH_ItemView_ActivateItemOnSingleClick, nullptr, list_))
            Q_EMIT recentWanted(recent_.pathAt(index.row()));
    });
    retranslate();
}

void StartPage::layOut()
{
    auto* inside = new QGridLayout(sheet_);
    inside->setContentsMargins(1, 8, 1, 8);
    inside->addWidget(list_, 0, 0);
    recentEmpty_->setAlignment(Qt::AlignCenter);
    inside->addWidget(recentEmpty_, 0, 0);

    auto* middle = new QWidget;
    middle->setMaximumWidth(widest);
    auto* grid = new QGridLayout(middle);
    grid->setContentsMargins(20, 0, 20, 20);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(8);
    grid->addWidget(title_, 0, 0, 1, 2);
    grid->addWidget(intro_, 1, 0, 1, 2);
    grid->setRowMinimumHeight(2, 4);
    grid->addWidget(new_, 3, 0);
    grid->addWidget(newHint_, 3, 1);
    grid->addWidget(open_, 4, 0);
    grid->addWidget(openHint_, 4, 1);
    grid->addWidget(sample_, 5, 0);
    grid->addWidget(sampleHint_, 5, 1);
    grid->setRowMinimumHeight(6, 8);
    grid->addWidget(recentTitle_, 7, 0, 1, 2);
    grid->addWidget(sheet_, 8, 0, 1, 2);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(8, 1000);
    grid->setRowStretch(9, 1);

    auto* outer = new QGridLayout(this);
    outer->setContentsMargins(0, 28, 0, 4);
    outer->addWidget(middle, 0, 1);
    outer->setColumnStretch(0, 1);
    outer->setColumnStretch(1, 100);
    outer->setColumnStretch(2, 1);
}

void StartPage::focusContent()
{
    if (recent_.rowCount() > 0)
        list_->setFocus(Qt::OtherFocusReason);
    else
        new_->setFocus(Qt::OtherFocusReason);
}

void StartPage::refill(const Sight& sight)
{
    const QStringList paths = door().settings().recent();
    const QString selected = recent_.pathAt(list_->currentIndex().row());
    recent_.show(paths, sight.language);
    list_->setCurrentIndex(recent_.index(std::max(0, static_cast<int>(paths.indexOf(selected)))));
    recentEmpty_->setVisible(paths.isEmpty());
    list_->setVisible(!paths.isEmpty());
    fillSheet();
    lookAt(0, ++round_);
}

/// As high as what is listed, so that the page ends where its content does.
void StartPage::fillSheet()
{
    int height = 20;
    for (int row = 0; row < recent_.rowCount(); ++row)
        height += list_->sizeHintForRow(row);
    sheet_->setMaximumHeight(std::max(height, 2 * fontMetrics().height() + 40));
}

/// Looks at one file after the other beside the window. What is open here is known without it.
void StartPage::lookAt(int row, int round)
{
    if (round != round_ || row >= recent_.rowCount() || !peek_)
        return;
    const QString path = recent_.pathAt(row);
    const Session* session = door().session();
    if (session && session->path() == path) {
        recent_.tell(path, glimpseOf(session->book(), session->ledger().empty() ? QString() : session->ledger().back().time));
        fillSheet();
        lookAt(row + 1, round);
        return;
    }
    inBackground(
        this, [peek = peek_, path] { return peek(path); },
        [this, path, row, round](const Result<EditionGlimpse, FileTrouble>& found) {
            recent_.tell(path, found);
            fillSheet();
            lookAt(row + 1, round);
        });
}

void StartPage::forget()
{
    const int row = list_->currentIndex().row();
    door().settings().forgetRecent(recent_.pathAt(row));
    Q_EMIT recentForgotten();
    list_->setCurrentIndex(recent_.index(std::min(row, recent_.rowCount() - 1)));
    focusContent();
}

bool StartPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete &&
        list_->currentIndex().isValid()) {
        forget();
        return true;
    }
    return DeskPage::eventFilter(watched, event);
}

void StartPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    // Who comes back to the window sees the files as they are now.
    if (event->type() == QEvent::ActivationChange && isActiveWindow() && isVisible())
        lookAt(0, ++round_);
    QWidget::changeEvent(event);
}

void StartPage::retranslate()
{
    title_->setText(tr("Sidang"));
    intro_->setText(tr("Ranks the nominees of the Paritrana Award and shows how every number came about."));
    new_->setText(tr("New edition…"));
    newHint_->setText(tr("Step by step: the edition, the secretariat, the scheme and the jury."));
    open_->setText(tr("Open an edition…"));
    openHint_->setText(tr("A file with the ending .sidang; one file holds one edition."));
    sample_->setText(tr("Try the sample"));
    sampleHint_->setText(tr("An invented edition with five categories, to look around in."));
    recentTitle_->setText(tr("Opened lately"));
    recentEmpty_->setText(tr("Nothing yet. Editions you open are listed here."));
    list_->setAccessibleName(tr("Editions opened lately"));
    list_->setToolTip(tr("Enter opens the edition; Del takes it from the list, the file stays."));
    list_->viewport()->update();
}

}
