#include "ui/pages/jury/DeputyList.h"

#include "ui/pages/NoteList.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace sidang {

namespace {

constexpr int entryHeight = 56;
constexpr int mostShown = 3;

}

DeputyList::DeputyList(QWidget* parent)
    : QWidget(parent),
      list_(noteList(model_, this)),
      add_(new QPushButton(this)),
      edit_(new QPushButton(this)),
      remove_(new QPushButton(this))
{
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(6);
    for (QPushButton* button : {add_, edit_, remove_}) {
        button->setFlat(true);
        button->setProperty("flat", true);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(list_);
    column->addLayout(buttons);
    setFocusProxy(add_);
    list_->installEventFilter(this);
    connect(add_, &QPushButton::clicked, this, &DeputyList::addWanted);
    connect(edit_, &QPushButton::clicked, this, [this] { Q_EMIT editWanted(list_->currentIndex().row()); });
    connect(remove_, &QPushButton::clicked, this, [this] { Q_EMIT removalWanted(list_->currentIndex().row()); });
    connect(list_, &QListView::doubleClicked, edit_, &QPushButton::click);
    connect(list_->selectionModel(), &QItemSelectionModel::currentChanged, this, &DeputyList::updateButtons);
    connect(&model_, &QAbstractItemModel::modelReset, this, &DeputyList::updateButtons);
    retranslate();
    updateButtons();
}

void DeputyList::show(const std::vector<Deputy>& deputies, Language language)
{
    const int row = list_->currentIndex().row();
    model_.show(deputies, language);
    if (model_.rowCount() > 0 && !list_->currentIndex().isValid())
        list_->setCurrentIndex(model_.index(std::clamp(row, 0, model_.rowCount() - 1)));
    updateButtons();
}

void DeputyList::updateButtons()
{
    list_->setFixedHeight(std::min(model_.rowCount(), mostShown) * entryHeight);
    list_->setVisible(model_.rowCount() > 0);
    const bool isOne = list_->currentIndex().isValid();
    edit_->setVisible(model_.rowCount() > 0);
    remove_->setVisible(model_.rowCount() > 0);
    edit_->setEnabled(isOne);
    remove_->setEnabled(isOne);
}

bool DeputyList::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == list_ && event->type() == QEvent::KeyPress && list_->currentIndex().isValid()) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Delete)
            remove_->click();
        if (key == Qt::Key_F2 || key == Qt::Key_Return || key == Qt::Key_Enter)
            edit_->click();
        if (key == Qt::Key_Delete || key == Qt::Key_F2 || key == Qt::Key_Return || key == Qt::Key_Enter)
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

void DeputyList::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void DeputyList::retranslate()
{
    list_->setAccessibleName(tr("Who acts for the juror"));
    add_->setText(tr("Add…"));
    add_->setAccessibleName(tr("Add who acts for the juror"));
    edit_->setText(tr("Change…"));
    edit_->setAccessibleName(tr("Change who acts for the juror"));
    remove_->setText(tr("Remove"));
    remove_->setAccessibleName(tr("Remove who acts for the juror"));
}

}
