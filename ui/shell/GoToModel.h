// The places and commands one can go to, as they are found while one types.
#pragma once

#include "ui/models/OpenEdition.h"
#include "ui/models/find/Finder.h"
#include "ui/pages/PageId.h"

#include <QAbstractListModel>
#include <QPointer>

#include <variant>
#include <vector>

class QAction;

namespace sidang {

struct PagePlace {
    PageId page = PageId::Start;
    PageTarget target;
};

/// A score sheet by the code on its paper.
struct SheetPaper {
    QString code;
};

/// A page or a place on one, a command of the menus, or a score sheet.
using Destination = std::variant<PagePlace, QPointer<QAction>, SheetPaper>;

struct GoToEntry {
    QString name;
    QString note; // what it is; it is found by this as well
    QString icon;
    Destination destination;
};

/// The pages, then categories, nominees and jurors of the edition; without one the start page. `onCategory`: the page that shows
/// a category when one is chosen.
std::vector<GoToEntry> placesOf(const EditionPointer& edition, PageId onCategory);
/// The commands that can be given now, each with its menu and keys.
std::vector<GoToEntry> commandsOf(const std::vector<QAction*>& actions);

class GoToModel : public QAbstractListModel {
    Q_OBJECT

public:
    explicit GoToModel(std::vector<GoToEntry> entries, QObject* parent = nullptr);

    /// Lists what has every word of `typed`, and first the score sheet whose code it is.
    void find(const QString& typed);
    /// Null: no such row.
    const GoToEntry* entryAt(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<GoToEntry> entries_;
    Finder finder_;
    std::vector<int> found_;
    std::optional<GoToEntry> sheet_; // whose code is typed
};

}
