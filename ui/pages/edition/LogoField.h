// The picture of the letterhead: chosen from a file, kept beside the edition.
#pragma once

#include "ui/pages/edition/EditionDesk.h"

class QLabel;
class QPushButton;

namespace sidang {

class LogoField : public QWidget {
    Q_OBJECT

public:
    explicit LogoField(EditionDesk& desk, QWidget* parent = nullptr);

    void show();

Q_SIGNALS:
    /// Why a picture was not taken; empty: nothing more is to be said.
    void told(const QString& refusal);

private:
    void choose();
    void showPicture();

    EditionDesk& desk_;
    QString shown_; // the hash of the picture
    QLabel* picture_;
    QPushButton* choose_;
    QPushButton* remove_;
};

}
