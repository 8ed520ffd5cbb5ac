#include "ui/pages/nominees/NomineeMenu.h"

#include "ui/common/LineIcon.h"

#include <QActionGroup>
#include <QEvent>

using namespace Qt::StringLiterals;

namespace sidang {

NomineeMenu::NomineeMenu(QWidget* parent)
    : QMenu(parent),
      paste_(addAction(lineIcon(u"paste"_s), {})),
      regions_(addAction(lineIcon(u"add"_s), {})),
      edit_((addSeparator(), addAction(QString()))),
      status_(addAction(QString())),
      remove_(addAction(lineIcon(u"remove"_s), {})),
      sort_((addSeparator(), addMenu(QString())))
{
    setToolTipsVisible(true);
    connect(paste_, &QAction::triggered, this, &NomineeMenu::pasteWanted);
    connect(regions_, &QAction::triggered, this, &NomineeMenu::regionsWanted);
    connect(edit_, &QAction::triggered, this, &NomineeMenu::editWanted);
    connect(status_, &QAction::triggered, this, &NomineeMenu::statusWanted);
    connect(remove_, &QAction::triggered, this, &NomineeMenu::removalWanted);
    auto* group = new QActionGroup(this);
    for (int i = 0; i < nomineeColumns; ++i) {
        QAction* action = sort_->addAction(QString());
        action->setCheckable(true);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, i] { Q_EMIT sortWanted(static_cast<NomineeColumn>(i)); });
        columns_.push_back(action);
    }
    retranslate();
}

void NomineeMenu::setState(const NomineeMenuState& state)
{
    const auto set = [](QAction* action, bool isPossible, const QString& whyNot) {
        action->setEnabled(isPossible && whyNot.isEmpty());
        action->setToolTip(whyNot);
    };
    set(paste_, true, state.whyNotChange);
    set(regions_, true, state.whyNotRegions);
    set(edit_, state.hasSelection, {});
    set(status_, state.hasSelection, state.whyNotStatus);
    set(remove_, state.hasSelection, state.whyNotChange);
    columns_[static_cast<std::size_t>(state.sorted)]->setChecked(true);
}

void NomineeMenu::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMenu::changeEvent(event);
}

void NomineeMenu::retranslate()
{
    setAccessibleName(tr("More"));
    paste_->setText(tr("&Paste rows from a spreadsheet…") + u"\tCtrl+V"_s);
    regions_->setText(tr("Add &all kabupaten and kota of this province"));
    edit_->setText(tr("&Edit") + u"\tF2"_s);
    status_->setText(tr("Change &status…"));
    remove_->setText(tr("&Remove") + u"\tDel"_s);
    sort_->setTitle(tr("S&ort by"));
    for (int i = 0; i < nomineeColumns; ++i)
        columns_[static_cast<std::size_t>(i)]->setText(NomineesModel::title(static_cast<NomineeColumn>(i)));
}

}
