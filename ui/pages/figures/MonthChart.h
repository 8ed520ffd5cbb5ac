// Members month by month as two lines: what was declared (dashed, open circles) and what was verified (whole, filled
// squares).
#pragma once

#include "core/text/Language.h"

#include <QDate>
#include <QWidget>

#include <optional>
#include <vector>

namespace sidang {

/// One month; absent where there is no figure.
struct ChartMonth {
    QDate month;
    std::optional<qint64> declared;
    std::optional<qint64> verified;

    friend bool operator==(const ChartMonth&, const ChartMonth&) = default;
};

/// From `bottom` on three to four lines, `step` apart.
struct ChartAxis {
    qint64 bottom = 0;
    qint64 step = 1;
    int steps = 2;

    qint64 top() const { return bottom + steps * step; }

    friend bool operator==(const ChartAxis&, const ChartAxis&) = default;
};
/// An axis of round numbers around values from `least` to `most`; it begins with 0 unless that would press all lines
/// together.
ChartAxis axisFor(qint64 least, qint64 most);

class MonthChart : public QWidget {
    Q_OBJECT

public:
    explicit MonthChart(QWidget* parent = nullptr);

    /// `title`: of which programme and segment. The same is said in words to those who do not see it.
    void show(const QString& title, std::vector<ChartMonth> months, Language language);

    QSize sizeHint() const override { return {420, 130}; }
    QSize minimumSizeHint() const override { return {220, 100}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    enum class Line { Declared, Verified };

    void describe();
    bool hasFigures() const;
    ChartAxis axis() const;
    QRectF plot() const;
    QPointF pointOf(std::size_t month, qint64 value) const;
    void paintAxes(QPainter& painter) const;
    void paintLine(QPainter& painter, Line line) const;
    void paintLegend(QPainter& painter) const;
    void paintMark(QPainter& painter, Line line, QPointF at) const;

    QString title_;
    std::vector<ChartMonth> months_;
    Language language_ = Language::Indonesian;
};

}
