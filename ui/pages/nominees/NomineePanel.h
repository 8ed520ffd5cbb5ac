// One nominee, changed field by field.
#pragma once

#include "core/domain/EditionBook.h"
#include "core/text/Language.h"
#include "ui/models/nominees/NomineesModel.h"
#include "ui/pages/RecordPanel.h"

class QPushButton;

namespace sidang {

class Door;
class Pill;
class RegionField;

class NomineePanel : public RecordPanel {
    Q_OBJECT

public:
    /// Door and model outlive the panel; an edition is open.
    NomineePanel(Door& door, const NomineesModel& nominees, QWidget* parent = nullptr);

    /// Shows the nominee, one of the edition or one that is not in it yet and comes into it with its name. What is being
    /// typed stays when it is the one shown already.
    void show(const Nominee& nominee);
    /// Of the numbers.
    void setLanguage(Language language) { language_ = language; }
    int record() const override { return shown_.id.value; }
    bool isNew() const override;
    bool isBegun() const override;
    void askForMissing() override;
    void showRecord(int record) override;
    /// Where typing begins: the region where it gives the name, else the name.
    void focusStart();
    /// The field of a column of the table.
    void focusColumn(NomineeColumn column);

Q_SIGNALS:
    void statusWanted();
    /// A new nominee came into the edition.
    void added(int record);

protected:
    void changeEvent(QEvent* event) override;

private:
    const EditionBook& book() const;
    void addFields();
    void addText(Words label, QLineEdit* field, QString Nominee::*member);
    QString keep(const Nominee& after);
    QString takeCode();
    QString takeCategory();
    QString takeName();
    QString takeRegion();
    QString takeWorkers();
    void showCategories();
    void showStatus();
    void tellSimilar();
    bool isOfRegions() const;
    void retranslate();

    Door& door_;
    const NomineesModel& nominees_;
    Nominee shown_;
    Nominee begun_; // as a new one was when it was first shown
    Language language_ = Language::Indonesian;
    QLineEdit* code_;
    QComboBox* category_;
    QLineEdit* name_;
    RegionField* region_;
    QWidget* status_;
    Pill* pill_;
    ElidedLabel* reason_;
    QPushButton* change_;
    QLineEdit* proposer_;
    QLineEdit* leader_;
    QLineEdit* contact_;
    QLineEdit* sector_;
    QComboBox* size_;
    QLineEdit* workers_;
};

}
