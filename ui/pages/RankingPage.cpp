#include "ui/pages/RankingPage.h"

#include "core/text/Numbers.h"
#include "ui/common/ElidedLabel.h"
#include "ui/common/EmptyState.h"
#include "ui/common/LineIcon.h"
#include "ui/common/Paint.h"
#include "ui/common/Pill.h"
#include "ui/common/Sheet.h"
#include "ui/models/Seat.h"
#include "ui/models/Sentences.h"
#include "ui/pages/AspectLegend.h"
#include "ui/pages/ExplanationPanel.h"
#include "ui/pages/RankingView.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidang {

namespace {

constexpr int narrow = 860; // below this width what matters least gives way

}

RankingPage::RankingPage(Door& door, QWidget* parent)
    : DeskPage(door, parent),
      title_(new ElidedLabel(this)),
      state_(new Pill(this)),
      unconfirmed_(new Pill(this)),
      preview_(new QPushButton(this)),
      export_(new QPushButton(this)),
      content_(new QStackedWidget(this)),
      splitter_(new QSplitter(Qt::Horizontal, content_)),
      sheet_(new Sheet(splitter_)),
      table_(new RankingView(sheet_)),
      legend_(new AspectLegend(sheet_)),
      explanation_(new ExplanationPanel(splitter_)),
      empty_(new EmptyState(content_))
{
    title_->setFont(larger(font()));
    preview_->setIcon(lineIcon(u"preview"_s));
    export_->setIcon(lineIcon(u"pdf"_s, Ink::OnAccent));
    export_->setProperty("primary", true);
    table_->setModel(&model_);
    layOut();
    connect(preview_, &QPushButton::clicked, this, &RankingPage::previewWanted);
    connect(export_, &QPushButton::clicked, this, &RankingPage::exportWanted);
    connect(empty_, &EmptyState::stepWanted, this, [this] {
        if (maySee_)
            Q_EMIT problemsWanted();
        else
            Q_EMIT seatWanted();
    });
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) { explainRow(current.row()); });
    retranslate();
}

void RankingPage::layOut()
{
    auto* head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(title_);
    head->addWidget(state_);
    head->addWidget(unconfirmed_);
    head->addStretch(1);
    head->addWidget(preview_);
    head->addWidget(export_);

    sheet_->setMinimumWidth(300);
    auto* tableColumn = new QVBoxLayout(sheet_);
    tableColumn->setContentsMargins(1, 6, 1, 8);
    tableColumn->setSpacing(8);
    tableColumn->addWidget(table_, 1);
    auto* legendRow = new QHBoxLayout;
    legendRow->setContentsMargins(16, 0, 16, 0);
    legendRow->addWidget(legend_);
    tableColumn->addLayout(legendRow);

    splitter_->setChildrenCollapsible(false);
    splitter_->setHandleWidth(12);
    splitter_->addWidget(sheet_);
    splitter_->addWidget(explanation_);
    splitter_->setSizes({624, 410});
    splitter_->setStretchFactor(0, 2);
    splitter_->setStretchFactor(1, 1);
    content_->addWidget(splitter_);
    content_->addWidget(empty_);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 12, 20, 12);
    column->setSpacing(12);
    column->addLayout(head);
    column->addWidget(content_, 1);
}

void RankingPage::refill(const Sight& sight)
{
    edition_ = sight.edition;
    categoryId_ = sight.category;
    maySee_ = door().maySeeMarks(sight.category);
    language_ = sight.language;
    fill();
}

void RankingPage::focusContent()
{
    table_->setFocus(Qt::OtherFocusReason);
}

void RankingPage::goTo(const PageTarget& target)
{
    const int row = target.nominee ? model_.rowOf(*target.nominee) : -1;
    if (row >= 0)
        table_->setCurrentIndex(model_.index(row, 0));
}

QByteArray RankingPage::layoutState() const
{
    return splitter_->saveState();
}

void RankingPage::restoreLayout(const QByteArray& state)
{
    splitter_->restoreState(state);
}

void RankingPage::fill()
{
    const Category* category = edition_ ? findCategory(edition_->book, categoryId_) : nullptr;
    if (!category)
        return;
    const std::optional<NomineeId> before = model_.nomineeAt(table_->currentIndex().row());
    const CategoryRanking* ranking = findRanking(edition_->ranking, categoryId_);
    title_->setText(category->title);
    state_->say(isComplete(ranking) ? Tone::Accent : Tone::Attention, stateText(ranking));
    unconfirmed_->say(Tone::Quiet, hasUnconfirmedWeights(*category) ? tr("sample weights") : QString());
    unconfirmed_->setVisible(width() >= narrow && !unconfirmed_->text().isEmpty());
    unconfirmed_->setToolTip(
        tr("Weights of this category are marked “contoh”: invented, to be confirmed by the secretariat."));
    if (maySee_)
        model_.show(*edition_, categoryId_, language_);
    else
        model_.clear();
    QStringList aspects;
    for (const Criterion& criterion : category->criteria)
        aspects << criterion.title;
    legend_->show(aspects,
                  category->sentUp > 0 ? tr("the first %n go to the next level", nullptr, category->sentUp) : QString());
    const bool hasRows = model_.rowCount() > 0;
    content_->setCurrentIndex(hasRows ? 0 : 1);
    preview_->setEnabled(ranking && hasRows);
    export_->setEnabled(ranking && hasRows);
    const QString closed = closedText();
    preview_->setToolTip(maySee_ ? tr("Shows the official ranked list as it will be printed") : closed);
    export_->setToolTip(maySee_ ? tr("Writes the official ranked list of this category as a PDF") : closed);
    if (!hasRows) {
        if (maySee_)
            tellEmpty(*category);
        else
            tellClosed(*category);
        explanation_->clear();
        return;
    }
    const int row = before ? model_.rowOf(*before) : -1;
    table_->setCurrentIndex(model_.index(std::max(0, row), 0));
}

void RankingPage::tellEmpty(const Category& category)
{
    if (!findRanking(edition_->ranking, category.id))
        empty_->say(tr("This category cannot be ranked yet"),
                    tr("Its scheme or its marks have errors. The list of problems says where each one is."),
                    tr("Show the problems"));
    else
        empty_->say(tr("Nobody is nominated in this category"),
                    tr("A ranking appears here as soon as the edition has nominees."));
}

void RankingPage::tellClosed(const Category& category)
{
    const MarkProgress progress = markProgress(edition_->book, category.id);
    empty_->say(tr("Marks are closed until the plenary"),
                tr("%1 of %2 marks of the jurors are in. Until the plenary only the operators and the auditor see marks and "
                   "ranking.")
                    .arg(number(static_cast<qint64>(progress.given), language_),
                         number(static_cast<qint64>(progress.expected), language_)),
                tr("Change who sits at the desk…"));
}

QString RankingPage::closedText()
{
    return tr("Marks are closed until the plenary: before it only the operators and the auditor print the ranking.");
}

void RankingPage::explainRow(int row)
{
    const std::optional<NomineeId> nominee = model_.nomineeAt(row);
    if (nominee && edition_)
        explanation_->show(edition_, categoryId_, *nominee, language_);
}

void RankingPage::resizeEvent(QResizeEvent* event)
{
    const bool isNarrow = width() < narrow;
    const int side = isNarrow ? 12 : 20;
    layout()->setContentsMargins(side, 12, side, 12);
    unconfirmed_->setVisible(!isNarrow && !unconfirmed_->text().isEmpty());
    QWidget::resizeEvent(event);
}

void RankingPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RankingPage::retranslate()
{
    preview_->setText(tr("Print preview"));
    export_->setText(tr("Export PDF"));
    table_->setAccessibleName(tr("Ranking"));
    splitter_->handle(1)->setAccessibleName(tr("Width of the explanation"));
    fill();
}

}
