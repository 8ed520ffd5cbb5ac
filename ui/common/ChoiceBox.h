// A box to choose one of an enumeration's values in words.
#pragma once

#include <QComboBox>

namespace sidang {

class ChoiceBox : public QComboBox {
    Q_OBJECT

public:
    explicit ChoiceBox(QWidget* parent = nullptr);

    /// Shows these words, in the order of the values, and the chosen one (-1: none).
    void fill(const QStringList& words, int chosen);

protected:
    /// The wheel scrolls the page and changes nothing by accident.
    void wheelEvent(QWheelEvent* event) override;
};

}
