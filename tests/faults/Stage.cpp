#include "tests/faults/Stage.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace sidang {
namespace {

std::string filled(std::string word, const Workplace& place, const std::string& file, int worker)
{
    const std::pair<std::string, std::string> values[] = {{"{cli}", place.root() + "/sidang-cli"},
                                                          {"{writer}", place.root() + "/fault-writer"},
                                                          {"{files}", FAULT_DATA},
                                                          {"{data}", place.data()},
                                                          {"{aside}", place.aside()},
                                                          {"{file}", file},
                                                          {"{worker}", std::to_string(worker)}};
    for (const auto& [name, value] : values) {
        for (size_t at = word.find(name); at != std::string::npos; at = word.find(name, at + value.size()))
            word.replace(at, name.size(), value);
    }
    return word;
}

std::string told(const Words& words, const Outcome& outcome)
{
    std::string line;
    for (const std::string& word : words)
        line += word + ' ';
    return line + "ended with " + std::to_string(outcome.exit) + ": " + outcome.err;
}

}

int lastAck(const std::string& out)
{
    int last = 0;
    std::istringstream lines(out.substr(0, out.rfind('\n') + 1));
    for (std::string line; std::getline(lines, line);) {
        if (line.starts_with("ACK "))
            last = std::max(last, std::atoi(line.c_str() + 4));
    }
    return last;
}

Stage::Stage(const Action& action) : action_(action)
{
    why_ = prepare();
}

std::string Stage::prepare()
{
    // Copies, since other users who play a part may not be let into the build folder.
    std::filesystem::copy_file(SIDANG_CLI, place_.root() + "/sidang-cli");
    std::filesystem::copy_file(FAULT_WRITER, place_.root() + "/fault-writer");
    for (const auto& [name, content] : action_.inputs)
        std::ofstream(place_.aside() + '/' + name, std::ios::binary) << content;
    for (const Words& words : action_.prepare) {
        const Outcome outcome = run(launch(words));
        if (outcome.exit != 0)
            return told(words, outcome);
    }
    before_ = readFolder(place_.data());
    reset(); // so that the recording begins with the inodes that `inodesBefore` names
    inodesBefore_ = inodesOf(place_.data());
    clean_ = runTraced(launch(), place_.data());
    after_ = readFolder(place_.data());
    if (!saysSaved(clean_.outcome))
        return told(action_.command, clean_.outcome);
    if (acknowledged(clean_.outcome) != whole())
        return "a clean run acknowledges " + std::to_string(acknowledged(clean_.outcome)) + " edits, not " +
               std::to_string(whole());
    return {};
}

Launch Stage::launch(const Words& words, const std::string& file, int worker) const
{
    Launch launch{.environment = {{"QT_QPA_PLATFORM", "offscreen"},
                                  {"LC_ALL", "C.UTF-8"},
                                  {"QT_HASH_SEED", "0"},
                                  {"TMPDIR", place_.temporary()},
                                  // a leak check does not run under a tracer
                                  {"ASAN_OPTIONS", "detect_leaks=0:abort_on_error=1"},
                                  {"UBSAN_OPTIONS", "abort_on_error=1"}}};
    for (const std::string& word : words)
        launch.command.push_back(filled(word, place_, file, worker));
    return launch;
}

bool Stage::saysSaved(const Outcome& outcome) const
{
    return std::ranges::find(action_.saved, outcome.exit) != action_.saved.end();
}

int Stage::acknowledged(const Outcome& outcome) const
{
    return action_.acks > 0 ? lastAck(outcome.out) : saysSaved(outcome) ? 1 : 0;
}

}
