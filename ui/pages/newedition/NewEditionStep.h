// One step of describing a new edition.
#pragma once

#include "ui/models/newedition/NewEdition.h"

#include <QWidget>

class QLineEdit;

namespace sidang {

class FieldForm;

class NewEditionStep : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// As the list of steps calls it.
    virtual QString title() const = 0;
    /// What is asked here, in a sentence.
    virtual QString hint() const = 0;
    /// Puts what was typed into the edition. False: a field cannot be taken; it says why, and has the keyboard.
    virtual bool take(NewEdition& made) = 0;
    virtual void focusFirst() = 0;

protected:
    /// Says below a field why it cannot be taken; an empty reason says that it can. Returns whether it can.
    static bool tell(FieldForm& form, QLineEdit& field, const QString& reason);
};

}
