#include "ui/pages/marks/MarksHead.h"

#include "ui/common/FlowLayout.h"
#include "ui/common/LineIcon.h"
#include "ui/common/Paint.h"
#include "ui/common/Pill.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace sidang {

MarksHead::MarksHead(QWidget* parent)
    : QWidget(parent),
      title_(new QLabel(this)),
      blind_(new Pill(this)),
      whose_(new QComboBox(this)),
      order_(new QPushButton(this)),
      views_(new QButtonGroup(this)),
      finish_(new QPushButton(this))
{
    title_->setFont(larger(font()));
    whose_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    whose_->setMinimumContentsLength(16);
    whose_->setMaxVisibleItems(16);
    finish_->setProperty("primary", true);
    for (int view = 0; view < marksViewCount; ++view) {
        auto* button = new QPushButton(this);
        button->setCheckable(true);
        views_->addButton(button, view);
    }
    layOut();
    connect(views_, &QButtonGroup::idClicked, this, [this](int id) {
        views_->button(static_cast<int>(sight_.view))->setChecked(true); // until the page says so
        Q_EMIT viewChosen(static_cast<MarksView>(id));
    });
    connect(order_, &QPushButton::clicked, this, [this] {
        Q_EMIT orderChosen(sight_.order == SheetOrder::ByJuror ? SheetOrder::ByNominee : SheetOrder::ByJuror);
    });
    connect(whose_, &QComboBox::activated, this, [this](int row) {
        const qint32 id = offered_[static_cast<std::size_t>(row)];
        if (sight_.view == MarksView::Sheet && sight_.order == SheetOrder::ByNominee)
            Q_EMIT nomineeChosen(NomineeId{id});
        else
            Q_EMIT jurorChosen(JurorId{id});
    });
    connect(finish_, &QPushButton::clicked, this, &MarksHead::finishWanted);
    retranslate();
}

void MarksHead::chooseBeside(int step)
{
    const int count = whose_->count();
    if (count == 0 || !whose_->isVisible())
        return;
    whose_->setCurrentIndex((whose_->currentIndex() + step + count) % count);
    Q_EMIT whose_->activated(whose_->currentIndex());
}

void MarksHead::layOut()
{
    auto* row = new FlowLayout(this);
    row->addWidget(title_);
    row->addWidget(blind_);
    row->addWidget(whose_);
    row->addWidget(order_);
    row->addStretch();
    for (QAbstractButton* button : views_->buttons())
        row->addWidget(button);
    row->addWidget(finish_);
}

void MarksHead::show(const Sheets& sheets, const HeadSight& sight)
{
    const bool isOfJurors = sight.view == MarksView::Sheet || sight.view == MarksView::Grid;
    sight_ = sight;
    isBlind_ = sheets.isBlind();
    retranslate();
    blind_->say(Tone::Attention, isBlind_ ? tr("Second entry, blind") : QString());
    blind_->setVisible(isBlind_);
    whose_->setVisible(isOfJurors);
    order_->setVisible(sight.view == MarksView::Sheet);
    views_->button(static_cast<int>(sight.view))->setChecked(true);
    QAbstractButton* differences = views_->button(static_cast<int>(MarksView::Differences));
    differences->setVisible(sheets.category().rules.doubleEntry);
    differences->setText(sight.differences > 0 ? tr("Differences (%1)").arg(sight.differences) : tr("Differences"));
    views_->button(static_cast<int>(MarksView::Facts))->setVisible(!sheets.facts().empty());
    for (const MarksView view : {MarksView::Sheet, MarksView::Grid})
        views_->button(static_cast<int>(view))->setVisible(!sheets.opinions().empty());
    offer(sheets, sight);
    finish_->setVisible(isOfJurors);
    showFinish(sheets, sight);
}

void MarksHead::offer(const Sheets& sheets, const HeadSight& sight)
{
    const bool areNominees = sight.view == MarksView::Sheet && sight.order == SheetOrder::ByNominee;
    std::vector<qint32> offered;
    QStringList texts;
    if (areNominees) {
        for (const Nominee* nominee : sheets.nominees()) {
            offered.push_back(nominee->id.value);
            texts << nominee->code + u" · "_s + nominee->name;
        }
    } else {
        for (const JurorId id : sheets.panel().assigned()) {
            offered.push_back(id.value);
            const Juror* juror = sheets.juror(id);
            texts << juror->code + u" · "_s + juror->name;
        }
    }
    const QSignalBlocker quiet(whose_);
    bool isSame = offered == offered_ && whose_->count() == texts.size();
    for (int i = 0; isSame && i < whose_->count(); ++i)
        isSame = whose_->itemText(i) == texts.at(i);
    if (!isSame) {
        whose_->clear();
        whose_->addItems(texts);
        offered_ = std::move(offered);
    }
    const qint32 chosen = areNominees ? sight.place.nominee.value : sight.place.juror.value_or(JurorId()).value;
    const auto found = std::ranges::find(offered_, chosen);
    whose_->setCurrentIndex(found == offered_.end() ? -1 : static_cast<int>(found - offered_.begin()));
    whose_->setAccessibleName(areNominees ? tr("Nominee whose sheets are listed") : tr("Juror whose sheets are listed"));
}

void MarksHead::showFinish(const Sheets& sheets, const HeadSight& sight)
{
    const bool isFinal = sheets.sheet(sight.place).isFinal;
    const QString closed = sheets.closedText(sight.place);
    const QString why = !closed.isEmpty() ? closed : isFinal ? sheets.rights().notReopen : sheets.rights().notFinish;
    finish_->setText(isFinal ? tr("Open again…") : tr("Make final"));
    finish_->setIcon(lineIcon(isFinal ? u"unlock"_s : u"lock"_s, why.isEmpty() ? Ink::OnAccent : Ink::Quiet));
    finish_->setEnabled(why.isEmpty());
    finish_->setToolTip(!why.isEmpty() ? why
                        : isFinal      ? tr("Opens the sheet for changes again, with a reason (Ctrl+Enter)")
                                       : tr("The sheet is complete and changed no more (Ctrl+Enter)"));
}

void MarksHead::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void MarksHead::retranslate()
{
    title_->setText(tr("Score sheets"));
    views_->button(static_cast<int>(MarksView::Sheet))->setText(tr("Sheet"));
    views_->button(static_cast<int>(MarksView::Sheet))->setToolTip(tr("One sheet at a time, as on paper (Ctrl+Shift+1)"));
    views_->button(static_cast<int>(MarksView::Grid))->setText(tr("Grid"));
    views_->button(static_cast<int>(MarksView::Grid))->setToolTip(tr("All nominees of one juror (Ctrl+Shift+2)"));
    views_->button(static_cast<int>(MarksView::Facts))->setText(tr("Facts"));
    views_->button(static_cast<int>(MarksView::Facts))
        ->setToolTip(tr("Facts and figures that the secretariat answers for (Ctrl+Shift+3)"));
    views_->button(static_cast<int>(MarksView::Differences))
        ->setToolTip(tr("What the two operators read differently (Ctrl+Shift+4)"));
    order_->setText(sight_.order == SheetOrder::ByJuror ? tr("By nominee") : tr("By juror"));
    order_->setToolTip(tr("Lists the sheets the other way round: by juror or by nominee"));
}

}
