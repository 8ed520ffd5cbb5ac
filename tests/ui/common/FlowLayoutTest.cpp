#include "tests/support/Text.h"

#include "ui/common/FlowLayout.h"

#include <QWidget>

using namespace sidang;

namespace {

/// A row of three boxes of 100 × 20 pixels, the last two behind a stretch.
class Row {
public:
    Row()
    {
        auto* layout = new FlowLayout(&widget, 8);
        for (int i = 0; i < 3; ++i) {
            auto* box = new QWidget(&widget);
            box->setFixedSize(100, 20);
            layout->addWidget(box);
            boxes.push_back(box);
            if (i == 0)
                layout->addStretch();
        }
    }
    void setWidth(int width)
    {
        widget.resize(width, widget.layout()->heightForWidth(width));
        widget.layout()->setGeometry(widget.rect());
    }

    QWidget widget;
    std::vector<QWidget*> boxes;
};

}

TEST_CASE("In a wide window a flowing row is one line, what follows the stretch at its right edge")
{
    Row row;
    row.setWidth(500);
    CHECK(row.widget.layout()->heightForWidth(500) == 20);
    CHECK(row.boxes[0]->pos() == QPoint(0, 0));
    CHECK(row.boxes[1]->pos() == QPoint(500 - 208, 0));
    CHECK(row.boxes[2]->pos() == QPoint(400, 0));
}

TEST_CASE("In a narrow window a flowing row goes on in further lines, and nothing is cut")
{
    Row row;
    row.setWidth(210);
    CHECK(row.widget.layout()->heightForWidth(210) == 48);
    CHECK(row.boxes[1]->y() == 0);
    CHECK(row.boxes[2]->pos() == QPoint(0, 28));
    CHECK(row.widget.layout()->heightForWidth(100) == 76);
    CHECK(row.widget.layout()->minimumSize() == QSize(100, 20));
}

TEST_CASE("A hidden widget takes no room in a flowing row")
{
    Row row;
    row.boxes[1]->hide();
    CHECK(row.widget.layout()->sizeHint() == QSize(208, 20));
    CHECK(row.widget.layout()->heightForWidth(210) == 20);
}
