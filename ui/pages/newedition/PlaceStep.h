// Last step: where the edition's file is made, and what is made.
#pragma once

#include "ui/pages/newedition/NewEditionStep.h"

class QLabel;
class QPushButton;

namespace sidang {

class Ask;

class PlaceStep : public NewEditionStep {
    Q_OBJECT

public:
    /// `folder`: where editions are kept.
    PlaceStep(Ask& ask, QString folder, QWidget* parent = nullptr);

    QString title() const override { return tr("Where to"); }
    QString hint() const override { return tr("The file of the edition; everything is saved there at once from then on."); }
    /// Suggests a name, unless one was chosen, and says what will be made.
    void show(const NewEdition& made);
    bool take(NewEdition& made) override;
    void focusFirst() override;
    /// Absolute, with its ending.
    QString path() const;
    /// Says below the field why the file could not be made.
    void refuse(const QString& reason);

private:
    void choose();

    Ask& ask_;
    QString folder_;
    FieldForm* form_;
    QLineEdit* path_;
    QPushButton* choose_;
    QLabel* summary_;
    bool isChosen_ = false;
};

}
