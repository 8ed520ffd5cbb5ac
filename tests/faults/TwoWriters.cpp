// Several processes on one file: nothing that was acknowledged is lost, who comes second is refused at once, and told by
// whom.
#include "tests/faults/Figures.h"
#include "tests/faults/Means.h"

#include <csignal>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <regex>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace fs = std::filesystem;

namespace sidang {
namespace {

constexpr int workers = 4;
constexpr double crowdSeconds = 3;
constexpr double longest = 1; // second until a refusal
constexpr uid_t nobody = 65534;

/// What one process of the crowd came to; goes through a file, one number a line.
struct Share {
    int acknowledged = 0, runs = 0, refusals = 0, slow = 0, unnamed = 0, crashed = 0;
    std::string said; // the last refusal that names nobody
};

bool namesHolder(const Stage& stage, const Outcome& outcome)
{
    return stage.action().holder.empty() || std::regex_search(outcome.err, std::regex(stage.action().holder));
}

Share work(const Stage& stage, int worker)
{
    Share share;
    const double until = now() + crowdSeconds;
    while (now() < until) {
        Launch launch = stage.launch(stage.action().command, {}, worker);
        const Outcome outcome = run(launch);
        ++share.runs;
        share.acknowledged += stage.acknowledged(outcome);
        share.crashed += outcome.signal != 0;
        if (stage.saysSaved(outcome))
            continue;
        ++share.refusals;
        share.slow += outcome.seconds > longest;
        if (!namesHolder(stage, outcome)) {
            ++share.unnamed;
            share.said = outcome.err;
        }
        usleep(static_cast<useconds_t>(1000 * (worker + share.refusals % 5)));
    }
    return share;
}

std::string sharePath(const Stage& stage, int worker)
{
    return stage.place().aside() + "/share" + std::to_string(worker);
}

std::vector<Share> crowd(const Stage& stage)
{
    std::vector<pid_t> children;
    for (int worker = 1; worker <= workers; ++worker) {
        const pid_t child = fork();
        if (child == 0) {
            const Share share = work(stage, worker);
            std::ofstream(sharePath(stage, worker)) << share.acknowledged << ' ' << share.runs << ' ' << share.refusals
                                                    << ' ' << share.slow << ' ' << share.unnamed << ' ' << share.crashed << share.said;
            _exit(0);
        }
        children.push_back(child);
    }
    std::vector<Share> shares;
    for (int worker = 1; worker <= workers; ++worker) {
        waitpid(children[static_cast<size_t>(worker - 1)], nullptr, 0);
        Share share;
        std::ifstream file(sharePath(stage, worker));
        file >> share.acknowledged >> share.runs >> share.refusals >> share.slow >> share.unnamed >> share.crashed;
        share.said.assign(std::istreambuf_iterator<char>(file), {});
        shares.push_back(share);
    }
    return shares;
}

void tryCrowd(const Stage& stage, Judge& judge, Figures& figures)
{
    stage.reset();
    int acknowledged = 0;
    for (const Share& share : crowd(stage)) {
        acknowledged += share.acknowledged;
        figures.tried("runs", static_cast<size_t>(share.runs));
        figures.tried("refusals", static_cast<size_t>(share.refusals));
        for (int i = 0; i < share.slow; ++i)
            figures.bad("slow", "a refusal took more than a second");
        // Between two holders there may be nobody to name for a moment; hardly ever.
        figures.tried("nameless", static_cast<size_t>(share.unnamed));
        if (share.unnamed * 100 > share.refusals)
            figures.bad("unnamed", "refusals do not say who holds the file: " + share.said);
        for (int i = 0; i < share.crashed; ++i)
            figures.bad("crashed", "in the crowd");
    }
    figures.tried("edits", static_cast<size_t>(acknowledged));
    const Finding finding = judge.look();
    // Exactly what was acknowledged. Those who put whole files in each other's place count as one.
    const bool isCounting = stage.action().acks > 0 || stage.action().adds;
    figures.judged(judge.verdict(finding, isCounting ? acknowledged : 1, false),
                   "crowd, " + std::to_string(acknowledged) + " edits acknowledged", finding);
    for (const std::string& name : judge.leftovers(false))
        figures.bad("leftovers", "crowd: " + name);
}

/// A process that has the file open and stands still.
class Holder {
public:
    explicit Holder(const Stage& stage)
    {
        if (pipe(said_) != 0)
            return;
        process_ = start(stage.launch(stage.action().holds), said_[1], STDERR_FILENO, {});
        close(said_[1]);
        hear(false);
        kill(-process_, SIGSTOP);
    }
    ~Holder() { killNow(); }
    Holder(const Holder&) = delete;
    Holder& operator=(const Holder&) = delete;

    /// As if the program crashed. The edits that it had acknowledged.
    int killNow()
    {
        if (process_ > 0) {
            kill(-process_, SIGKILL);
            waitpid(process_, nullptr, 0);
            process_ = 0;
            hear(true);
            close(said_[0]);
        }
        return lastAck(text_);
    }
    bool holds() const { return lastAck(text_) > 0; }

private:
    void hear(bool toEnd)
    {
        char piece[4096];
        for (ssize_t got = 1; got > 0 && (toEnd || lastAck(text_) == 0);) {
            got = read(said_[0], piece, sizeof piece);
            if (got > 0)
                text_.append(piece, static_cast<size_t>(got));
        }
    }

    int said_[2] = {-1, -1};
    pid_t process_ = 0;
    std::string text_;
};

void openToAll(const std::string& folder)
{
    chmod(folder.c_str(), 0777);
    for (const auto& entry : fs::recursive_directory_iterator(folder))
        chmod(entry.path().c_str(), entry.is_directory() ? 0777 : 0666);
}

/// The action's command with another name for its file.
Words withName(const Stage& stage, const std::string& name)
{
    Words words = stage.action().command;
    const std::string usual = "{data}/" + stage.action().looks.front().file;
    for (std::string& word : words) {
        if (const size_t at = word.find(usual); at != std::string::npos)
            word.replace(at, usual.size(), name);
    }
    return words;
}

/// False when a part of it could not be tried.
bool tryHeld(const Stage& stage, Judge& judge, Figures& figures)
{
    bool wasSkipped = false;
    stage.reset();
    const std::string data = stage.place().data();
    const std::string file = data + '/' + stage.action().looks.front().file;
    const std::string symbolic = stage.place().aside() + "/symbolic";
    const std::string hard = stage.place().aside() + "/hard";
    fs::create_symlink(file, symbolic);
    fs::create_hard_link(file, hard);
    openToAll(data);
    Holder holder(stage);
    if (!holder.holds()) {
        figures.bad("missed", "nobody holds the file");
        return true;
    }
    const Content before = readFolder(data);
    struct {
        const char* where;
        std::string name;
        bool isOther;
    } const ways[] = {{"the same name", file, false},
                      {"a symbolic link", symbolic, false},
                      {"a hard link", hard, false},
                      {"another user", file, true}};
    for (const auto& [where, name, isOther] : ways) {
        if (isOther && geteuid() != 0) {
            skipped("another user takes root; not tried");
            wasSkipped = true;
            continue;
        }
        Launch launch = stage.launch(withName(stage, name));
        if (isOther)
            launch.user = nobody;
        const Outcome outcome = run(launch);
        figures.tried("held");
        if (stage.saysSaved(outcome) || stage.acknowledged(outcome) > 0)
            figures.bad("false", std::string("let in by ") + where);
        else if (!namesHolder(stage, outcome))
            figures.bad("unnamed", std::string(where) + ": " + outcome.err);
        if (outcome.seconds > longest)
            figures.bad("slow", std::string(where) + ": " + std::to_string(outcome.seconds) + " s");
        if (readFolder(data) != before)
            figures.bad("changed", std::string("by ") + where);
    }
    const int held = holder.killNow();
    fs::remove(hard); // a file with two names may rightly be refused
    // Its locks lie about. Another user may not remove them, and is let in all the same.
    Launch launch = stage.launch();
    if (geteuid() == 0)
        launch.user = nobody;
    const Outcome next = run(launch);
    if (!stage.saysSaved(next))
        figures.bad("stale", "the holder was killed, and the next is still refused: " + next.err);
    const Finding finding = judge.look();
    const bool isEditing = stage.action().acks > 0 && stage.action().repeatable; // others only sit there
    const int all = stage.acknowledged(next) + (isEditing ? held : 0);
    figures.judged(judge.verdict(finding, all, true), "after the holder was killed", finding);
    if (stage.canGoOn() && !stage.action().isControl()) {
        if (const Outcome again = run(stage.launchAgain()); !stage.saysSaved(again))
            figures.bad("stale", "after another user the first is refused: " + again.err);
    }
    return !wasSkipped;
}

}

int twoWriters(const Stage& stage)
{
    Figures figures("writers", stage.action());
    Judge judge(stage);
    tryCrowd(stage, judge, figures);
    const bool isAll = stage.action().holds.empty() || tryHeld(stage, judge, figures);
    const int code = figures.finish();
    return code == 0 && !isAll ? skippedCode : code;
}

}
