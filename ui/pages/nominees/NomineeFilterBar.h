// The row above the nominees in which one says which are looked for.
#pragma once

#include "ui/models/nominees/NomineesFilter.h"

#include <QWidget>

class QComboBox;

namespace sidang {

class SearchField;

class NomineeFilterBar : public QWidget {
    Q_OBJECT

public:
    explicit NomineeFilterBar(QWidget* parent = nullptr);

    /// What there is to choose from; what is chosen stays, where it still exists.
    void offer(const EditionBook& book);
    NomineeFilter filter() const;
    void choose(std::optional<CategoryId> category);
    void clear();
    void focusSearch();

Q_SIGNALS:
    void filterChanged();
    /// The keyboard is to go into what was found.
    void listWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    SearchField* search_;
    QComboBox* category_;
    QComboBox* status_;
    QComboBox* region_;
};

}
