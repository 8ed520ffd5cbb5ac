// A row of widgets that goes on in further lines where a narrow window has no room for all.
#pragma once

#include <QLayout>

#include <vector>

namespace sidang {

class FlowLayout : public QLayout {
    Q_OBJECT

public:
    /// `spacing`: pixels between neighbours and between lines. Without margins.
    explicit FlowLayout(QWidget* parent = nullptr, int spacing = 8);
    ~FlowLayout() override;

    /// What comes after it stands at the right edge of its line.
    void addStretch();

    void addItem(QLayoutItem* item) override;
    int count() const override { return static_cast<int>(items_.size()); }
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize minimumSize() const override;
    QSize sizeHint() const override;
    void setGeometry(const QRect& area) override;

private:
    struct Line {
        std::vector<QLayoutItem*> items;
        int width = 0;
        int height = 0;
    };
    std::vector<Line> lines(int width) const;
    void place(const Line& line, const QRect& area) const;

    std::vector<QLayoutItem*> items_;
};

}
