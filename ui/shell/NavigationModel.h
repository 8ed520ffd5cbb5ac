// The entries of the navigation: the start page, and with an edition the pages in the order of the work.
#pragma once

#include "ui/models/OpenEdition.h"
#include "ui/pages/PageId.h"

#include <QAbstractListModel>

namespace sidang {

enum NavigationRole {
    HeadingRole = Qt::UserRole + 100, // bool: a title between the entries, not to be chosen
    CountRole,                        // QString at the right: how many there are
    OpenStateRole,                    // bool: something there is not as it has to be
};

class NavigationModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// Without an edition there is only the start page. Entries that stay keep their places.
    void show(EditionPointer edition);
    /// Words the entries anew.
    void retranslate();
    /// Nothing: a heading.
    std::optional<PageId> pageAt(int row) const;
    int rowOf(PageId page) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    QString headingAt(int row) const;
    QString countOf(PageId page) const;
    bool isOpen(PageId page) const;

    EditionPointer edition_;
};

}
