#include "ui/shell/StatusLine.h"

#include "ui/common/ElidedLabel.h"
#include "ui/common/LineIcon.h"
#include "ui/common/Paint.h"
#include "ui/models/ProblemsModel.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace sidang {

StatusLine::StatusLine(QWidget* parent)
    : QWidget(parent),
      file_(new ElidedLabel(this)),
      lock_(new QLabel(this)),
      saving_(new ElidedLabel(this)),
      noProblems_(new QLabel(this)),
      problems_(new QPushButton(this))
{
    const QFont small = smaller(font());
    for (QWidget* widget : std::initializer_list<QWidget*>{file_, saving_, noProblems_, problems_})
        widget->setFont(small);
    saving_->setForegroundRole(QPalette::PlaceholderText);
    noProblems_->setForegroundRole(QPalette::PlaceholderText);
    problems_->setFlat(true);
    problems_->setIcon(lineIcon(u"warning"_s, Ink::Attention));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(18, 2, 12, 2);
    row->setSpacing(12);
    row->addWidget(file_);
    row->addWidget(lock_);
    row->addWidget(saving_);
    row->addStretch(1);
    row->addWidget(noProblems_);
    row->addWidget(problems_);
    setMinimumHeight(fontMetrics().height() + 12);
    connect(problems_, &QPushButton::clicked, this, &StatusLine::problemsWanted);
    showEdition(nullptr);
}

void StatusLine::showEdition(EditionPointer edition)
{
    edition_ = std::move(edition);
    setVisible(edition_ != nullptr);
    retranslate();
}

void StatusLine::retranslate()
{
    if (!edition_)
        return;
    file_->setText(QFileInfo(edition_->path).fileName());
    file_->setToolTip(QDir::toNativeSeparators(edition_->path));
    saving_->setText(tr("Opened for reading only: this version of the program changes nothing in the file"));
    lock_->setPixmap(lineIcon(u"read-only"_s, Ink::Quiet).pixmap(QSize(14, 14), devicePixelRatio()));
    const auto count = static_cast<int>(problemCount(*edition_));
    problems_->setText(tr("%n problem(s)", nullptr, count));
    problems_->setToolTip(tr("Shows the list of problems"));
    problems_->setVisible(count > 0);
    noProblems_->setText(u"✓ "_s + tr("No problems"));
    noProblems_->setVisible(count == 0);
}

void StatusLine::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    QWidget::changeEvent(event);
}

void StatusLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = themeOf(palette());
    painter.fillRect(rect(), theme.panel);
    painter.fillRect(QRect(0, 0, width(), 1), theme.line);
}

}
