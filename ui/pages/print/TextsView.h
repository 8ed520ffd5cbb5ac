// The secretariat's own texts: letters, minutes, clauses and titles of those who sign, each with its fields and a live
// preview.
#pragma once

#include "core/report/FormTrouble.h"
#include "ui/models/print/TextsModel.h"
#include "ui/pages/DeskPage.h"
#include "ui/pages/print/PaperSource.h"

#include <QStringListModel>
#include <QTimer>

class QComboBox;
class QLabel;
class QListView;
class QPushButton;
class QSplitter;

namespace sidang {

class PaperPreview;
class TextEditor;

class TextsView : public QWidget {
    Q_OBJECT

public:
    TextsView(Door& door, QWidget* parent);

    void refill(const Sight& sight);
    void focusContent();
    void focusList();
    /// Keeps what is typed, if it can be kept; false: it stays typed, and the reason is said.
    bool settle();
    /// Opens the template; false: what is typed in another one cannot be kept.
    bool choose(const QString& name);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    // TextsViewLayout.cpp
    void layOut();
    void fitRoom();
    void retranslate();

    void connectParts();
    QString stored() const;
    bool isChanged() const;
    void open(int row);
    void fillEditor();
    void look();
    QString troubleWords() const;
    void preview();
    bool save();
    void reset();
    void insertField();

    Door& door_;
    Sight sight_;
    PaperSourcePointer source_; // made when needed
    TextsModel texts_;
    QStringListModel fields_;
    QString name_;   // of the template in the editor
    QString stored_; // its text when it was put there
    std::optional<FormTrouble> trouble_;
    QTimer timer_;
    bool isFilling_ = false;
    QSplitter* splitter_;
    QWidget* listSheet_;
    QListView* list_;
    QWidget* middle_;
    QComboBox* box_; // in place of the list, where there is no room for it
    QLabel* title_;
    TextEditor* editor_;
    QLabel* words_; // what is wrong with the text, or how it is kept
    QLabel* fieldsTitle_;
    QListView* fieldList_;
    QPushButton* reset_;
    QPushButton* save_;
    PaperPreview* preview_;
};

}
