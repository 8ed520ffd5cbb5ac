// A verdict on a sheet: icon and word in its colour, then the sentences.
#pragma once

#include "core/words/VerdictText.h"
#include "ui/common/Sheet.h"
#include "ui/common/Tone.h"

class QLabel;

namespace sidang {

class VerdictPanel : public Sheet {
    Q_OBJECT

public:
    explicit VerdictPanel(QWidget* parent = nullptr);

    void tell(Tone tone, const VerdictWords& words);
    /// A note in place of a verdict: what is going on.
    void tellNote(const QString& note);
    QString headline() const;

private:
    QLabel* icon_;
    QLabel* headline_;
    QLabel* lines_;
};

}
