#include "ui/pages/RegionField.h"

#include "core/text/Regions.h"
#include "ui/common/LineIcon.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QCoreApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QStringListModel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidang {

namespace {

constexpr int linesShown = 12;

QString named(const Region& region)
{
    return u"%1 (%2)"_s.arg(region.name, region.code);
}

bool isEnter(int key)
{
    return key == Qt::Key_Return || key == Qt::Key_Enter;
}

}

QString regionWithCode(const QString& code)
{
    const QString name = regionName(code);
    return name.isEmpty() ? code : named({code, name});
}

RegionField::RegionField(QWidget* parent)
    : QLineEdit(parent),
      names_(new QStringListModel(this)),
      completer_(new QCompleter(names_, this)),
      arrow_(addAction(lineIcon(u"chevron-down"_s, Ink::Quiet), QLineEdit::TrailingPosition))
{
    completer_->setCaseSensitivity(Qt::CaseInsensitive);
    completer_->setFilterMode(Qt::MatchContains);
    completer_->setMaxVisibleItems(linesShown);
    setCompleter(completer_);
    completer_->popup()->installEventFilter(this);
    connect(completer_, qOverload<const QString&>(&QCompleter::activated), this, &RegionField::picked, Qt::QueuedConnection);
    connect(arrow_, &QAction::triggered, this, &RegionField::showAll);
    setHome({});
    retranslate();
}

void RegionField::setHome(const QString& home)
{
    if (!names_->stringList().isEmpty() && home == home_)
        return;
    home_ = home;
    std::vector<Region> regions = shippedRegions();
    std::ranges::stable_partition(regions, [&](const Region& region) {
        return !home.isEmpty() && isWithinRegion(region.code, home.section(u'.', 0, 0));
    });
    QStringList names;
    names.reserve(static_cast<qsizetype>(regions.size()));
    for (const Region& region : regions)
        names << named(region);
    names_->setStringList(names);
}

void RegionField::setRegion(const QString& code)
{
    shown_ = code;
    setText(regionWithCode(code));
    setCursorPosition(0);
}

std::optional<QString> RegionField::region() const
{
    const QString typed = text().simplified();
    if (typed == regionWithCode(shown_)) // also a code that no list has
        return shown_;
    if (typed.isEmpty())
        return QString();
    QString wanted = typed;
    if (typed.endsWith(u')') && typed.contains(u'('))
        wanted = typed.section(u'(', -1).chopped(1);
    if (const Region* region = findRegion(wanted, home_))
        return region->code;
    // The only one in which what was typed occurs, at home or anywhere.
    QStringList found = names_->stringList().filter(typed, Qt::CaseInsensitive);
    if (found.size() > 1)
        found = found.filter(u"(%1."_s.arg(home_.section(u'.', 0, 0)));
    return found.size() == 1 ? std::optional(found.front().section(u'(', -1).chopped(1)) : std::nullopt;
}

void RegionField::showAll()
{
    setFocus();
    completer_->setCompletionPrefix({});
    completer_->complete();
}

void RegionField::keyPressEvent(QKeyEvent* event)
{
    const bool wantsAll = event->key() == Qt::Key_Down || event->key() == Qt::Key_F4;
    if (wantsAll && !isReadOnly() && !completer_->popup()->isVisible()) {
        showAll();
        return;
    }
    if (isEnter(event->key()))
        completer_->popup()->hide();
    QLineEdit::keyPressEvent(event);
    if (isEnter(event->key())) // the region is meant, not the default button of a dialog
        event->accept();
}

/// Enter takes the chosen line and is then a key of the field, as it is without a list.
bool RegionField::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == completer_->popup() && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (isEnter(key->key())) {
            const QModelIndex chosen = completer_->popup()->currentIndex();
            completer_->popup()->hide();
            if (chosen.isValid())
                setText(chosen.data().toString());
            QKeyEvent again(QEvent::KeyPress, key->key(), key->modifiers());
            QCoreApplication::sendEvent(this, &again);
            return true;
        }
    }
    return QLineEdit::eventFilter(watched, event);
}

void RegionField::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QLineEdit::changeEvent(event);
}

void RegionField::retranslate()
{
    setPlaceholderText(tr("type part of the name"));
    arrow_->setText(tr("All regions"));
    arrow_->setToolTip(tr("All regions (Down)"));
}

}
