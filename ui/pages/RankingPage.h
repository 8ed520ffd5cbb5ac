// The ranking of one category with the explanation of the selected nominee beside it.
#pragma once

#include "ui/models/RankingModel.h"
#include "ui/pages/DeskPage.h"

class QPushButton;
class QSplitter;
class QStackedWidget;

namespace sidang {

class AspectLegend;
class ElidedLabel;
class EmptyState;
class ExplanationPanel;
class Pill;
class RankingView;

class RankingPage : public DeskPage {
    Q_OBJECT

public:
    explicit RankingPage(Door& door, QWidget* parent = nullptr);

    /// The nominee that was selected stays so, where the category has it; else the first is. Where the ranking may not be shown to
    /// who sits at the desk the page tells how far the marks have come.
    void refill(const Sight& sight) override;
    void focusContent() override;
    void goTo(const PageTarget& target) override;
    bool isOfCategory() const override { return true; }

    /// Why the ranking can be neither shown nor printed before the plenary.
    static QString closedText();

    QByteArray layoutState() const;
    void restoreLayout(const QByteArray& state);

Q_SIGNALS:
    void previewWanted();
    void exportWanted();
    void problemsWanted();
    void seatWanted();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOut();
    void fill();
    void retranslate();
    void explainRow(int row);
    void tellEmpty(const Category& category);
    void tellClosed(const Category& category);

    EditionPointer edition_;
    CategoryId categoryId_;
    bool maySee_ = false;
    Language language_ = Language::Indonesian;
    RankingModel model_;
    ElidedLabel* title_;
    Pill* state_;
    Pill* unconfirmed_;
    QPushButton* preview_;
    QPushButton* export_;
    QStackedWidget* content_;
    QSplitter* splitter_;
    QWidget* sheet_;
    RankingView* table_;
    AspectLegend* legend_;
    ExplanationPanel* explanation_;
    EmptyState* empty_;
};

}
