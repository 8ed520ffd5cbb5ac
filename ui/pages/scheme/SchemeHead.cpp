#include "ui/pages/scheme/SchemeHead.h"

#include "ui/common/FlowLayout.h"
#include "ui/common/LineIcon.h"
#include "ui/common/Paint.h"
#include "ui/common/Pill.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidang {

namespace {

/// A menu that is filled whenever it opens.
void giveMenu(QPushButton& button, const std::function<void(QMenu&)>& fill)
{
    auto* menu = new QMenu(&button);
    menu->setToolTipsVisible(true);
    QObject::connect(menu, &QMenu::aboutToShow, menu, [menu, fill] {
        menu->clear();
        fill(*menu);
    });
    button.setMenu(menu);
}

}

SchemeHead::SchemeHead(SchemeDesk& desk, SchemeActions& actions, SchemeFileActions& files, QWidget* parent)
    : QWidget(parent),
      desk_(desk),
      title_(new QLabel(this)),
      phase_(new Pill(this)),
      samples_(new Pill(this)),
      criteria_(new QPushButton(this)),
      requirements_(new QPushButton(this)),
      categoryMenu_(new QPushButton(this)),
      fileMenu_(new QPushButton(this)),
      note_(new QWidget(this)),
      noteText_(new QLabel(note_)),
      reason_(new QPushButton(note_))
{
    title_->setFont(larger(font()));
    noteText_->setWordWrap(true);
    noteText_->setForegroundRole(QPalette::PlaceholderText);
    reason_->setProperty("flat", true);
    auto* group = new QButtonGroup(this);
    for (QPushButton* button : {criteria_, requirements_}) {
        button->setCheckable(true);
        group->addButton(button);
    }
    giveMenu(*categoryMenu_, [&](QMenu& menu) { fillCategoryMenu(menu, desk, actions); });
    giveMenu(*fileMenu_, [&](QMenu& menu) { fillFileMenu(menu, desk, files); });
    layOut();
    connect(criteria_, &QPushButton::clicked, this, [this] { Q_EMIT viewWanted(SchemeView::Criteria); });
    connect(requirements_, &QPushButton::clicked, this, [this] { Q_EMIT viewWanted(SchemeView::Requirements); });
    connect(reason_, &QPushButton::clicked, this, [this] {
        if (desk_.askReason())
            showState(*desk_.category());
    });
}

void SchemeHead::layOut()
{
    auto* row = new FlowLayout;
    row->addWidget(title_);
    row->addWidget(phase_);
    row->addWidget(samples_);
    row->addStretch();
    row->addWidget(criteria_);
    row->addWidget(requirements_);
    row->addWidget(categoryMenu_);
    row->addWidget(fileMenu_);
    auto* noteRow = new QHBoxLayout(note_);
    noteRow->setContentsMargins(0, 0, 0, 0);
    noteRow->setSpacing(8);
    auto* icon = new QLabel(note_);
    icon->setPixmap(lineIcon(u"lock"_s, Ink::Quiet).pixmap(QSize(16, 16), devicePixelRatio()));
    noteRow->addWidget(icon, 0, Qt::AlignVCenter);
    noteRow->addWidget(noteText_, 1);
    noteRow->addWidget(reason_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(row);
    column->addWidget(note_);
}

void SchemeHead::show(SchemeView view)
{
    title_->setText(tr("Scheme"));
    criteria_->setText(tr("Criteria"));
    requirements_->setText(tr("Required documents"));
    categoryMenu_->setText(tr("Category"));
    fileMenu_->setText(tr("Scheme file"));
    criteria_->setChecked(view == SchemeView::Criteria);
    requirements_->setChecked(view == SchemeView::Requirements);
    if (const Category* category = desk_.category())
        showState(*category);
}

void SchemeHead::showState(const Category& category)
{
    const Stage stage = stageOf(desk_.book(), category.id);
    const bool isLocked = desk_.isLocked();
    phase_->say(Tone::Attention, isLocked ? tr("locked · version %1").arg(stage.scheme) : QString(), u"lock"_s);
    const auto samples = std::ranges::count_if(leavesOf(category.criteria),
                                               [](const Criterion* leaf) { return isUnconfirmed(*leaf->indicator); });
    samples_->say(Tone::Attention, samples > 0 ? tr("%n contoh to be confirmed", nullptr, static_cast<int>(samples)) : QString(),
                  u"warning"_s);
    const QString whyNot = desk_.whyNotChange();
    const QString reason = desk_.reason();
    note_->setVisible(!whyNot.isEmpty() || isLocked);
    reason_->setVisible(whyNot.isEmpty() && isLocked && !reason.isEmpty());
    reason_->setText(tr("Another reason…"));
    noteText_->setText(!whyNot.isEmpty() ? whyNot
                       : reason.isEmpty() ? tr("Scoring has begun: a change of the scheme needs a reason and begins version %1.")
                                                .arg(stage.scheme + 1)
                                          : tr("Changes of the locked scheme are recorded with this reason: “%1”.").arg(reason));
}

}
