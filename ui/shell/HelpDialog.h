// Help for the page that is shown: what it is for, and its keys. It stands beside the window while one works.
#pragma once

#include "core/text/Language.h"
#include "ui/pages/PageId.h"

#include <QDialog>

class QPushButton;
class QTextBrowser;

namespace sidang {

/// The help of a page as Markdown, from resources/help.
QString helpText(PageId page, Language language);

class HelpDialog : public QDialog {
    Q_OBJECT

public:
    explicit HelpDialog(QWidget* parent = nullptr);

    void show(PageId page, Language language);

Q_SIGNALS:
    void keysWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void fill();

    PageId page_ = PageId::Start;
    Language language_ = Language::Indonesian;
    QTextBrowser* text_;
    QPushButton* keys_;
    QPushButton* close_;
};

}
