#include "ui/common/EmptyState.h"

#include "ui/common/Paint.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace sidang {

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent), title_(new QLabel(this)), text_(new QLabel(this)), step_(new QPushButton(this))
{
    title_->setFont(larger(font()));
    title_->setAlignment(Qt::AlignCenter);
    title_->setWordWrap(true);
    text_->setAlignment(Qt::AlignCenter);
    text_->setWordWrap(true);
    text_->setForegroundRole(QPalette::PlaceholderText);
    auto* column = new QVBoxLayout(this);
    step_->hide(); // until there is one to take
    column->setContentsMargins(32, 32, 32, 32);
    column->setSpacing(12);
    column->addStretch();
    column->addWidget(title_);
    column->addWidget(text_);
    column->addWidget(step_, 0, Qt::AlignHCenter);
    column->addStretch();
    setFocusProxy(step_);
    connect(step_, &QPushButton::clicked, this, &EmptyState::stepWanted);
}

void EmptyState::say(const QString& title, const QString& text, const QString& step)
{
    title_->setText(title);
    text_->setText(text);
    step_->setText(step);
    step_->setVisible(!step.isEmpty());
}

}
