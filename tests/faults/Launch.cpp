#include "tests/faults/Launch.h"

#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <grp.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <unistd.h>

namespace sidang {

double now()
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

Ears::Ears() : out(memfd_create("out", MFD_CLOEXEC)), err(memfd_create("err", MFD_CLOEXEC))
{
    // A program of another user opens /dev/stdout by name now and then.
    fchmod(out, 0666);
    fchmod(err, 0666);
}

Ears::~Ears()
{
    close(out);
    close(err);
}

std::string Ears::heard(int file)
{
    std::string text(static_cast<size_t>(lseek(file, 0, SEEK_END)), '\0');
    const ssize_t got = pread(file, text.data(), text.size(), 0);
    text.resize(got < 0 ? 0 : static_cast<size_t>(got));
    return text;
}

Ticking::Ticking()
{
    struct sigaction action = {};
    action.sa_handler = [](int) {};
    sigaction(SIGALRM, &action, nullptr);
    const itimerval every50ms{{0, 50'000}, {0, 50'000}};
    setitimer(ITIMER_REAL, &every50ms, nullptr);
}

Ticking::~Ticking()
{
    const itimerval never{};
    setitimer(ITIMER_REAL, &never, nullptr);
}

pid_t start(const Launch& launch, int out, int err, const std::function<void()>& prepare)
{
    std::vector<char*> words;
    for (const std::string& word : launch.command)
        words.push_back(const_cast<char*>(word.c_str()));
    words.push_back(nullptr);
    const pid_t child = fork();
    if (child != 0) {
        setpgid(child, child);
        return child;
    }
    setpgid(0, 0);
    dup2(open("/dev/null", O_RDONLY), 0);
    dup2(out, 1);
    dup2(err, 2);
    for (const auto& [name, value] : launch.environment)
        setenv(name.c_str(), value.c_str(), 1);
    if (launch.user && geteuid() == 0) {
        if (setgroups(0, nullptr) != 0 || setresgid(*launch.user, *launch.user, *launch.user) != 0 ||
            setresuid(*launch.user, *launch.user, *launch.user) != 0)
            _exit(126);
    }
    if (prepare)
        prepare();
    execvp(words.front(), words.data());
    _exit(127);
}

Outcome run(const Launch& launch, const std::function<void(const std::string&)>& whenSaid)
{
    Ears ears;
    int said[2] = {-1, -1};
    if (whenSaid && pipe2(said, O_CLOEXEC) != 0)
        std::abort();
    const double began = now();
    const pid_t child = start(launch, whenSaid ? said[1] : ears.out, ears.err, {});
    if (whenSaid)
        close(said[1]);
    Outcome outcome;
    Ticking ticking;
    int status = 0;
    const auto endWhenLate = [&] {
        if (now() - began > launch.seconds && !outcome.hung) {
            outcome.hung = true;
            kill(-child, SIGKILL);
        }
    };
    while (whenSaid) {
        char piece[4096];
        const ssize_t got = read(said[0], piece, sizeof piece);
        endWhenLate();
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            break;
        outcome.out.append(piece, static_cast<size_t>(got));
        whenSaid(std::string(piece, static_cast<size_t>(got)));
    }
    while (waitpid(child, &status, 0) < 0 && errno == EINTR)
        endWhenLate();
    outcome.seconds = now() - began;
    if (whenSaid)
        close(said[0]);
    else
        outcome.out = Ears::heard(ears.out);
    outcome.err = Ears::heard(ears.err);
    outcome.exit = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    outcome.signal = WIFSIGNALED(status) ? WTERMSIG(status) : 0;
    return outcome;
}

}
