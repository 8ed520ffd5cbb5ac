// Fourth step: the nine usual seats of the jury, whose names may be filled in now or later.
#pragma once

#include "ui/pages/newedition/NewEditionStep.h"

class QComboBox;
class QGridLayout;
class QLabel;

namespace sidang {

class JuryStep : public NewEditionStep {
    Q_OBJECT

public:
    explicit JuryStep(QWidget* parent = nullptr);

    QString title() const override { return tr("Jury"); }
    QString hint() const override { return tr("Who judges. Rows without a name are left out; the jury can be completed later."); }
    /// The jury comes from another edition: nothing is asked.
    void setCopied(bool isCopied);
    bool take(NewEdition& made) override;
    void focusFirst() override;

private:
    struct Row {
        QComboBox* role;
        QLineEdit* name;
        QLineEdit* institution;
        QLineEdit* element;
    };

    void addRow(QGridLayout& grid, int line, const JurySeat& seat);

    std::vector<Row> rows_;
    QWidget* table_;
    QLabel* note_;
    bool isCopied_ = false;
};

}
