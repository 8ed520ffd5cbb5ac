// Files that may only be read: for another user without permission, and on a medium mounted read-only.
#include "tests/faults/Figures.h"
#include "tests/faults/Means.h"
#include "tests/faults/TinyDisk.h"

#include <filesystem>
#include <optional>
#include <sys/stat.h>
#include <unistd.h>

namespace fs = std::filesystem;

namespace sidang {
namespace {

constexpr double longest = 1; // second until the person sees the file, or is told
constexpr uid_t nobody = 65534;

void setPermissions(const std::string& folder, mode_t folders, mode_t files)
{
    for (const auto& entry : fs::recursive_directory_iterator(folder))
        chmod(entry.path().c_str(), entry.is_directory() ? folders : files);
    chmod(folder.c_str(), folders);
}

class ReadOnly {
public:
    explicit ReadOnly(const Stage& stage) : stage_(stage), figures_("readonly", stage.action()) {}

    int run()
    {
        stage_.reset();
        for (const Words& words : stage_.action().reads)
            expected_.push_back(sidang::run(stage_.launch(words)));
        const std::string data = stage_.place().data();
        // Left writable, the control changes the files, and that has to be seen.
        const bool isControl = stage_.action().isControl();
        const std::optional<uid_t> user = geteuid() == 0 && !isControl ? std::optional(nobody) : std::nullopt;
        if (!isControl)
            setPermissions(data, 0555, 0444);
        tryAll("no permission", user, true);
        setPermissions(data, 0755, 0644);
        TinyDisk disk(data);
        if (!disk.why().empty()) {
            skipped(disk.why() + "; the medium mounted read-only was not tried");
            return figures_.finish() == 0 ? skippedCode : 1;
        }
        stage_.reset();
        if (!isControl)
            disk.setReadOnly(true);
        tryAll("read-only medium", {}, true);
        disk.setReadOnly(false);
        // A transaction that was cut off: it cannot be rolled back there. Refusing is right, changing or hanging is not.
        const size_t point = stage_.clean().changes() * 3 / 4;
        stage_.reset();
        runTraced(stage_.launch(), data, {.kind = Fault::Kind::Kill, .at = point});
        if (!isControl)
            disk.setReadOnly(true);
        tryAll("read-only medium, cut-off work", {}, false);
        disk.setReadOnly(false);
        return figures_.finish();
    }

private:
    void tryAll(const std::string& where, std::optional<uid_t> user, bool mustShow)
    {
        const Content before = readFolder(stage_.place().data());
        for (size_t i = 0; i < expected_.size(); ++i) {
            const Outcome outcome = tryOne(stage_.launch(stage_.action().reads[i]), where, user, before);
            if (mustShow && (outcome.exit != expected_[i].exit || outcome.out != expected_[i].out))
                figures_.bad("hidden", where + ": does not show what is there: " + outcome.err);
        }
        const Outcome outcome = tryOne(stage_.launch(), where, user, before);
        if (stage_.saysSaved(outcome) || stage_.acknowledged(outcome) > 0)
            figures_.bad("false", where + ": called saved");
        else if (outcome.err.empty())
            figures_.bad("silent", where);
    }

    Outcome tryOne(Launch launch, const std::string& where, std::optional<uid_t> user, const Content& before)
    {
        figures_.tried("runs");
        launch.user = user;
        launch.seconds = 2 * longest;
        Outcome outcome = sidang::run(launch);
        if (outcome.hung || outcome.seconds > longest)
            figures_.bad("hung", where);
        else if (outcome.signal != 0)
            figures_.bad("crashed", where + ": signal " + std::to_string(outcome.signal));
        else if (outcome.exit >= 125)
            figures_.bad("missed", where + ": cannot be started: " + launch.command.front());
        if (readFolder(stage_.place().data()) != before)
            figures_.bad("changed", where + ": " + launch.command[1]);
        return outcome;
    }

    const Stage& stage_;
    Figures figures_;
    std::vector<Outcome> expected_;
};

}

int readOnly(const Stage& stage)
{
    return ReadOnly(stage).run();
}

}
