// What is printed of a form, on which paper, and where to.
#pragma once

#include "core/domain/EditionBook.h"
#include "core/print/Pages.h"

#include <QWidget>

class QGridLayout;
class QComboBox;
class QPushButton;
class QToolButton;

namespace sidang {

class ChoiceBox;
class SearchField;

/// Of the papers that are listed.
enum class PrintScope { All, Ticked, Shown };

class ScopeBar : public QWidget {
    Q_OBJECT

public:
    explicit ScopeBar(QWidget* parent = nullptr);
    /// Puts a remark among the fields; it is taken as a child.
    void setRemark(QWidget* remark);

    /// Offers the categories and jurors of the book; what is chosen stays, where it still exists.
    void offer(const EditionBook& book);
    /// Which of the fields the form has.
    void setFields(bool hasCategory, bool hasJuror, bool hasList);
    std::optional<CategoryId> category() const;
    std::optional<JurorId> juror() const;
    QString text() const;
    /// Narrows down by program; nothing: all.
    void choose(std::optional<CategoryId> category, std::optional<JurorId> juror);
    void clearText();
    void focusSearch();

    PrintScope scope() const;
    void setScope(PrintScope scope);
    PaperSize paper() const;
    void setPaper(PaperSize paper);
    /// How many papers are listed and ticked. Without any that is meant, or while something runs, nothing can be printed.
    void setCounts(int all, int ticked, bool hasMeant, bool mayPrint);

Q_SIGNALS:
    /// Category, juror or the text that is looked for.
    void narrowed();
    void paperChanged();
    void scopeChanged();
    void listWanted();
    void saveWanted();
    void saveEachWanted();
    void printWanted();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOut();
    void arrange();
    void connectParts();
    void retranslate();
    void wordScopes();

    QGridLayout* grid_;
    QWidget* what_;
    QWidget* how_;
    QWidget* steps_;
    QWidget* remark_ = nullptr;
    std::optional<bool> isNarrow_;
    QComboBox* category_;
    QComboBox* juror_;
    SearchField* search_;
    ChoiceBox* scope_;
    ChoiceBox* paper_;
    QPushButton* print_;
    QPushButton* save_;
    QPushButton* saveEach_;
    int all_ = 0;
    int ticked_ = 0;
};

}
