// What is done on the page of documents.
#include "core/edit/Session.h"
#include "core/files/Attachments.h"
#include "core/text/TroubleText.h"
#include "ui/common/Ask.h"
#include "ui/common/Background.h"
#include "ui/common/Banner.h"
#include "ui/models/documents/DocumentEdits.h"
#include "ui/pages/documents/DocumentGrid.h"
#include "ui/pages/documents/DocumentPanel.h"
#include "ui/pages/documents/DocumentsPage.h"
#include "ui/pages/documents/FilesView.h"
#include "ui/pages/documents/GateDialog.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidang {

namespace {

/// Files copied beside the edition, up to the first that could not be.
struct Kept {
    std::vector<Attachment> files;
    std::optional<FileTrouble> trouble;
};

Kept keepAll(const QString& editionPath, const QStringList& paths)
{
    Kept kept;
    for (const QString& path : paths) {
        const Result<KeptFile, FileTrouble> file = keepFile(editionPath, path);
        if (!file) {
            kept.trouble = file.error();
            break;
        }
        kept.files.push_back({file->hash, file->name, file->size});
    }
    return kept;
}

}

bool DocumentsPage::put(const EvidenceKey& key, const Evidence& after)
{
    const EditionBook& book = door().session()->book();
    if (after == evidenceOf(book, key))
        return true;
    return door().perform(Edit{.changes = {evidenceChange(book, key, after)}});
}

void DocumentsPage::setState(EvidenceState state)
{
    const std::vector<EvidenceKey> keys = grid_->selectedDocuments();
    const EditionBook& book = door().session()->book();
    Edit edit;
    for (const EvidenceKey& key : keys) {
        const Evidence before = evidenceOf(book, key);
        if (const Evidence after = inState(before, state, today_); after != before)
            edit.changes.emplace_back(evidenceChange(book, key, after));
    }
    const bool isMade = edit.changes.empty() || door().perform(edit);
    if (isMade && keys.size() == 1)
        grid_->advance();
}

void DocumentsPage::toggleVerified()
{
    const Session& session = *door().session();
    std::vector<EvidenceKey> keys = grid_->selectedDocuments();
    std::erase_if(keys,
                  [&](const EvidenceKey& key) { return evidenceOf(session.book(), key).state == EvidenceState::Absent; });
    if (keys.empty() || !session.actor()) {
        if (!keys.empty())
            door().banner().say(Tone::Refusal, [text = whyNotDocuments()] { return text; });
        return;
    }
    // Where one of several waits, all are verified; else all are taken back.
    const bool verifies =
        std::ranges::any_of(keys, [&](const EvidenceKey& key) { return !evidenceOf(session.book(), key).verified; });
    Edit edit;
    for (const EvidenceKey& key : keys) {
        const Evidence before = evidenceOf(session.book(), key);
        if (before.verified.has_value() != verifies)
            edit.changes.emplace_back(evidenceChange(
                session.book(), key, verifies ? verifiedBy(before, session.actor()->id, today_) : unverified(before)));
    }
    door().perform(edit);
}

void DocumentsPage::openGate(Gate gate)
{
    std::vector<NomineeId> nominees = grid_->selectedNominees();
    const NomineeStatus from = gate == Gate::Refuse ? NomineeStatus::Eligible : NomineeStatus::Ineligible;
    std::erase_if(nominees, [&](NomineeId id) { return findNominee(edition_->book, id)->status != from; });
    if (!nominees.empty())
        GateDialog(door().editing(), gate, std::move(nominees), this).exec();
    focusContent();
}

void DocumentsPage::askForFiles()
{
    if (const QStringList paths = door().ask().filesToAdd(this); !paths.isEmpty())
        keep(paths);
}

void DocumentsPage::keep(const QStringList& paths)
{
    const std::optional<EvidenceKey> key = model_.keyAt(grid_->currentIndex());
    if (!key)
        return;
    if (const QString whyNot = whyNotDocuments(); !whyNot.isEmpty()) {
        door().banner().say(Tone::Refusal, [whyNot] { return whyNot; });
        return;
    }
    copying_ += static_cast<int>(paths.size());
    panel_->files().setCopying(copying_);
    inBackground(
        this, [path = door().session()->path(), paths] { return keepAll(path, paths); },
        [this, key = *key, count = static_cast<int>(paths.size())](const Kept& kept) {
            copying_ -= count;
            panel_->files().setCopying(copying_);
            const bool areTaken = takeKept(key, kept.files);
            if (kept.trouble && areTaken)
                door().banner().say(Tone::Refusal, [trouble = *kept.trouble] {
                    return tr("The file was not added. The document stays as it is.") + u' ' + troubleText(trouble);
                });
        });
}

bool DocumentsPage::takeKept(const EvidenceKey& key, const std::vector<Attachment>& files)
{
    return files.empty() || put(key, withFiles(evidenceOf(door().session()->book(), key), files, today_));
}

void DocumentsPage::openFile(int row)
{
    const std::optional<EvidenceKey> key = model_.keyAt(grid_->currentIndex());
    const Evidence evidence = key ? evidenceOf(edition_->book, *key) : Evidence();
    if (row < 0 || row >= std::ssize(evidence.files))
        return;
    const Attachment& file = evidence.files[static_cast<std::size_t>(row)];
    if (const std::optional<QString> path = keptFilePath(door().session()->path(), file.hash))
        door().ask().showFile(*path);
    else
        door().banner().say(Tone::Refusal, [name = file.name, folder = attachmentFolder(door().session()->path())] {
            return tr("%1 is no longer in its folder %2. Put it back there, or add it again.").arg(name, folder);
        });
}

void DocumentsPage::removeFile(int row)
{
    const std::optional<EvidenceKey> key = model_.keyAt(grid_->currentIndex());
    const Evidence evidence = key ? evidenceOf(edition_->book, *key) : Evidence();
    if (row >= 0 && row < std::ssize(evidence.files))
        put(*key, withoutFile(evidence, static_cast<std::size_t>(row)));
}

}
