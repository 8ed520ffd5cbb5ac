// Declares nominees not eligible for want of documents, or lets them take part again; with the reason.
#pragma once

#include "ui/pages/EditDialog.h"

class QPlainTextEdit;
class QPushButton;

namespace sidang {

enum class Gate { Refuse, Admit };

class GateDialog : public EditDialog {
    Q_OBJECT

public:
    /// Nominees of one category, in the order in which they are told. The reason is written out beforehand: what is missing.
    GateDialog(Editing editing, Gate gate, std::vector<NomineeId> nominees, QWidget* parent = nullptr);

private:
    void layOut(const QStringList& lines);
    QString titleText() const;
    QString suggestion() const;
    /// What keeps the nominee from passing; empty when nothing does.
    QString missingOf(NomineeId nominee) const;
    void declare();

    Gate gate_;
    std::vector<NomineeId> nominees_;
    QPlainTextEdit* reason_;
    QPushButton* declare_;
};

}
