// Names the segments of the bars and the dashed line; wraps into as many lines as it needs.
#pragma once

#include <QStringList>
#include <QWidget>

namespace sidang {

class AspectLegend : public QWidget {
    Q_OBJECT

public:
    explicit AspectLegend(QWidget* parent = nullptr);

    /// `cut` names the dashed line; empty where the table shows none.
    void show(const QStringList& aspects, const QString& cut);

    QSize sizeHint() const override { return {80, height()}; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    struct Entry {
        QString text;
        bool isCut = false;
        QRect area;
    };

    std::vector<Entry> laidOut(int width) const;
    void fitHeight();

    QStringList aspects_;
    QString cut_;
};

}
