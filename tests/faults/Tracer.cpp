#include "tests/faults/Tracer.h"

#include "tests/faults/Syscalls.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstddef>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <map>
#include <set>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace sidang {
namespace {

/// In the child: stop at the watched calls only, so that all others run at full speed.
void watchCalls()
{
    std::vector<sock_filter> filter{
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, nr)),
    };
    for (const Syscall& call : watchedSyscalls()) {
        filter.push_back(BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, static_cast<unsigned>(call.number), 0, 1));
        filter.push_back(BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_TRACE));
    }
    filter.push_back(BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW));
    const sock_fprog program{static_cast<unsigned short>(filter.size()), filter.data()};
    if (ptrace(PTRACE_TRACEME, 0, nullptr, nullptr) != 0)
        _exit(125);
    raise(SIGSTOP);
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0 || prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) != 0)
        _exit(125);
}

class Tracing {
public:
    Tracing(const Launch& launch, const std::string& folder, const Fault& fault)
        : folder_(folder), fault_(fault), began_(now()), deadline_(began_ + launch.seconds)
    {
        struct stat status = {};
        fstat(ears_.out, &status);
        out_ = status.st_ino;
        child_ = start(launch, ears_.out, ears_.err, watchCalls);
    }

    Traced finish()
    {
        int status = 0;
        waitpid(child_, &status, 0);
        if (WIFSTOPPED(status)) {
            ptrace(PTRACE_SETOPTIONS, child_, nullptr,
                   PTRACE_O_EXITKILL | PTRACE_O_TRACESYSGOOD | PTRACE_O_TRACESECCOMP | PTRACE_O_TRACECLONE |
                       PTRACE_O_TRACEFORK | PTRACE_O_TRACEVFORK | PTRACE_O_TRACEEXEC);
            known_.insert(child_);
            ptrace(PTRACE_CONT, child_, nullptr, nullptr);
            follow();
        } else {
            ended(status);
        }
        traced_.outcome.seconds = now() - began_;
        traced_.outcome.out = Ears::heard(ears_.out);
        traced_.outcome.err = Ears::heard(ears_.err);
        return std::move(traced_);
    }

private:
    void follow()
    {
        const Ticking ticking;
        for (;;) {
            int status = 0;
            const pid_t thread = waitpid(-1, &status, __WALL);
            if (now() > deadline_ && !traced_.outcome.hung) {
                traced_.outcome.hung = true;
                kill(-child_, SIGKILL);
            }
            if (thread < 0 && errno == EINTR)
                continue;
            if (thread < 0)
                return; // all of them have ended
            if (WIFSTOPPED(status))
                stopped(thread, status);
            else if (thread == child_)
                ended(status);
        }
    }

    void ended(int status)
    {
        traced_.outcome.exit = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
        traced_.outcome.signal = WIFSIGNALED(status) ? WTERMSIG(status) : 0;
    }

    void stopped(pid_t thread, int status)
    {
        const int signal = WSTOPSIG(status);
        if (status >> 16 == PTRACE_EVENT_SECCOMP)
            return entering(thread);
        if (signal == (SIGTRAP | 0x80))
            return leaving(thread);
        const bool isFirst = known_.insert(thread).second;
        const bool isOurs = status >> 16 != 0 || (isFirst && signal == SIGSTOP);
        ptrace(PTRACE_CONT, thread, nullptr, isOurs ? 0L : static_cast<long>(signal));
    }

    bool counts(const Call& call) const
    {
        if (fault_.counts.empty() || call.kind == CallKind::Say)
            return isChange(call.kind);
        return std::ranges::find(fault_.counts, call.kind) != fault_.counts.end();
    }

    void entering(pid_t thread)
    {
        user_regs_struct registers = {};
        ptrace(PTRACE_GETREGS, thread, nullptr, &registers);
        auto entry = readEntry(thread, registers, folder_, out_);
        if (!entry) {
            ptrace(PTRACE_CONT, thread, nullptr, nullptr);
            return;
        }
        if (counts(entry->call) && strikes(++traced_.counted)) {
            traced_.struck.push_back(entry->call);
            if (fault_.kind == Fault::Kind::Kill) {
                kill(-child_, SIGKILL); // the call is not carried out: a thread that is to die leaves this stop for good
                return;
            }
            registers.orig_rax = static_cast<unsigned long long>(-1); // none: the result below is what the program sees
            registers.rax = static_cast<unsigned long long>(-fault_.error);
            ptrace(PTRACE_SETREGS, thread, nullptr, &registers);
            entry->call.result = -fault_.error;
            entry->call.data.clear();
            traced_.calls.push_back(entry->call);
            ptrace(PTRACE_CONT, thread, nullptr, nullptr);
            return;
        }
        running_[thread] = entry->call;
        ptrace(PTRACE_SYSCALL, thread, nullptr, nullptr);
    }

    bool strikes(size_t number) const
    {
        return fault_.kind != Fault::Kind::None && (number == fault_.at || (fault_.onward && number > fault_.at));
    }

    void leaving(pid_t thread)
    {
        const auto call = running_.find(thread);
        if (call != running_.end()) {
            user_regs_struct registers = {};
            ptrace(PTRACE_GETREGS, thread, nullptr, &registers);
            readExit(thread, registers, call->second);
            traced_.calls.push_back(std::move(call->second));
            running_.erase(call);
        }
        ptrace(PTRACE_CONT, thread, nullptr, nullptr);
    }

    std::string folder_;
    Fault fault_;
    Ears ears_;
    double began_;
    double deadline_;
    std::uint64_t out_ = 0;
    pid_t child_ = 0;
    std::set<pid_t> known_;
    std::map<pid_t, Call> running_;
    Traced traced_;
};

}

size_t Traced::changes() const
{
    return static_cast<size_t>(std::ranges::count_if(calls, [](const Call& call) { return isChange(call.kind); }));
}

std::string whyNoTracing()
{
    const Traced traced = runTraced({.command = {"/bin/true"}}, "/nowhere");
    return traced.outcome.exit == 0 ? std::string() : "ptrace or seccomp is not allowed here";
}

Traced runTraced(const Launch& launch, const std::string& folder, const Fault& fault)
{
    return Tracing(launch, folder, fault).finish();
}

}
