// Third step: the scheme, from those that come with the program, from another edition, or none yet.
#pragma once

#include "ui/pages/newedition/NewEditionStep.h"

#include <QStandardItemModel>

class QCheckBox;
class QLabel;
class QListView;
class QPushButton;

namespace sidang {

class Ask;

class SchemeStep : public NewEditionStep {
    Q_OBJECT

public:
    /// Source and ask outlive it.
    SchemeStep(const NewEditionSource& source, Ask& ask, QString folder, QWidget* parent = nullptr);

    QString title() const override { return tr("Scheme"); }
    QString hint() const override { return tr("Categories, indicators and weights; everything can be changed until scoring begins."); }
    bool take(NewEdition& made) override;
    void focusFirst() override;
    /// Whether the jury comes from the other edition as well.
    bool copiesJury() const;

private:
    void fill();
    void showSelected();
    void chooseEdition();
    void showCopied(const Result<CopiedEdition, FileTrouble>& copied);
    bool isCopySelected() const;

    const NewEditionSource& source_;
    Ask& ask_;
    QString folder_;
    std::vector<OfferedScheme> offered_;
    std::optional<CopiedEdition> copied_;
    QStandardItemModel model_; // the offered schemes, then another edition, then none
    QListView* list_;
    QPushButton* choose_;
    QCheckBox* jury_;
    QLabel* note_;
};

}
