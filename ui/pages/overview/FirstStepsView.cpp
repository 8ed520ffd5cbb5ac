#include "ui/pages/overview/FirstStepsView.h"

#include "ui/common/LineIcon.h"
#include "ui/common/Paint.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidang {

namespace {

constexpr int markSize = 20;

}

FirstStepsView::FirstStepsView(QWidget* parent) : Sheet(parent), title_(new QLabel(this))
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(24, 20, 24, 20);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(2);
    title_->setFont(bolder(font()));
    title_->setWordWrap(true);
    grid->addWidget(title_, 0, 0, 1, 3);
    grid->setColumnStretch(1, 1);
    for (std::size_t i = 0; i < count; ++i) {
        const Row row{new QLabel(this), new QLabel(this), new QLabel(this), new QPushButton(this)};
        row.mark->setFixedSize(markSize, markSize);
        row.title->setFont(bolder(font()));
        row.text->setWordWrap(true);
        row.text->setForegroundRole(QPalette::PlaceholderText);
        const int line = 1 + 3 * static_cast<int>(i);
        grid->setRowMinimumHeight(line, 16);
        grid->addWidget(row.mark, line + 1, 0, Qt::AlignVCenter);
        grid->addWidget(row.title, line + 1, 1);
        grid->addWidget(row.text, line + 2, 1);
        grid->addWidget(row.button, line + 1, 2, 2, 1, Qt::AlignVCenter);
        connect(row.button, &QPushButton::clicked, this, [this, i] { Q_EMIT stepWanted(steps_[i].kind); });
        rows_.push_back(row);
    }
}

void FirstStepsView::show(const std::vector<FirstStep>& steps)
{
    Q_ASSERT(steps.size() == count);
    steps_ = steps;
    title_->setText(tr("This edition is being prepared. These steps lead to the first score sheet:"));
    const auto next = std::ranges::find(steps_, false, &FirstStep::isDone) - steps_.begin();
    for (std::size_t i = 0; i < count; ++i) {
        const FirstStep& step = steps_[i];
        const Row& row = rows_[i];
        const bool isNext = static_cast<std::ptrdiff_t>(i) == next;
        const QIcon icon = step.isDone ? lineIcon(u"check"_s, Ink::Accent)
                                       : lineIcon(u"next"_s, isNext ? Ink::Text : Ink::Quiet);
        row.mark->setPixmap(icon.pixmap(QSize(markSize, markSize), devicePixelRatio()));
        row.mark->setAccessibleName(step.isDone ? tr("done") : tr("still to be done"));
        row.title->setText(u"%1. %2"_s.arg(i + 1).arg(step.title));
        row.text->setText(step.text);
        row.button->setText(step.button);
        row.button->setProperty("primary", isNext);
        // A style sheet looks at a property only when it is told to.
        row.button->style()->unpolish(row.button);
        row.button->style()->polish(row.button);
    }
}

void FirstStepsView::focusNext()
{
    const auto next = static_cast<std::size_t>(std::ranges::find(steps_, false, &FirstStep::isDone) - steps_.begin());
    rows_[std::min(next, count - 1)].button->setFocus(Qt::OtherFocusReason);
}

}
