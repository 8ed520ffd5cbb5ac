// What this program is, and under which licences its parts are.
#pragma once

#include <QDialog>

namespace sidang {

class AboutDialog : public QDialog {
    Q_OBJECT

public:
    explicit AboutDialog(QWidget* parent = nullptr);
};

}
