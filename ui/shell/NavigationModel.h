// The entries of the navigation: the start page, and the ranking of each category of the open edition.
#pragma once

#include "ui/models/OpenEdition.h"

#include <QAbstractListModel>

namespace sidang {

enum NavigationRole {
    HeadingRole = Qt::UserRole + 100, // bool: a title between the entries, not to be chosen
    CountRole,                        // QString at the right: how many are ranked
    OpenStateRole,                    // bool: the category is not complete
};

class NavigationModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// Without an edition there is only the start page.
    void show(EditionPointer edition);
    /// Words the entries anew.
    void retranslate();
    /// Nothing: the start page or a heading.
    std::optional<CategoryId> categoryAt(int row) const;
    bool isStart(int row) const { return row == 0; }
    int rowOf(CategoryId category) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    static constexpr int headingRow = 1;
    static constexpr int firstCategory = 2;

    const Category& at(int row) const { return edition_->book.categories[static_cast<std::size_t>(row - firstCategory)]; }
    QVariant ofCategory(const Category& category, int role) const;

    EditionPointer edition_;
};

}
