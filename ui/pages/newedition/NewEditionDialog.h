// Leads through the making of a new edition: edition, secretariat, scheme, jury, file.
#pragma once

#include "ui/models/newedition/NewEdition.h"

#include <QDate>
#include <QDialog>

class QLabel;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace sidang {

class Ask;
class Banner;
class JuryStep;
class NewEditionStep;
class PlaceStep;
class SchemeStep;

class NewEditionDialog : public QDialog {
    Q_OBJECT

public:
    /// `folder`: where editions are kept. Source and ask outlive the dialog.
    NewEditionDialog(const NewEditionSource& source, Ask& ask, const QString& folder, QDate today, QWidget* parent = nullptr);

    /// The file that was made, once the dialog was accepted.
    QString path() const { return path_; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void addStep(NewEditionStep* step);
    void layOut();
    void showStep(int step);
    void dressSteps();
    void next();
    void make();

    const NewEditionSource& source_;
    NewEdition made_;
    QString path_;
    std::vector<NewEditionStep*> steps_;
    std::vector<QLabel*> marks_;
    std::vector<QLabel*> titles_;
    Banner* banner_;
    QLabel* title_;
    QLabel* hint_;
    QStackedWidget* stack_;
    SchemeStep* scheme_;
    JuryStep* jury_;
    PlaceStep* place_;
    QPushButton* cancel_;
    QPushButton* back_;
    QPushButton* next_;
};

}
