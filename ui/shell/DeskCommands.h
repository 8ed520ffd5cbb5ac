// What the menus do to the open edition: undo, seats, phases, verification, backups. Refusals are told in the banner.
#pragma once

#include "core/text/Language.h"
#include "ui/models/BackupModel.h"
#include "ui/pages/Door.h"
#include "ui/pages/PageId.h"
#include "ui/shell/Workplace.h"

namespace sidang {

class Ask;

class DeskCommands : public QObject, public Door {
    Q_OBJECT

public:
    /// All of it outlives the commands; `window` is their dialogs' parent.
    DeskCommands(Workplace& workplace, Ask& ask, Settings& settings, Banner& banner, QWidget& window);

    void setLanguage(Language language) { language_ = language; }

    Session* session() const override { return workplace_.session(); }
    bool perform(const Edit& edit) override;
    bool perform(const MakeEdit& make) override;
    Editing editing() override;
    QString whyNot(Action action, std::optional<CategoryId> category) const override;
    bool maySeeMarks(CategoryId category) const override { return workplace_.maySeeMarks(category); }
    Banner& banner() override { return banner_; }
    Ask& ask() override { return ask_; }
    Settings& settings() override { return settings_; }
    const SchemeFiles& schemeFiles() const override { return workplace_.source().schemes; }

    void undo();
    void redo();
    /// "mark WAW1 of Kota Padang, juror J1"; empty when there is nothing to take back.
    QString undoName() const;
    QString redoName() const;

    void takeSeat();
    void keepOfficials();
    void moveTo(CategoryId category, Phase phase);
    void close(CategoryId category);
    void reopen(CategoryId category);

    void verify();
    void backUp();
    void choosePlace();
    void clearPlace();
    void restore(const BackupRow& row);
    /// Says, where it is so, that the edition's history is broken and it is therefore open for looking only.
    void tellBroken();
    /// Says that a backup could not be made by itself.
    void tellBackupFailed(const FileTrouble& trouble);

Q_SIGNALS:
    /// The disk did not take an edit.
    void notSaved();
    void placeChanged();
    /// Leads to a place on a page.
    void placeWanted(sidang::PageId page, const sidang::PageTarget& target);

private:
    QString nameOf(std::optional<qint64> record) const;
    std::optional<Result<Done, EditTrouble>> continueElsewhere(QWidget* parent);

    Workplace& workplace_;
    Ask& ask_;
    Settings& settings_;
    Banner& banner_;
    QWidget& window_;
    Language language_ = Language::Indonesian;
};

}
