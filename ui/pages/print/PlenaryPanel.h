// What the plenary wants its minutes to say beside the ranking: other considerations, and who disagreed.
#pragma once

#include "ui/pages/Door.h"

#include <QWidget>

namespace sidang {

class EntryText;
class FieldForm;

class PlenaryPanel : public QWidget {
    Q_OBJECT

public:
    PlenaryPanel(Door& door, QWidget* parent);

    /// Of this category; nothing: the panel is hidden.
    void show(const EditionBook& book, std::optional<CategoryId> category);
    /// Takes what is being typed; false: it was refused, and stays.
    bool settle();

private:
    QString take(QString PlenaryNote::*field, const QString& typed);

    Door& door_;
    std::optional<CategoryId> category_;
    FieldForm* form_;
    EntryText* considerations_;
    EntryText* dissent_;
};

}
