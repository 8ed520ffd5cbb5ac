// Where the program begins: make or open an edition, try the sample, or go on with one opened lately.
#pragma once

#include "ui/models/RecentModel.h"
#include "ui/pages/DeskPage.h"

class QLabel;
class QListView;
class QPushButton;

namespace sidang {

class StartPage : public DeskPage {
    Q_OBJECT

public:
    /// Looks at an edition file, on another thread.
    using Peek = std::function<Result<EditionGlimpse, FileTrouble>(const QString& path)>;

    explicit StartPage(Door& door, QWidget* parent = nullptr);

    void refill(const Sight& sight) override;
    void focusContent() override;
    void setPeek(Peek peek) { peek_ = std::move(peek); }

Q_SIGNALS:
    void newWanted();
    void openWanted();
    void sampleWanted();
    void recentWanted(const QString& path);
    /// One was taken from the list.
    void recentForgotten();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void retranslate();
    void fillSheet();
    void lookAt(int row, int round);
    void forget();

    RecentModel recent_;
    Peek peek_;
    int round_ = 0; // of looking through the files; an older one ends by itself
    QLabel* title_;
    QLabel* intro_;
    QPushButton* new_;
    QLabel* newHint_;
    QPushButton* open_;
    QLabel* openHint_;
    QPushButton* sample_;
    QLabel* sampleHint_;
    QLabel* recentTitle_;
    QLabel* recentEmpty_;
    QListView* list_;
    QWidget* sheet_;
};

}
