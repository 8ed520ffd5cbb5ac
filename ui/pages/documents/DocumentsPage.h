// The documents the nominees hand in: the checklist of a category, one document in full beside it, and the gate.
#pragma once

#include "ui/models/documents/DocumentsModel.h"
#include "ui/pages/DeskPage.h"

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace sidang {

class DocumentGrid;
class DocumentPanel;
class ElidedLabel;
class EmptyState;
class Pill;
class SearchField;
enum class Gate;

class DocumentsPage : public DeskPage {
    Q_OBJECT

public:
    explicit DocumentsPage(Door& door, QWidget* parent = nullptr);

    void refill(const Sight& sight) override;
    void focusContent() override;
    void goTo(const PageTarget& target) override;
    bool focusSearch() override;
    bool settle() override;
    bool isOfCategory() const override { return true; }

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    // DocumentsPageLayout.cpp
    void layOut();
    void retranslate();

    void connectGrid();
    void connectPanel();
    void fill();
    void tellEmpty();
    void updateHead();
    void updateActions();
    void showDocument();
    void select(const EvidenceKey& key);
    QString whyNotDocuments() const;

    // DocumentsPageEdits.cpp
    bool put(const EvidenceKey& key, const Evidence& after);
    void setState(EvidenceState state);
    void toggleVerified();
    void openGate(Gate gate);
    void askForFiles();
    void keep(const QStringList& paths);
    bool takeKept(const EvidenceKey& key, const std::vector<Attachment>& files);
    void openFile(int row);
    void removeFile(int row);

    EditionPointer edition_;
    CategoryId category_;
    Language language_ = Language::Indonesian;
    QDate today_;
    int copying_ = 0;
    DocumentsModel model_;
    ElidedLabel* title_;
    Pill* passing_;
    Pill* due_;
    QComboBox* filter_;
    SearchField* search_;
    QStackedWidget* content_;
    QWidget* work_;
    DocumentGrid* grid_;
    DocumentPanel* panel_;
    QLabel* words_; // of the nominee and the document that have the keyboard
    ElidedLabel* keys_;
    QPushButton* refuse_;
    QPushButton* admit_;
    EmptyState* empty_;
};

}
