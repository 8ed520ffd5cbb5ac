// How far keying has come: the chosen juror's marks with a bar, and every juror of the category at a glance.
#pragma once

#include "ui/models/marks/ScorersModel.h"

#include <QWidget>

class QLabel;
class QListView;

namespace sidang {

class ProgressStrip : public QWidget {
    Q_OBJECT

public:
    explicit ProgressStrip(QWidget* parent);

    void show(const Sheets& sheets, const SheetCounts& counts, std::optional<JurorId> juror);
    /// Something that just happened, in the place of the count until the next thing happens.
    void tell(const QString& text);

Q_SIGNALS:
    void jurorChosen(sidang::JurorId juror);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void retranslate();

    ScorersModel model_;
    QLabel* text_;
    QLabel* told_;
    QWidget* bar_;
    QListView* jurors_;
    double part_ = 0;
};

}
