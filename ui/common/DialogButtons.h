// The foot that dialogs share.
#pragma once

class QDialog;
class QDialogButtonBox;
class QPushButton;

namespace sidang {

/// The main button of the dialog, which Enter presses, and "Cancel", which rejects it; to be laid out by the caller. What the
/// main button does is left to who connects it.
QDialogButtonBox* dialogButtons(QDialog* dialog, QPushButton* mainButton);

}
