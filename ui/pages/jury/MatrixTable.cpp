#include "ui/pages/jury/MatrixTable.h"

#include "ui/pages/RecordDelegate.h"

#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace sidang {

MatrixTable::MatrixTable(QWidget* parent) : PlainTable(parent)
{
    setModel(&model_);
    setItemDelegate(new RecordDelegate(this));
    setSelectionBehavior(QAbstractItemView::SelectItems);
    connect(this, &QTableView::doubleClicked, this, &MatrixTable::ask);
}

void MatrixTable::show(const EditionBook& book)
{
    model_.show(book);
    if (model_.jurors() == jurors_)
        return;
    jurors_ = model_.jurors();
    std::vector<ColumnShare> shares{{u"KAB-01 Kabupaten Kepulauan"_s, 1}};
    for (int i = 0; i < jurors_; ++i)
        shares.push_back({u"J10"_s, 0});
    shares.push_back({u"10 dari 10 juri menilai, kuorum 10 ××"_s, 0});
    setShares(std::move(shares));
}

void MatrixTable::ask()
{
    if (const std::optional<RecusalKey> key = model_.keyAt(currentIndex()))
        Q_EMIT wanted(*key);
}

void MatrixTable::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_F2 || key == Qt::Key_Space)
        ask();
    else
        PlainTable::keyPressEvent(event);
}

}
