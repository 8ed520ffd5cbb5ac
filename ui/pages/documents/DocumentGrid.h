// The checklist as a grid that is filled in by single keys.
#pragma once

#include "core/domain/Evidence.h"
#include "ui/models/documents/DocumentsModel.h"

#include <QTableView>

namespace sidang {

/// Arrows move. 1 or A: there; 2 or B: incomplete; 3, T or Del: not there; V: verified, or no longer; Enter: the details.
class DocumentGrid : public QTableView {
    Q_OBJECT

public:
    explicit DocumentGrid(QWidget* parent = nullptr);

    void setDocuments(DocumentsModel& model);
    /// The documents that are selected; without a selection the one that has the keyboard.
    std::vector<EvidenceKey> selectedDocuments() const;
    std::vector<NomineeId> selectedNominees() const;
    /// To the next document at the right, from the last one to the next nominee's first.
    void advance();
    /// Gives the columns their width again, for the width there is.
    void fitColumns();

Q_SIGNALS:
    void stateWanted(sidang::EvidenceState state);
    void verifyWanted();
    void detailWanted();
    /// Files were dropped on a document, which has the keyboard now.
    void filesDropped(const QStringList& paths);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    DocumentsModel* documents_ = nullptr;
};

/// The files of this system among what is dragged.
QStringList filesOf(const QMimeData& data);

}
