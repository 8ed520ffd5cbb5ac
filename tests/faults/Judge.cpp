#include "tests/faults/Judge.h"

#include "tests/faults/Rows.h"

#include <algorithm>
#include <filesystem>
#include <fnmatch.h>

namespace fs = std::filesystem;

namespace sidang {
namespace {

const std::string* find(const Content& content, const std::string& name)
{
    const auto found = content.find(name);
    return found == content.end() ? nullptr : &found->second;
}

void damaged(Finding& finding, const std::string& what)
{
    finding.isWhole = false;
    finding.what += what + "; ";
}

/// Whether a name matches a pattern; no * stands for a slash or for the dot of a hidden file.
bool fits(const std::string& name, const std::string& pattern)
{
    return fnmatch(pattern.c_str(), name.c_str(), FNM_PATHNAME | FNM_PERIOD) == 0;
}

/// Names in the folder that a pattern matches.
std::vector<std::string> matching(const std::string& folder, const std::string& pattern)
{
    std::vector<std::string> names;
    for (const auto& [name, inode] : inodesOf(folder)) {
        if (fits(name, pattern))
            names.push_back(name);
    }
    return names;
}

}

Judge::Judge(const Stage& stage) : stage_(stage)
{
    writeFolder(stage.place().data(), stage.after());
    for (const Look& look : stage.action().looks) {
        if (look.by == Look::By::OldOrNew && !look.said.empty())
            saidOfAfter_[look.file] = saidOf(look, pathOf(look));
    }
    stage.reset();
    for (const Look& look : stage.action().looks) {
        if (look.by == Look::By::Rows)
            rowsBefore_[look.file + look.reached] = rowsOf(pathOf(look), look).reached;
        if (look.by != Look::By::OldOrNew || look.said.empty() || !find(stage.before(), look.file))
            continue;
        // Of what is none of its files a command says the same, however damaged it is: such is known by its bytes only.
        if (answer(look.said, pathOf(look)).exit == 0)
            saidOfBefore_[look.file] = saidOf(look, pathOf(look));
    }
    stage.reset(); // what was asked may have rolled back a transaction
}

size_t Judge::contentAt(const std::string& path)
{
    return fingerprint({{"", readWhole(path)}, {"-journal", readWhole(path + "-journal")}});
}

const Outcome& Judge::answer(const Words& words, const std::string& path) const
{
    std::string command;
    for (const std::string& word : words)
        command += word + ' ';
    const size_t content = contentAt(path);
    const auto known = answers_.find({command, content});
    if (known != answers_.end())
        return known->second;
    return answers_[{command, content}] = run(stage_.launch(words, path));
}

std::string Judge::saidOf(const Look& look, const std::string& path) const
{
    const Outcome& outcome = answer(look.said, path);
    return outcome.exit == 0 ? outcome.out : "refused: " + outcome.err;
}

Finding Judge::look()
{
    Finding finding;
    for (const Look& look : stage_.action().looks) {
        switch (look.by) {
        case Look::By::OldOrNew: lookOldOrNew(look, finding); break;
        case Look::By::Same: lookSame(look, finding); break;
        case Look::By::Rows: lookRows(look, finding); break;
        case Look::By::EachWhole: lookEach(look, finding); break;
        }
    }
    return finding;
}

void Judge::lookOldOrNew(const Look& look, Finding& finding) const
{
    const bool isThere = fs::is_regular_file(pathOf(look));
    // A file that a transaction was cut off in is nothing without its journal.
    const std::string journal = "-journal";
    const std::string* oldJournal = find(stage_.before(), look.file + journal);
    const bool lacksJournal = oldJournal && readWhole(pathOf(look) + journal) != *oldJournal;
    const std::string bytes = isThere ? readWhole(pathOf(look)) : std::string();
    const std::string* old = find(stage_.before(), look.file);
    const std::string* after = find(stage_.after(), look.file);
    if (isThere ? old && *old == bytes && !lacksJournal : !old) {
        finding.work.push_back({0, true});
    } else if (isThere ? after && *after == bytes : !after) {
        finding.work.push_back({1, true});
    } else if (!isThere) {
        damaged(finding, look.file + " is gone");
    } else if (!bytes.ends_with(look.ending)) {
        damaged(finding, look.file + " is cut off, or not what was written");
    } else {
        const std::string said = look.said.empty() ? std::string() : saidOf(look, pathOf(look));
        const bool isOld = saidOfBefore_.contains(look.file) && said == saidOfBefore_.at(look.file);
        if (isOld || (!look.said.empty() && said == saidOfAfter_.at(look.file)))
            finding.work.push_back({isOld ? 0 : 1, true});
        else
            damaged(finding, look.file + " (" + std::to_string(bytes.size()) + " bytes) is neither the old nor the new content");
    }
}

void Judge::lookSame(const Look& look, Finding& finding) const
{
    const std::string* old = find(stage_.before(), look.file);
    const bool isThere = fs::is_regular_file(pathOf(look));
    if (isThere != (old != nullptr) || (old && readWhole(pathOf(look)) != *old))
        damaged(finding, look.file + " was changed");
}

void Judge::lookRows(const Look& look, Finding& finding) const
{
    // Once rolled back, most of what is left is the state before or after an edit: asked about once.
    rollBackRows(pathOf(look));
    const std::pair key{look.file + look.reached, contentAt(pathOf(look))};
    const auto known = rows_.find(key);
    const RowsFound found = known != rows_.end() ? known->second : rows_[key] = rowsOf(pathOf(look), look);
    if (!found.isReadable)
        damaged(finding, look.file + ": " + found.what);
    else if (!found.isSound)
        finding.isBetween = true, finding.what += look.file + ": tables that do not belong together; ";
    else
        finding.work.push_back({found.reached - rowsBefore_.at(look.file + look.reached)});
}

void Judge::lookEach(const Look& look, Finding& finding) const
{
    int added = 0;
    for (const std::string& name : matching(stage_.place().data(), look.file)) {
        if (find(stage_.before(), name))
            continue;
        ++added;
        const Outcome& outcome = answer(look.thorough, stage_.place().data() + '/' + name);
        if (outcome.exit != 0)
            damaged(finding, name + ": " + outcome.err);
    }
    finding.work.push_back({added, false, look.comesFirst});
}

bool Judge::hasThorough() const
{
    return std::ranges::any_of(stage_.action().looks,
                               [](const Look& look) { return !look.thorough.empty() && look.by != Look::By::EachWhole; });
}

Finding Judge::lookThoroughly()
{
    Finding finding;
    for (const Look& look : stage_.action().looks) {
        if (look.thorough.empty() || look.by == Look::By::EachWhole || !fs::exists(pathOf(look)))
            continue; // whether a file may be missing is for `look` to say
        const Outcome outcome = run(stage_.launch(look.thorough, pathOf(look)));
        if (outcome.exit != 0)
            damaged(finding, look.file + " is refused: " + outcome.err);
    }
    return finding;
}

Verdict Judge::verdict(const Finding& finding, int acknowledged, int underWay) const
{
    if (!finding.isWhole)
        return Verdict::Damaged;
    if (finding.isBetween)
        return Verdict::Half;
    for (const Finding::Work& work : finding.work) {
        const int least = work.isOnce ? std::min(acknowledged, 1) : acknowledged;
        if (work.done < least)
            return Verdict::Lost;
        const bool isAhead = std::ranges::any_of(
            finding.work, [&work](const Finding::Work& other) { return other.comesFirst && other.done < work.done; });
        if (work.done > least + underWay || isAhead)
            return Verdict::Half;
    }
    return Verdict::Fine;
}

std::vector<std::string> Judge::leftovers(bool wasKilled) const
{
    std::vector<std::string> found;
    for (const auto& [name, inode] : inodesOf(stage_.place().data())) {
        if (find(stage_.before(), name) || find(stage_.after(), name))
            continue;
        const bool isEach = std::ranges::any_of(stage_.action().looks, [&](const Look& look) {
            return look.by == Look::By::EachWhole &&
                   std::ranges::count(matching(stage_.place().data(), look.file), name) > 0;
        });
        const std::string journal = "-journal";
        const bool isJournal = name.ends_with(journal) &&
                               fs::exists(stage_.place().data() + '/' + name.substr(0, name.size() - journal.size()));
        const bool isHidden = fs::path(name).filename().string().starts_with('.');
        const bool mayStay =
            isHidden || std::ranges::any_of(stage_.action().mayStay,
                                            [&name = name](const std::string& pattern) { return fits(name, pattern); });
        if (!isEach && !(wasKilled && mayStay) && (!isJournal || isHidden))
            found.push_back(name);
    }
    return found;
}

}
