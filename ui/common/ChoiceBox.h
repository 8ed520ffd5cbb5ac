// A box to choose one of an enumeration's values in words.
#pragma once

#include <QComboBox>

namespace sidang {

class ChoiceBox : public QComboBox {
    Q_OBJECT

public:
    explicit ChoiceBox(QWidget* parent = nullptr) : QComboBox(parent)
    {
        setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        setMinimumContentsLength(8);
    }

    /// Shows these words, in the order of the values, and the chosen one.
    void fill(const QStringList& words, int chosen)
    {
        for (int i = 0; i < words.size(); ++i) {
            if (i < count())
                setItemText(i, words[i]);
            else
                addItem(words[i]);
        }
        while (count() > words.size())
            removeItem(count() - 1);
        setCurrentIndex(chosen);
    }

protected:
    /// The wheel scrolls the page and changes nothing by accident.
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }
};

}
