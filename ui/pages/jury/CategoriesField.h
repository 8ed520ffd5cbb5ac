// In which categories a juror judges: all, or those that are checked.
#pragma once

#include "core/domain/EditionBook.h"

#include <QWidget>

class QCheckBox;
class QVBoxLayout;

namespace sidang {

class CategoriesField : public QWidget {
    Q_OBJECT

public:
    explicit CategoriesField(QWidget* parent = nullptr);

    void show(const std::vector<Category>& categories, const std::optional<std::vector<CategoryId>>& chosen);
    std::optional<std::vector<CategoryId>> chosen() const;

Q_SIGNALS:
    /// By the user.
    void chosenChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QVBoxLayout* column_;
    QCheckBox* all_;
    std::vector<std::pair<CategoryId, QCheckBox*>> boxes_;
};

}
