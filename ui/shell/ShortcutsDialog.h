// Which key does what, on one sheet.
#pragma once

#include <QDialog>

namespace sidang {

class ShortcutsDialog : public QDialog {
    Q_OBJECT

public:
    explicit ShortcutsDialog(QWidget* parent = nullptr);
};

}
