// A category's own data and its rules, each explained in a sentence.
#pragma once

#include "ui/common/FieldForm.h"
#include "ui/models/scheme/SchemeProblems.h"
#include "ui/pages/scheme/SchemeDesk.h"

#include <map>

class QButtonGroup;
class QCheckBox;

namespace sidang {

class CellsEditor;
class ChoiceBox;
class EntryField;

class CategoryForm : public QWidget {
    Q_OBJECT

public:
    explicit CategoryForm(SchemeDesk& desk, QWidget* parent = nullptr);

    /// Shows the category that is chosen, which is in the book; `isOther`: another one than before.
    void show(bool isOther);
    bool settle();
    void focusField(SchemeTarget::Field field);

private:
    using Put = std::function<QString(Category&, const QString& typed)>;
    using Show = std::function<QString(const Category&)>;

    EntryField* addEntry(FieldForm& form, FieldForm::Words label, const Put& put, const Show& show);
    EntryField* addCount(FieldForm& form, FieldForm::Words label, int least, int most, int& (*member)(Category&));
    EntryField* addLimit(FieldForm::Words label, std::optional<Decimal>& (*member)(Category&));
    ChoiceBox* addChoice(FieldForm& form, FieldForm::Words label, const std::function<void(Category&, int)>& put);
    void addGeneral();
    void addScoring();
    void addPlaces();
    void layOut();
    /// One of the three forms; a panel has no room for all.
    void showForm(int form);
    static void say(QWidget* field, Tone tone, const QString& text);
    QString take(const std::function<QString(Category&)>& put);
    void takeChoice(QWidget* field, const std::function<void(Category&)>& put);
    void changeTies(const std::function<void(QStringList&)>& put);
    void addTie();
    void showChoices(const Category& category);
    void showTies(const Category& category);
    void explain(const Category& category);
    QString titleOf(const Category& category, const QString& code) const;

    SchemeDesk& desk_;
    FieldForm* general_;
    FieldForm* scoring_;
    FieldForm* places_;
    QButtonGroup* choice_;
    std::map<EntryField*, Show> entries_; // what each shows
    EntryField* code_ = nullptr;
    EntryField* quorum_ = nullptr;
    EntryField* commentFrom_ = nullptr;
    ChoiceBox* aggregate_ = nullptr;
    ChoiceBox* missing_ = nullptr;
    ChoiceBox* rankOn_ = nullptr;
    EntryField* decimals_ = nullptr;
    ChoiceBox* numbering_ = nullptr;
    QCheckBox* doubleEntry_;
    CellsEditor* ties_;
};

}
