#include "ui/common/ChoiceBox.h"

#include <QWheelEvent>

namespace sidang {

ChoiceBox::ChoiceBox(QWidget* parent) : QComboBox(parent)
{
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(8);
}

void ChoiceBox::fill(const QStringList& words, int chosen)
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

void ChoiceBox::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

}
