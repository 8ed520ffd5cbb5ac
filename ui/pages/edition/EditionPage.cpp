#include "ui/pages/edition/EditionPage.h"

#include "ui/common/FlowLayout.h"
#include "ui/common/Paint.h"
#include "ui/common/Sheet.h"
#include "ui/pages/OfficialsDialog.h"
#include "ui/pages/PlainTable.h"
#include "ui/pages/edition/IdentityForm.h"
#include "ui/pages/edition/PapersForm.h"
#include "ui/pages/edition/ScheduleForm.h"

#include <QButtonGroup>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidang {

namespace {

constexpr int widest = 860; // lines longer than this are hard to read
constexpr int viewCount = 3;

}

EditionPage::EditionPage(Door& door, QWidget* parent)
    : DeskPage(door, parent),
      desk_(door),
      title_(new QLabel(this)),
      whyNot_(new QLabel(this)),
      choice_(new QButtonGroup(this)),
      views_(new QStackedWidget(this)),
      identity_(new IdentityForm(desk_)),
      schedule_(new ScheduleForm(desk_)),
      papers_(new PapersForm(desk_)),
      keep_(new QPushButton(this)),
      officials_(new PlainTable(this))
{
    title_->setFont(larger(font()));
    whyNot_->setWordWrap(true);
    whyNot_->setForegroundRole(QPalette::PlaceholderText);
    auto* head = new FlowLayout;
    head->addWidget(title_);
    for (int view = 0; view < viewCount; ++view) {
        auto* button = new QPushButton(this);
        button->setCheckable(true);
        choice_->addButton(button, view);
        head->addWidget(button);
    }
    addView({identity_, schedule_});
    addView({papers_});
    addView({makeOfficials()});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 12, 12, 12);
    column->setSpacing(10);
    column->addLayout(head);
    column->addWidget(whyNot_);
    column->addWidget(views_, 1);
    showView(0);
    connect(choice_, &QButtonGroup::idClicked, this, &EditionPage::showView);
    connect(keep_, &QPushButton::clicked, this, &EditionPage::keepOfficials);
    connect(officials_, &QAbstractItemView::activated, this, &EditionPage::keepOfficials);
}

void EditionPage::addView(std::initializer_list<QWidget*> groups)
{
    auto* scroll = new QScrollArea(views_);
    auto* content = new QWidget(scroll);
    content->setMaximumWidth(widest);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(12);
    for (QWidget* group : groups) {
        auto* sheet = new Sheet(content);
        auto* title = new QLabel(sheet);
        title->setFont(bolder(font()));
        titles_.push_back(title);
        auto* inside = new QVBoxLayout(sheet);
        inside->setContentsMargins(16, 12, 16, 16);
        inside->setSpacing(10);
        inside->addWidget(title);
        inside->addWidget(group);
        column->addWidget(sheet);
    }
    column->addStretch(1);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    views_->addWidget(scroll);
}

/// What is typed in the view that is left is saved first, or keeps it.
void EditionPage::showView(int view)
{
    if (!settle())
        view = views_->currentIndex();
    views_->setCurrentIndex(view);
    choice_->button(view)->setChecked(true);
}

QWidget* EditionPage::makeOfficials()
{
    officials_->setModel(&officialsModel_);
    officials_->setShares({{u"Administrator"_s, 2}, {u"administrator"_s, 0}, {u"Kepala Bagian"_s, 2, true}, {u"198001012005011001"_s, 0, true}});
    officials_->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* group = new QWidget;
    auto* column = new QVBoxLayout(group);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(officials_);
    column->addWidget(keep_, 0, Qt::AlignLeft);
    return group;
}

void EditionPage::refill(const Sight& sight)
{
    desk_.show(sight);
    if (!door().session())
        return;
    retranslate();
    showWhyNot();
    identity_->show();
    schedule_->show();
    papers_->show();
    officialsModel_.show(desk_.book().officials);
    fitOfficials();
}

void EditionPage::fitOfficials()
{
    officials_->setFixedHeight(officials_->horizontalHeader()->sizeHint().height() +
                               officialsModel_.rowCount() * officials_->verticalHeader()->defaultSectionSize() + 2);
}

void EditionPage::showWhyNot()
{
    const QString identity = desk_.whyNotIdentity();
    const QString papers = desk_.whyNotStationery();
    // Once the judging is over, papers may still be set.
    whyNot_->setText(papers.isEmpty() ? identity : papers);
    whyNot_->setVisible(!whyNot_->text().isEmpty());
}

void EditionPage::retranslate()
{
    title_->setText(tr("Edition"));
    const QStringList titles{tr("Name and period"), tr("Days"), tr("Letterhead and letters"), tr("Officials")};
    for (std::size_t i = 0; i < titles_.size(); ++i)
        titles_[i]->setText(titles[static_cast<qsizetype>(i)]);
    const QStringList views{tr("Name and days"), tr("Papers"), tr("Officials")};
    for (int view = 0; view < viewCount; ++view)
        choice_->button(view)->setText(views[view]);
    keep_->setText(tr("Keep the officials…"));
    officials_->setAccessibleName(tr("Officials"));
}

void EditionPage::keepOfficials()
{
    OfficialsDialog(door().editing(), this).exec();
}

void EditionPage::focusContent()
{
    if (views_->currentIndex() == 0)
        identity_->focusFirst();
    else
        choice_->checkedButton()->setFocus();
}

bool EditionPage::settle()
{
    return identity_->settle() && schedule_->settle() && papers_->settle();
}

}
