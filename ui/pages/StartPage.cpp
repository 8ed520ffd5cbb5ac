#include "ui/pages/StartPage.h"

#include "ui/common/LineIcon.h"
#include "ui/common/NoteDelegate.h"
#include "ui/common/Paint.h"
#include "ui/common/Settings.h"
#include "ui/common/Sheet.h"
#include "ui/models/Roles.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>

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
    open_->setIcon(lineIcon(u"open"_s, Ink::OnAccent));
    open_->setProperty("primary", true);
    sample_->setIcon(lineIcon(u"sample"_s));
    list_->setModel(&recent_);
    list_->setItemDelegate(new NoteDelegate(NoteRole, QuietRole, list_));
    list_->setFrameShape(QFrame::NoFrame);
    list_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list_->setResizeMode(QListView::Adjust);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layOut();
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
    grid->addWidget(open_, 3, 0);
    grid->addWidget(openHint_, 3, 1);
    grid->addWidget(sample_, 4, 0);
    grid->addWidget(sampleHint_, 4, 1);
    grid->setRowMinimumHeight(5, 8);
    grid->addWidget(recentTitle_, 6, 0, 1, 2);
    grid->addWidget(sheet_, 7, 0, 1, 2);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(7, 1000);
    grid->setRowStretch(8, 1);

    auto* outer = new QGridLayout(this);
    outer->setContentsMargins(0, 28, 0, 4);
    outer->addWidget(middle, 0, 1);
    outer->setColumnStretch(0, 1);
    outer->setColumnStretch(1, 100);
    outer->setColumnStretch(2, 1);
}

void StartPage::focusContent()
{
    if (list_->isVisible())
        list_->setFocus(Qt::OtherFocusReason);
    else
        open_->setFocus(Qt::OtherFocusReason);
}

void StartPage::refill(const Sight&)
{
    const QStringList paths = door().settings().recent();
    recent_.show(paths);
    recentEmpty_->setVisible(paths.isEmpty());
    list_->setVisible(!paths.isEmpty());
    // As high as what is listed, so that the page ends where its content does.
    const int entries = std::max(1, static_cast<int>(paths.size()));
    sheet_->setMaximumHeight(entries * (2 * fontMetrics().height() + 20) + 20);
}

void StartPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void StartPage::retranslate()
{
    title_->setText(tr("Sidang"));
    intro_->setText(tr("Ranks the nominees of the Paritrana Award and shows how every number came about."));
    open_->setText(tr("Open an edition…"));
    openHint_->setText(tr("A file with the ending .sidang; one file holds one edition."));
    sample_->setText(tr("Try the sample"));
    sampleHint_->setText(tr("An invented edition with five categories, to look around in."));
    recentTitle_->setText(tr("Opened lately"));
    recentEmpty_->setText(tr("Nothing yet. Editions you open are listed here."));
    list_->setAccessibleName(tr("Editions opened lately"));
    list_->viewport()->update();
}

}
