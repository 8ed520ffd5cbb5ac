#include "ui/pages/edition/EditionPage.h"

#include "ui/common/Paint.h"
#include "ui/common/Sheet.h"
#include "ui/pages/OfficialsDialog.h"
#include "ui/pages/PlainTable.h"
#include "ui/pages/edition/IdentityForm.h"
#include "ui/pages/edition/PapersForm.h"
#include "ui/pages/edition/ScheduleForm.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidang {

namespace {

constexpr int widest = 860; // lines longer than this are hard to read

}

EditionPage::EditionPage(Door& door, QWidget* parent)
    : DeskPage(door, parent),
      desk_(door),
      title_(new QLabel(this)),
      whyNot_(new QLabel(this)),
      scroll_(new QScrollArea(this)),
      identity_(new IdentityForm(desk_)),
      schedule_(new ScheduleForm(desk_)),
      papers_(new PapersForm(desk_)),
      keep_(new QPushButton(this)),
      officials_(new PlainTable(this))
{
    title_->setFont(larger(font()));
    whyNot_->setWordWrap(true);
    whyNot_->setForegroundRole(QPalette::PlaceholderText);
    auto* content = new QWidget(scroll_);
    content->setMaximumWidth(widest);
    auto* groups = new QVBoxLayout(content);
    groups->setContentsMargins(0, 0, 8, 0);
    groups->setSpacing(12);
    for (QWidget* group : std::initializer_list<QWidget*>{identity_, schedule_, papers_, makeOfficials()})
        titles_.push_back(addGroup(*groups, *group));
    groups->addStretch(1);
    scroll_->setWidget(content);
    scroll_->setWidgetResizable(true);
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setFocusPolicy(Qt::NoFocus);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 12, 12, 12);
    column->setSpacing(10);
    column->addWidget(title_);
    column->addWidget(whyNot_);
    column->addWidget(scroll_, 1);
    connect(keep_, &QPushButton::clicked, this, &EditionPage::keepOfficials);
    connect(officials_, &QAbstractItemView::activated, this, &EditionPage::keepOfficials);
}

QLabel* EditionPage::addGroup(QVBoxLayout& column, QWidget& content)
{
    auto* sheet = new Sheet(column.parentWidget());
    auto* title = new QLabel(sheet);
    title->setFont(bolder(font()));
    auto* inside = new QVBoxLayout(sheet);
    inside->setContentsMargins(16, 12, 16, 16);
    inside->setSpacing(10);
    inside->addWidget(title);
    inside->addWidget(&content);
    column.addWidget(sheet);
    return title;
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
    keep_->setText(tr("Keep the officials…"));
    officials_->setAccessibleName(tr("Officials"));
}

void EditionPage::keepOfficials()
{
    OfficialsDialog(door().editing(), this).exec();
}

void EditionPage::focusContent()
{
    identity_->focusFirst();
}

bool EditionPage::settle()
{
    return identity_->settle() && schedule_->settle() && papers_->settle();
}

}
