#include "ui/pages/scheme/SchemeMenus.h"

#include "ui/common/LineIcon.h"
#include "ui/pages/SchemeFiles.h"
#include "ui/pages/scheme/SchemeFileActions.h"

#include <QCoreApplication>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace sidang {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SchemeMenus)
};

QAction& addStep(QMenu& menu, const QString& text, const QString& whyNot, const std::function<void()>& run,
                 const QString& icon = {})
{
    QAction* action = menu.addAction(text, &menu, run);
    if (!icon.isEmpty())
        action->setIcon(lineIcon(icon));
    action->setEnabled(whyNot.isEmpty());
    action->setToolTip(whyNot);
    action->setShortcutContext(Qt::WidgetShortcut); // the keys are the tree's; the menu only shows them
    return *action;
}

/// True when `id` is the criterion or stands below it.
bool holds(const Criterion& criterion, CriterionId id)
{
    for (const Criterion* node : nodesOf(criterion.children)) {
        if (node->id == id)
            return true;
    }
    return criterion.id == id;
}

void fillTargets(QMenu& menu, const Category& category, const Criterion& criterion, SchemeActions& actions)
{
    const CriterionId id = criterion.id;
    menu.addAction(Words::tr("Top level"), &menu, [&actions, id] { actions.moveInto(id, std::nullopt); });
    for (const Criterion* node : nodesOf(category.criteria)) {
        if (!node->isLeaf() && !holds(criterion, node->id))
            menu.addAction(node->code + u"  "_s + node->title, &menu,
                           [&actions, id, target = node->id] { actions.moveInto(id, target); });
    }
}

void fillCopyTargets(QMenu& menu, const SchemeDesk& desk, CriterionId id, SchemeActions& actions)
{
    for (const Category& category : desk.book().categories) {
        if (category.id != desk.categoryId())
            menu.addAction(category.title, &menu, [&actions, id, target = category.id] { actions.copyTo(id, target); });
    }
}

}

void fillCriterionMenu(QMenu& menu, SchemeDesk& desk, SchemeActions& actions, SchemeActions::Current current)
{
    const QString whyNot = desk.whyNotChange();
    const Category* category = desk.category();
    const Criterion* criterion = current ? findCriterion(desk.book(), *current).criterion : nullptr;
    addStep(menu, Words::tr("Add an &indicator"), whyNot, [&actions, current] { actions.addIndicator(current); }, u"add"_s)
        .setShortcut(Qt::Key_Insert);
    addStep(menu, Words::tr("Add an &aspect"), whyNot, [&actions, current] { actions.addAspect(current); });
    if (!criterion)
        return;
    const CriterionId id = criterion->id;
    if (criterion->isLeaf())
        addStep(menu, Words::tr("&Divide into sub-indicators"), whyNot, [&actions, id] { actions.divide(id); });
    else
        addStep(menu, Words::tr("Add an aspect i&nside"), whyNot, [&actions, id] { actions.addInside(id); });
    menu.addSeparator();
    addStep(menu, Words::tr("Move &up"), whyNot, [&actions, id] { actions.step(id, -1); }, u"up"_s)
        .setShortcut(Qt::ALT | Qt::Key_Up);
    addStep(menu, Words::tr("Move d&own"), whyNot, [&actions, id] { actions.step(id, 1); }, u"down"_s)
        .setShortcut(Qt::ALT | Qt::Key_Down);
    QMenu* move = menu.addMenu(Words::tr("&Move into"));
    fillTargets(*move, *category, *criterion, actions);
    move->setEnabled(whyNot.isEmpty());
    menu.addSeparator();
    addStep(menu, Words::tr("&Copy"), whyNot, [&actions, id] { actions.copy(id); }, u"copy"_s);
    QMenu* copy = menu.addMenu(Words::tr("Copy in&to another category"));
    fillCopyTargets(*copy, desk, id, actions);
    copy->setEnabled(whyNot.isEmpty() && !copy->isEmpty());
    menu.addSeparator();
    addStep(menu, Words::tr("&Remove"), whyNot, [&actions, id] { actions.remove(id); }, u"remove"_s)
        .setShortcut(Qt::Key_Delete);
}

void fillCategoryMenu(QMenu& menu, SchemeDesk& desk, SchemeActions& actions)
{
    const QString whyNot = desk.whyNotChange();
    const QString whyNotNew = desk.door().whyNot(Action::ChangeScheme, CategoryId());
    addStep(menu, Words::tr("&New category"), whyNotNew, [&actions] { actions.addCategory(); }, u"add"_s);
    addStep(menu, Words::tr("&Copy this category"), whyNotNew, [&actions] { actions.copyCategory(); }, u"copy"_s);
    menu.addSeparator();
    addStep(menu, Words::tr("Move &up in the order"), whyNot, [&actions] { actions.moveCategory(-1); }, u"up"_s);
    addStep(menu, Words::tr("Move d&own in the order"), whyNot, [&actions] { actions.moveCategory(1); }, u"down"_s);
    menu.addSeparator();
    addStep(menu, Words::tr("&Remove this category"), whyNot, [&actions] { actions.removeCategory(); }, u"remove"_s);
}

void fillFileMenu(QMenu& menu, SchemeDesk& desk, SchemeFileActions& files)
{
    const QString whyNot = desk.door().whyNot(Action::ChangeScheme, CategoryId());
    addStep(menu, Words::tr("&Import a scheme file…"), whyNot, [&files] { files.importFile(); }, u"open"_s);
    addStep(menu, Words::tr("&Export all categories…"), {}, [&files] { files.exportAll(); });
    if (desk.category())
        addStep(menu, Words::tr("Export &this category…"), {}, [&files] { files.exportOne(); });
    menu.addSeparator();
    for (const ShippedScheme& shipped : desk.door().schemeFiles().shipped)
        addStep(menu, Words::tr("Use: %1").arg(shipped.name), whyNot, [&files, path = shipped.path] { files.use(path); });
}

}
