// Nominees that may have been entered twice, to be walked through pair by pair.
#pragma once

#include "ui/models/nominees/NomineesModel.h"

#include <QFrame>

class QToolButton;

namespace sidang {

class ElidedLabel;

/// Hidden where there is no such pair.
class SimilarStrip : public QFrame {
    Q_OBJECT

public:
    explicit SimilarStrip(QWidget* parent = nullptr);

    void show(const NomineesModel& nominees);

Q_SIGNALS:
    /// The pair that is looked at now.
    void wanted(const sidang::SimilarPair& pair);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    struct Entry {
        SimilarPair pair;
        QString first;
        QString second;
    };

    void walk(int step);
    void tell();
    void retranslate();

    std::vector<Entry> entries_;
    int at_ = -1; // none is looked at yet
    ElidedLabel* text_;
    QToolButton* previous_;
    QToolButton* next_;
};

}
