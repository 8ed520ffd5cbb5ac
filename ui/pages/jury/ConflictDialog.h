// A conflict of interest: which juror does not judge whom, of what kind it is and why.
#pragma once

#include "ui/models/jury/ConflictChoice.h"
#include "ui/models/jury/JurorEdits.h"
#include "ui/pages/EditDialog.h"

#include <QSortFilterProxyModel>

class QComboBox;
class QLabel;
class QPushButton;
class QRadioButton;

namespace sidang {

class FieldForm;
class NoteStrip;
class PlainTable;
class RegionField;
class SearchField;

class ConflictDialog : public EditDialog {
    Q_OBJECT

public:
    /// Records new ones; `juror` and `nominee`: with whom one begins.
    ConflictDialog(Editing editing, std::optional<JurorId> juror, std::optional<NomineeId> nominee,
                   QWidget* parent = nullptr);
    /// Changes kind and reason of one that is recorded.
    ConflictDialog(Editing editing, const RecusalKey& recorded, QWidget* parent = nullptr);

private:
    /// With whom it begins, and the one that is changed, if any.
    struct Start {
        std::optional<JurorId> juror;
        std::optional<RecusalKey> recorded;
    };
    ConflictDialog(Editing editing, const Start& start, QWidget* parent);

    void fill(std::optional<JurorId> juror);
    void layOut();
    QWidget* chooser();
    void connectAll();
    const Juror* juror() const;
    /// By hand, by region or by institution.
    void chooseWay();
    void tell();
    void save();

    std::optional<RecusalKey> recorded_;
    ConflictChoice choice_;
    QSortFilterProxyModel filter_;
    FieldForm* form_;
    QComboBox* juror_;
    QComboBox* kind_;
    QComboBox* reason_;
    QRadioButton* byHand_;
    QRadioButton* byRegion_;
    QRadioButton* byInstitution_;
    RegionField* region_;
    SearchField* search_;
    PlainTable* nominees_;
    QLabel* found_;
    NoteStrip* effect_;
    QPushButton* save_;
};

}
