// Says everything that keeps pasted figures from being taken, each with its place.
#pragma once

#include <QDialog>

namespace sidang {

class FaultsDialog : public QDialog {
    Q_OBJECT

public:
    /// One line for each fault, its place first.
    explicit FaultsDialog(const QStringList& faults, QWidget* parent = nullptr);
};

}
