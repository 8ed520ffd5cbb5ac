// One document of one nominee in full: its state, the day it came, a note, who verified it, its files.
#pragma once

#include "core/domain/EvidenceGate.h"
#include "core/text/Language.h"
#include "ui/common/Sheet.h"

#include <QDate>

#include <array>
#include <map>
#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;

namespace sidang {

class ElidedLabel;
class FieldForm;
class FilesView;

/// What the panel shows from.
struct DocumentSight {
    const EditionBook& book;
    QString editionPath;
    QString whyNot; // why nothing may be changed; empty: it may
    QDate today;
    Language language = Language::Indonesian;
};

class DocumentPanel : public Sheet {
    Q_OBJECT

public:
    explicit DocumentPanel(QWidget* parent = nullptr);

    /// Without a document nothing but a hint is shown. What is being typed stays.
    void show(const DocumentSight& sight, const std::optional<EvidenceKey>& key);
    FilesView& files() const { return *files_; }
    /// Takes what is being typed; false when it cannot be read.
    bool settle();
    void takeKeyboard();

Q_SIGNALS:
    /// The document is to become this.
    void changeWanted(const sidang::EvidenceKey& key, const sidang::Evidence& after);
    void stateWanted(sidang::EvidenceState state);
    void verifyWanted();
    /// The keyboard is to go back to the grid.
    void leaveWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void retranslate();
    void connectFields();
    void showStored();
    void showDraft(const QString& text);
    bool takeReceived();
    void takeNote();
    void allow(const QString& whyNot);

    std::optional<EvidenceKey> key_;
    Evidence stored_;
    std::map<EvidenceKey, QString> drafts_; // days that could not be read, as they were typed
    QDate today_;
    Language language_ = Language::Indonesian;
    QLabel* requirement_;
    ElidedLabel* nominee_;
    QLabel* hint_;
    QScrollArea* area_;
    QWidget* body_;
    std::array<QPushButton*, 3> states_;
    FieldForm* form_;
    QLineEdit* received_;
    QLineEdit* note_;
    QLabel* verified_;
    QPushButton* verify_;
    FilesView* files_;
};

}
