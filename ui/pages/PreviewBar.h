// The controls above a print preview: what is printed, on which paper, which page, how large.
#pragma once

#include "core/print/Pages.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QToolButton;

namespace sidang {

/// What a paper covers.
enum class PrintScope { Category, All };
enum class PreviewZoom { Fit, Actual };

class PreviewBar : public QWidget {
    Q_OBJECT

public:
    explicit PreviewBar(QWidget* parent = nullptr);

    PrintScope scope() const;
    PaperSize paper() const;
    void setPaper(PaperSize paper);
    PreviewZoom zoom() const;
    void setZoom(PreviewZoom zoom);
    /// `page` from 0; without pages nothing can be saved or printed.
    void showPage(std::size_t page, std::size_t pages);

Q_SIGNALS:
    void contentChanged(); // scope or paper
    void zoomChanged();
    void pageStepWanted(int step);
    void saveWanted();
    void printWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void retranslate();

    QComboBox* scope_;
    QComboBox* paper_;
    QToolButton* previous_;
    QLabel* page_;
    QToolButton* next_;
    QToolButton* fit_;
    QToolButton* actual_;
    QPushButton* print_;
    QPushButton* save_;
    std::size_t shown_ = 0;
    std::size_t count_ = 0;
};

}
