// The files that came with a document: adding, opening and taking them off the list.
#pragma once

#include "ui/models/documents/AttachmentsModel.h"

#include <QWidget>

class QLabel;
class QListView;
class QPushButton;

namespace sidang {

class FilesView : public QWidget {
    Q_OBJECT

public:
    explicit FilesView(QWidget* parent = nullptr);

    /// Shows the files of a document of the edition at this path, and looks in the background whether they are still the
    /// same. `whyNot`: why none may be added or removed; empty: they may.
    void show(const QString& editionPath, const std::vector<Attachment>& files, const QString& whyNot, Language language);
    /// Says that files are being copied; 0: none.
    void setCopying(int files);

Q_SIGNALS:
    void addWanted();
    void dropped(const QStringList& paths);
    void openWanted(int row);
    void removeWanted(int row);

protected:
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void layOut();
    void retranslate();
    void updateButtons();
    void check(const QString& editionPath);

    AttachmentsModel model_;
    QString whyNot_;
    int copying_ = 0;
    QLabel* title_;
    QListView* list_;
    QLabel* note_;
    QPushButton* add_;
    QPushButton* open_;
    QPushButton* remove_;
};

}
