#include "ui/shell/DeskCommands.h"

#include "core/edit/Permission.h"
#include "core/text/TroubleText.h"
#include "core/words/ChoiceTexts.h"
#include "core/words/EditTroubleText.h"
#include "ui/common/Ask.h"
#include "ui/common/Banner.h"
#include "ui/common/Settings.h"
#include "ui/models/HistoryRow.h"
#include "ui/models/Seat.h"
#include "ui/pages/CloseDialog.h"
#include "ui/pages/OfficialsDialog.h"
#include "ui/pages/ReopenDialog.h"
#include "ui/pages/RestoreDialog.h"
#include "ui/pages/SeatDialog.h"
#include "ui/pages/VerifyDialog.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace sidang {

DeskCommands::DeskCommands(Workplace& workplace, Ask& ask, Settings& settings, Banner& banner, QWidget& window)
    : QObject(&window), workplace_(workplace), ask_(ask), settings_(settings), banner_(banner), window_(window)
{}

Editing DeskCommands::editing()
{
    return {*session(), [this](QWidget* parent) { return continueElsewhere(parent); },
            [this](const EditTrouble& trouble) {
                if (trouble.kind == EditTroubleKind::NotSaved)
                    Q_EMIT notSaved();
            }};
}

bool DeskCommands::perform(const Edit& edit)
{
    return perform([this, edit] { return session()->perform(edit); });
}

bool DeskCommands::perform(const MakeEdit& make)
{
    // Shared: "try again" in the banner comes when this is over.
    const auto isMade = std::make_shared<bool>(false);
    attempt(editing(), make, banner_, &window_, [isMade] { *isMade = true; });
    return *isMade;
}

QString DeskCommands::whyNot(Action action, std::optional<CategoryId> category) const
{
    EditTrouble trouble{.action = action};
    if (!session() || session()->isReadOnly()) {
        trouble.kind = EditTroubleKind::ReadOnly;
    } else if (!session()->actor()) {
        trouble.kind = EditTroubleKind::NobodyAtDesk;
    } else if (!mayDo(action, session()->actor()->role)) {
        trouble.kind = EditTroubleKind::ForbiddenForRole;
    } else {
        trouble.phase = phaseFor(session()->book(), {action, category});
        if (allows(trouble.phase, action))
            return {};
        trouble.kind = EditTroubleKind::ForbiddenInPhase;
    }
    return editTroubleText(trouble);
}

std::optional<Result<Done, EditTrouble>> DeskCommands::continueElsewhere(QWidget* parent)
{
    const QString name = QFileInfo(session()->path()).fileName();
    const std::optional<QString> path = ask_.editionToSave(parent, QDir::home().filePath(name));
    if (!path)
        return std::nullopt;
    Result<Done, EditTrouble> gone = session()->continueAt(QFileInfo(*path).absoluteFilePath());
    if (gone)
        workplace_.tellMoved();
    return gone;
}

QString DeskCommands::nameOf(std::optional<qint64> record) const
{
    if (!record || *record < 1 || *record > std::ssize(session()->ledger()))
        return {};
    const LedgerNames names(session()->book(), session()->ledger());
    const auto maySee = [this](CategoryId category) { return workplace_.maySeeMarks(category); };
    return recordName(session()->ledger()[static_cast<std::size_t>(*record) - 1], {names, language_, maySee});
}

QString DeskCommands::undoName() const
{
    return session() ? nameOf(session()->steps().undoable()) : QString();
}

QString DeskCommands::redoName() const
{
    return session() ? nameOf(session()->steps().redoable()) : QString();
}

void DeskCommands::undo()
{
    attempt(editing(), [this] { return session()->undo(); }, banner_, &window_, [] {});
}

void DeskCommands::redo()
{
    attempt(editing(), [this] { return session()->redo(); }, banner_, &window_, [] {});
}

void DeskCommands::takeSeat()
{
    if (!session())
        return;
    SeatDialog dialog(*session(), workplace_.gate(), &window_);
    if (dialog.exec() == QDialog::Accepted)
        workplace_.rememberSeat();
}

void DeskCommands::keepOfficials()
{
    if (session())
        OfficialsDialog(editing(), &window_).exec();
}

void DeskCommands::moveTo(CategoryId category, Phase phase)
{
    const auto made = [this, category, phase] {
        const Category* shown = findCategory(session()->book(), category);
        banner_.say(Tone::Accent, [title = shown ? shown->title : QString(), phase] {
            return tr("%1 is now in the phase “%2”.").arg(title, phaseText(phase));
        });
    };
    attempt(editing(), [this, category, phase] { return session()->moveTo(category, phase); }, banner_, &window_, made);
}

void DeskCommands::close(CategoryId category)
{
    CloseDialog dialog(editing(), category, &window_);
    dialog.exec();
    if (dialog.wanted())
        Q_EMIT placeWanted(PageId::Print, *dialog.wanted());
}

void DeskCommands::reopen(CategoryId category)
{
    ReopenDialog(editing(), category, workplace_.gate(), &window_).exec();
}

void DeskCommands::verify()
{
    if (session())
        VerifyDialog(*session(), language_, &window_).exec();
}

void DeskCommands::backUp()
{
    if (!workplace_.mayChange())
        return;
    banner_.say(Tone::Quiet, [] { return tr("A backup is being made and verified…"); });
    workplace_.backUp(BackupCause::ByHand, [this](const BackupEntry& made) {
        banner_.say(Tone::Accent, [name = QFileInfo(made.path).fileName()] {
            return tr("A verified backup was made: %1.").arg(name);
        });
    });
}

void DeskCommands::tellBackupFailed(const FileTrouble& trouble)
{
    std::vector<Banner::Step> steps;
    if (workplace_.mayChange())
        steps = {{[] { return tr("Try again"); }, [this] { backUp(); }}};
    banner_.say(
        Tone::Attention,
        [trouble] { return tr("No backup could be made. The edition itself is saved.") + u' ' + troubleText(trouble); },
        std::move(steps));
}

void DeskCommands::tellBroken()
{
    const std::optional<FileTrouble>& reason = session()->readOnlyReason();
    if (!reason || reason->kind != FileTroubleKind::Damaged)
        return;
    banner_.say(Tone::Refusal,
                [] {
                    return tr("The history of this file does not hold together, so it is open for looking only. Verifying says "
                              "where; go on with a backup, and keep this file as it is.");
                },
                {[] { return tr("Verify…"); }, [this] { verify(); }});
}

void DeskCommands::choosePlace()
{
    const std::optional<QString> folder = ask_.folderToUse(&window_, settings_.secondPlace());
    if (!folder)
        return;
    workplace_.setSecondPlace(*folder);
    Q_EMIT placeChanged();
}

void DeskCommands::clearPlace()
{
    workplace_.setSecondPlace({});
    Q_EMIT placeChanged();
}

void DeskCommands::restore(const BackupRow& row)
{
    // The row belongs to a list that is read anew meanwhile.
    const BackupRow chosen = row;
    if (!workplace_.mayChange() || !session()->actor())
        return;
    if (RestoreDialog(*session(), chosen, language_, &window_).exec() != QDialog::Accepted)
        return;
    const Result<QString, FileTrouble> restored = workplace_.restore(chosen.entry.path);
    if (!restored) {
        banner_.say(Tone::Refusal, [trouble = restored.error()] { return troubleText(trouble); });
        return;
    }
    banner_.say(Tone::Accent, [moment = momentText(chosen.entry.made, language_),
                               aside = QDir::toNativeSeparators(restored.value())] {
        return tr("The backup of %1 is in place again. The replaced file is kept as %2.").arg(moment, aside);
    });
}

}
