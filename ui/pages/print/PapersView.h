// The forms, their papers, and the one that is looked at as it will be printed; from here they go to PDF and printer.
#pragma once

#include "ui/models/print/FormListModel.h"
#include "ui/models/print/PapersModel.h"
#include "ui/pages/DeskPage.h"
#include "ui/pages/print/PaperRun.h"

class QCheckBox;
class QListView;
class QSplitter;

namespace sidang {

class ElidedLabel;
class PaperPreview;
class PlenaryPanel;
class RunStrip;
class ScopeBar;
class TickList;
enum class PrintScope;
enum class Reissue;

class PapersView : public QWidget {
    Q_OBJECT

public:
    PapersView(Door& door, QWidget* parent);

    void refill(const Sight& sight);
    void focusContent();
    void focusSearch();
    bool settle();
    /// Chooses the form and narrows its papers down to what the target names.
    void choose(const PageTarget& target);
    /// Chooses what was printed before, as far as it can be told.
    void chooseAgain(const Printing& printing);

    bool isRunning() const { return run_.isRunning(); }
    /// Asks where to, and writes what is chosen as one PDF.
    void save();
    /// Every paper of the edition that can be made, as one PDF.
    void saveAll();

Q_SIGNALS:
    /// This template has to be mended.
    void textWanted(const QString& text);
    /// A run has begun or ended.
    void runChanged();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    /// What is told and recorded once a run has ended.
    struct Going {
        PrintMedium medium = PrintMedium::Pdf;
        QString path; // of the file or folder; empty: a printer
        Paper paper = Paper::F4;
        bool isWhole = true;                   // all or nothing: one file
        std::vector<SheetFormId> numbers = {}; // that are on the papers
    };

    // PapersViewLayout.cpp
    void layOut();
    void connectParts();
    void fitRoom();
    void retranslate();

    MaySeeMarks maySee() const;
    Form form() const;
    void chooseForm();
    void fillPapers();
    void updateCounts();
    void updateNumbers();
    void showPaper();
    bool sayClosed();
    const FormItem* current() const;
    void tickAll();
    void takeTicks();
    void takeScope();
    std::vector<FormItem> meant() const;
    PaperSourcePointer source();

    // PapersViewSteps.cpp
    void saveEach();
    void print();
    QString suggestedPath(const std::vector<FormItem>& items) const;
    Reissue reissue() const;
    bool issueNumbers(const std::vector<FormItem>& items, Reissue reissue);
    void start(std::vector<FormItem> items, Going going, decltype(RunOrder::target) target);
    void tellEnd(const RunResult& result);
    void tellTrouble(const RunResult& result);
    QString record(const RunResult& result);
    bool areNumbersGone() const;

    Door& door_;
    Sight sight_;
    PaperSourcePointer source_; // of the edition as it is shown; made when needed
    bool hasPaper_ = false;     // the edition's paper was taken over
    FormListModel formList_;
    PapersModel papers_;
    PaperRun run_;
    Going going_;
    ScopeBar* bar_;
    QWidget* numbers_;
    ElidedLabel* numbersText_;
    QCheckBox* newNumbers_;
    QSplitter* splitter_;
    QListView* formView_;
    QWidget* paperSheet_;
    QCheckBox* tickAll_;
    TickList* paperView_;
    PaperPreview* preview_;
    PlenaryPanel* plenary_;
    RunStrip* strip_;
    bool isFilling_ = false;
    int room_ = -1; // how much there is for the lists, the least first; -1: not known yet
};

}
