// One juror, changed field by field.
#pragma once

#include "core/domain/EditionBook.h"
#include "core/text/Language.h"
#include "ui/pages/RecordPanel.h"

class QCheckBox;

namespace sidang {

class CategoriesField;
class DeputyList;
class Door;

class JurorPanel : public RecordPanel {
    Q_OBJECT

public:
    /// The door outlives the panel; an edition is open.
    explicit JurorPanel(Door& door, QWidget* parent = nullptr);

    /// Shows the juror, one of the edition or one that is not in it yet and comes into it with its name.
    void show(const Juror& juror);
    void setLanguage(Language language) { language_ = language; }
    int record() const override { return shown_.id.value; }
    bool isNew() const override;
    bool isBegun() const override;
    void askForMissing() override;
    void showRecord(int record) override;
    void focusName();

Q_SIGNALS:
    /// A new juror came into the edition.
    void added(int record);

protected:
    void changeEvent(QEvent* event) override;

private:
    const EditionBook& book() const;
    void addFields();
    void addText(Words label, QLineEdit* field, QString Juror::*member);
    QString keep(const Juror& after);
    QString takeCode();
    QString takeName();
    QString takeNip();
    void editDeputy(std::optional<int> position);
    void removeDeputy(int position);
    void retranslate();

    Door& door_;
    Juror shown_;
    Juror begun_; // as a new one was when it was first shown
    Language language_ = Language::Indonesian;
    QLineEdit* code_;
    QLineEdit* name_;
    QComboBox* role_;
    QLineEdit* institution_;
    QLineEdit* element_;
    QLineEdit* position_;
    QLineEdit* nip_;
    QCheckBox* scores_;
    CategoriesField* categories_;
    DeputyList* deputies_;
};

}
