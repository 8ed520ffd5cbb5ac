// One official: name, role, how they sign papers, passphrase.
#pragma once

#include "ui/pages/EditDialog.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace sidang {

class OfficialDialog : public EditDialog {
    Q_OBJECT

public:
    /// `official` is one of the session's book; nothing: a new one.
    OfficialDialog(Editing editing, std::optional<OfficialId> official, QWidget* parent = nullptr);

    OfficialId official() const { return after_.id; }

private:
    void layOut();
    void save();
    /// The NIP as it is to be kept; nothing when what was typed is none, which is told.
    std::optional<QString> wantedNip();
    /// The passphrase's hash as it is to be kept; nothing when what was typed does not do, which is told.
    std::optional<QString> wantedHash();

    Official after_;
    std::optional<Official> before_;
    QLineEdit* name_;
    QComboBox* role_;
    QLineEdit* position_;
    QLineEdit* nip_;
    QCheckBox* asks_;
    QLineEdit* first_;
    QLineEdit* second_;
};

/// The change that puts `after` in the place of the official with its id, or behind the others.
OfficialChange officialChange(const EditionBook& book, const Official& after);

}
