// How an indicator's value becomes a score: the kind of scale and its parameters.
#pragma once

#include "core/domain/Words.h"
#include "ui/common/FieldForm.h"
#include "ui/pages/scheme/SchemeDesk.h"

namespace sidang {

class CellsEditor;
class ChoiceBox;
class EntryField;

class ScaleForm : public QWidget {
    Q_OBJECT

public:
    explicit ScaleForm(SchemeDesk& desk, QWidget* parent = nullptr);

    /// Shows the scale of the criterion, which is an indicator of the book.
    void show(CriterionId criterion, bool isOther);
    bool settle();
    void focusFirst();

private:
    /// A parameter that is one number.
    struct NumberField {
        EntryField* field;
        ScaleKind kind;
    };

    EntryField* addNumber(FieldForm::Words label, ScaleKind kind, const std::function<QString(Scale&, const QString&)>& put);
    QString take(const std::function<QString(Scale&)>& put);
    QString takeLevel(const QModelIndex& index, const QString& typed);
    QString takeBand(const QModelIndex& index, const QString& typed);
    void takeKind(int chosen);
    void addLevel();
    void addBand();
    void changeRows(const std::function<void(Scale&)>& put);
    void connectRows();
    const Indicator& indicator() const;
    void showNumbers(bool isOther);
    void showRows();

    SchemeDesk& desk_;
    CriterionId criterion_;
    FieldForm* form_;
    ChoiceBox* kind_;
    std::vector<NumberField> numbers_; // min, max, step; target, cap, decimals
    CellsEditor* levels_;
    CellsEditor* bands_;
};

}
