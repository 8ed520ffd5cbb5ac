#include "ui/pages/overview/NextCard.h"

#include "ui/common/LineIcon.h"
#include "ui/common/Paint.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace sidang {

namespace {

constexpr int markSize = 16;

}

NextCard::NextCard(QWidget* parent)
    : Sheet(parent),
      title_(new QLabel(this)),
      sentence_(new QLabel(this)),
      go_(new QPushButton(this)),
      deadlineMark_(new QLabel(this)),
      deadline_(new QLabel(this)),
      problemsMark_(new QLabel(this)),
      problems_(new QPushButton(this)),
      noProblems_(new QLabel(this))
{
    title_->setFont(smaller(font()));
    title_->setForegroundRole(QPalette::PlaceholderText);
    sentence_->setFont(bolder(font()));
    sentence_->setWordWrap(true);
    deadline_->setWordWrap(true);
    noProblems_->setForegroundRole(QPalette::PlaceholderText);
    go_->setProperty("primary", true);
    problems_->setProperty("flat", true);
    layOut();
    connect(go_, &QPushButton::clicked, this, &NextCard::goWanted);
    connect(problems_, &QPushButton::clicked, this, &NextCard::problemsWanted);
}

void NextCard::layOut()
{
    auto* line = new QWidget(this);
    line->setFixedWidth(1);
    line->setBackgroundRole(QPalette::Mid);
    line->setAutoFillBackground(true);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(16, 12, 16, 12);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->addWidget(title_, 0, 0);
    grid->addWidget(sentence_, 1, 0);
    grid->addWidget(go_, 0, 1, 2, 1, Qt::AlignVCenter);
    grid->addWidget(line, 0, 2, 2, 1);
    grid->addWidget(deadlineMark_, 0, 3, Qt::AlignVCenter);
    grid->addWidget(deadline_, 0, 4);
    grid->addWidget(problemsMark_, 1, 3, Qt::AlignVCenter);
    auto* problems = new QHBoxLayout;
    problems->addWidget(problems_);
    problems->addWidget(noProblems_);
    problems->addStretch(1);
    grid->addLayout(problems, 1, 4);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(4, 2);
}

void NextCard::say(const Words& words)
{
    title_->setText(words.category.isEmpty() ? tr("Next") : tr("Next · %1").arg(words.category));
    sentence_->setText(words.sentence);
    go_->setText(words.button);
    go_->setVisible(!words.button.isEmpty());
    go_->setEnabled(words.whyNot.isEmpty());
    go_->setToolTip(words.whyNot);
    deadline_->setText(words.deadline);
    const auto mark = [this](QLabel& label, const QString& icon, Ink ink) {
        label.setPixmap(lineIcon(icon, ink).pixmap(QSize(markSize, markSize), devicePixelRatio()));
    };
    mark(*deadlineMark_, words.isLate ? u"warning"_s : u"history"_s, words.isLate ? Ink::Attention : Ink::Quiet);
    mark(*problemsMark_, words.hasProblems ? u"warning"_s : u"check"_s, words.hasProblems ? Ink::Attention : Ink::Accent);
    problems_->setText(words.problems);
    problems_->setVisible(words.hasProblems);
    noProblems_->setText(words.problems);
    noProblems_->setVisible(!words.hasProblems);
}

}
