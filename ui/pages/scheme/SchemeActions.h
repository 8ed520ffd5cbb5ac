// What the scheme's page does to criteria and categories.
#pragma once

#include "ui/pages/scheme/SchemeDesk.h"

#include <QObject>

namespace sidang {

class SchemeActions : public QObject {
    Q_OBJECT

public:
    using Current = std::optional<CriterionId>; // absent: the category's own row

    /// The desk outlives it.
    explicit SchemeActions(SchemeDesk& desk, QObject* parent = nullptr) : QObject(parent), desk_(desk) {}

    /// Below an aspect, behind an indicator, at the end of the category; it takes what is left of 100.
    void addIndicator(Current current);
    /// Behind the top-level criterion that holds the current one.
    void addAspect(Current current);
    /// Inside the current aspect.
    void addInside(CriterionId aspect);
    /// The indicator becomes an aspect with itself as its only child.
    void divide(CriterionId indicator);
    void copy(CriterionId criterion);
    void copyTo(CriterionId criterion, CategoryId category);
    void remove(Current current);
    void step(CriterionId criterion, int step);
    void moveTo(CriterionId criterion, std::optional<CriterionId> parent, int at);
    /// At the end of another parent.
    void moveInto(CriterionId criterion, std::optional<CriterionId> parent);
    void confirm(CriterionId indicator);

    void addCategory();
    void copyCategory();
    void removeCategory();
    void moveCategory(int step);

Q_SIGNALS:
    /// The criterion was made, moved or is to be selected; `isNew`: its title is to be typed.
    void criterionWanted(sidang::SchemeActions::Current criterion, bool isNew);
    /// The category is to be shown.
    void categoryWanted(sidang::CategoryId category);

private:
    bool make(const Changes& changes);
    bool isFree(CriterionId criterion);
    QStringList whatNames(CategoryId category) const;

    SchemeDesk& desk_;
};

}
