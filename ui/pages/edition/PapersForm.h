// What the edition's papers say: letterhead, secretariat, legal basis, numbers of letters.
#pragma once

#include "ui/common/FieldForm.h"
#include "ui/pages/edition/EditionDesk.h"

namespace sidang {

class ChoiceBox;
class EntryField;
class EntryText;
class LogoField;

class PapersForm : public FieldForm {
    Q_OBJECT

public:
    explicit PapersForm(EditionDesk& desk, QWidget* parent = nullptr);

    void show();
    bool settle();

private:
    EntryField* makeLine(QString Edition::*member);
    EntryText* makeLines(int lines, QStringList Edition::*member);
    QString takeNumber(const QString& typed);
    void takePaper(int chosen);
    void sayExample(const QString& pattern);

    EditionDesk& desk_;
    LogoField* logo_;
    EntryText* letterhead_;
    EntryField* secretariat_;
    EntryField* place_;
    EntryText* legalBasis_;
    EntryField* number_;
    ChoiceBox* paper_;
};

}
