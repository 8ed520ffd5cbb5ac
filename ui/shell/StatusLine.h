// The foot of the window: which file is shown, when it was saved, who sits at the desk, its integrity code and its problems.
#pragma once

#include "core/text/Language.h"
#include "ui/models/OpenEdition.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace sidang {

class ElidedButton;
class ElidedLabel;
class Session;

class StatusLine : public QWidget {
    Q_OBJECT

public:
    explicit StatusLine(QWidget* parent = nullptr);

    /// Null: nothing is open. `isUnsaved`: the newest edit was not taken by the disk.
    void show(const Session* session, EditionPointer edition, Language language);
    void setUnsaved(bool isUnsaved);

Q_SIGNALS:
    void problemsWanted();
    void seatWanted();
    void codeCopied();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void layOut();
    void retranslate();
    void tellSaving();
    void tellProblems();
    void copyCode();

    const Session* session_ = nullptr;
    EditionPointer edition_;
    Language language_ = Language::Indonesian;
    bool isUnsaved_ = false;
    ElidedLabel* file_;
    QLabel* mark_;
    ElidedLabel* saving_;
    ElidedButton* seat_;
    QPushButton* code_;
    QLabel* noProblems_;
    QPushButton* problems_;
};

/// "Saved 14.02"; with the day when that was not `today`.
QString savedText(const QString& recordTime, QDate today, Language language);

}
