// How the weights of a category make up 100: a bar with a segment for each aspect, and in words what is left or too much.
#pragma once

#include "core/domain/Category.h"
#include "core/text/Language.h"
#include "ui/models/scheme/SchemeTexts.h"

#include <QWidget>

namespace sidang {

class WeightBar : public QWidget {
    Q_OBJECT

public:
    explicit WeightBar(QWidget* parent = nullptr);

    void show(const Category& category, Language language);
    /// "Weights: 87,5 · 12,5 left of 100".
    QString text() const { return text_; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Segment {
        QString title;
        Fraction weight;
    };

    QRect barArea() const;
    QRect segmentArea(std::size_t position) const;
    void paintSegments(QPainter& painter) const;

    std::vector<Segment> segments_;
    Fraction sum_;
    Language language_ = Language::Indonesian;
    Tone tone_ = Tone::Quiet;
    QString text_;
};

}
