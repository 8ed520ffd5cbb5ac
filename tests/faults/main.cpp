// fault-harness MEANS ACTION…: actions through all faults of one kind. Without arguments: what there is.
#include "tests/faults/Means.h"

#include <cstdio>
#include <map>
#include <sys/wait.h>
#include <unistd.h>

using namespace sidang;

namespace {

const std::map<std::string, int (*)(const Stage&)>& means()
{
    static const std::map<std::string, int (*)(const Stage&)> all{
        {"kill", killPoints},   {"errors", errors},      {"power", powerLoss},  {"full", fullDisk},
        {"readonly", readOnly}, {"writers", twoWriters}, {"clock", wrongClock}, {"count", countCheck}};
    return all;
}

int usage()
{
    std::printf("fault-harness MEANS ACTION...\nmeans:");
    for (const auto& [name, function] : means())
        std::printf(" %s", name.c_str());
    std::printf("\nactions:\n");
    for (const Action& action : allActions())
        std::printf("  %s%s%s\n", action.name.c_str(), action.isControl() ? ": must be caught, it " : "",
                    action.note.c_str());
    return 2;
}

/// In a process of its own: mounts and changes of user end with it.
int oneAction(int (*means)(const Stage&), const Action& action)
{
    std::fflush(stdout);
    const pid_t child = fork();
    if (child != 0) {
        int status = 0;
        waitpid(child, &status, 0);
        return WIFEXITED(status) ? WEXITSTATUS(status) : 1;
    }
    int code = 1;
    if (const Stage stage(action); stage.isReady())
        code = means(stage);
    else
        std::printf("FAILED: cannot prepare %s: %s\n", action.name.c_str(), stage.why().c_str());
    std::fflush(stdout);
    _exit(code);
}

}

int sidang::skipped(const std::string& why)
{
    std::printf("SKIPPED: %s\n", why.c_str());
    return skippedCode;
}

int main(int count, char** words)
{
    if (count < 3 || !means().contains(words[1]))
        return usage();
    if (const std::string why = whyNoTracing(); !why.empty())
        return skipped(why);
    // The worst of them: a failure, then something that could not be tried.
    int worst = 0;
    for (int i = 2; i < count; ++i) {
        const Action* action = findAction(words[i]);
        if (!action)
            return usage();
        const int code = oneAction(means().at(words[1]), *action);
        worst = code == skippedCode && worst == 0 ? code : code == 0 || code == skippedCode ? worst : 1;
    }
    return worst;
}
