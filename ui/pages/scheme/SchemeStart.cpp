#include "ui/pages/scheme/SchemeStart.h"

#include "ui/common/Paint.h"
#include "ui/pages/SchemeFiles.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace sidang {

SchemeStart::SchemeStart(SchemeDesk& desk, SchemeActions& actions, SchemeFileActions& files, QWidget* parent)
    : QWidget(parent),
      desk_(desk),
      files_(files),
      title_(new QLabel(this)),
      text_(new QLabel(this)),
      shippedRow_(new QHBoxLayout),
      import_(new QPushButton(this)),
      make_(new QPushButton(this))
{
    title_->setFont(larger(font()));
    for (QLabel* label : {title_, text_}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    text_->setForegroundRole(QPalette::PlaceholderText);
    text_->setFixedWidth(560); // in two or three lines
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addStretch(1);
    row->addWidget(import_);
    row->addWidget(make_);
    row->addStretch(1);
    shippedRow_->setSpacing(8);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(32, 32, 32, 32);
    column->setSpacing(12);
    column->addStretch();
    column->addWidget(title_);
    column->addWidget(text_, 0, Qt::AlignHCenter);
    column->addLayout(shippedRow_);
    column->addLayout(row);
    column->addStretch();
    connect(import_, &QPushButton::clicked, &files, &SchemeFileActions::importFile);
    connect(make_, &QPushButton::clicked, &actions, &SchemeActions::addCategory);
}

void SchemeStart::show()
{
    const std::vector<ShippedScheme>& shipped = desk_.door().schemeFiles().shipped;
    if (shipped_.empty() && !shipped.empty()) {
        shippedRow_->addStretch(1);
        for (const ShippedScheme& scheme : shipped) {
            auto* button = new QPushButton(this);
            button->setProperty("primary", shipped_.empty());
            shippedRow_->addWidget(button);
            shipped_.push_back(button);
            connect(button, &QPushButton::clicked, &files_, [this, path = scheme.path] { files_.use(path); });
        }
        shippedRow_->addStretch(1);
    }
    const QString whyNot = desk_.door().whyNot(Action::ChangeScheme, CategoryId());
    title_->setText(tr("This edition has no scheme yet"));
    text_->setText(whyNot.isEmpty() ? tr("A scheme says which categories are judged, by which criteria and with which weights. Begin with "
                                         "a scheme of this program and adapt it to the guideline, or read one from a file.")
                                    : whyNot);
    for (std::size_t i = 0; i < shipped_.size(); ++i)
        shipped_[i]->setText(tr("Use: %1").arg(shipped[i].name));
    import_->setText(tr("Import a scheme file…"));
    make_->setText(tr("Make a category"));
    for (QPushButton* button : findChildren<QPushButton*>()) {
        button->setEnabled(whyNot.isEmpty());
        button->setToolTip(whyNot);
    }
}

void SchemeStart::focusFirst()
{
    (shipped_.empty() ? import_ : shipped_.front())->setFocus(Qt::OtherFocusReason);
}

}
