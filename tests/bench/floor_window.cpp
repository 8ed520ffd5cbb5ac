// The floor for starting: a bare Qt window with an empty table, which ends once it is painted.
#include <QApplication>
#include <QStandardItemModel>
#include <QTableView>
#include <QTimer>

#include <cstdlib>

class Table : public QTableView {
protected:
    void paintEvent(QPaintEvent* event) override
    {
        QTableView::paintEvent(event);
        QTimer::singleShot(0, qApp, [] { std::_Exit(0); });
    }
};

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QStandardItemModel model(0, 5);
    Table table;
    table.setModel(&model);
    table.resize(1366, 768);
    table.show();
    return QApplication::exec();
}
