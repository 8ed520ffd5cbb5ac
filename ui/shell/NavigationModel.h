// The entries of the navigation: the start page, the ranking of each category, history and backups of the open edition.
#pragma once

#include "ui/models/OpenEdition.h"

#include <QAbstractListModel>

namespace sidang {

enum NavigationRole {
    HeadingRole = Qt::UserRole + 100, // bool: a title between the entries, not to be chosen
    CountRole,                        // QString at the right: how many are ranked
    OpenStateRole,                    // bool: the category is not complete
};

enum class Destination { Start, ResultsHeading, Category, DocumentsHeading, History, Backups };

class NavigationModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// Without an edition there is only the start page.
    void show(EditionPointer edition);
    /// The same edition after a change; entries that stay keep their places.
    void refresh(EditionPointer edition);
    /// Words the entries anew.
    void retranslate();
    Destination destinationAt(int row) const { return entries_[static_cast<std::size_t>(row)].to; }
    /// Nothing: no category.
    std::optional<CategoryId> categoryAt(int row) const;
    int rowOf(CategoryId category) const;
    int rowOf(Destination to) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Entry {
        Destination to = Destination::Start;
        CategoryId category; // with Destination::Category

        friend bool operator==(const Entry&, const Entry&) = default;
    };

    static std::vector<Entry> entriesOf(const OpenEdition* edition);
    static bool isHeading(Destination to);
    QString titleOf(Destination to) const;
    QVariant ofCategory(CategoryId id, int role) const;

    EditionPointer edition_;
    std::vector<Entry> entries_{Entry{}};
};

}
