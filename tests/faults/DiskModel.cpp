#include "tests/faults/DiskModel.h"

#include <algorithm>

namespace sidang {
namespace {

constexpr std::int64_t sector = 512;

std::string folderOf(const std::string& name)
{
    const size_t slash = name.rfind('/');
    return slash == std::string::npos ? std::string() : name.substr(0, slash);
}

void put(std::string& content, std::int64_t offset, const char* data, std::int64_t size)
{
    if (static_cast<std::int64_t>(content.size()) < offset + size)
        content.resize(static_cast<size_t>(offset + size));
    std::copy(data, data + size, content.begin() + offset);
}

}

DiskModel::DiskModel(const Content& before, const std::map<std::string, std::uint64_t>& inodes)
{
    for (const auto& [name, bytes] : before) {
        names_[name] = current_[name] = live_[inodes.at(name)] = files_.size();
        files_.push_back({bytes, {}});
    }
}

size_t DiskModel::fileOf(const Call& call)
{
    const auto found = live_.find(call.inode);
    if (found != live_.end())
        return found->second;
    live_[call.inode] = files_.size();
    files_.emplace_back();
    return files_.size() - 1;
}

bool DiskModel::apply(const Call& call)
{
    if (call.result < 0)
        return true;
    switch (call.kind) {
    case CallKind::Open:
        if (call.isNew)
            live_.erase(call.inode); // the number of a removed file, used again
        if (const size_t file = fileOf(call); call.isNew && !call.path.empty()) {
            current_[call.path] = file; // without a path: a file that gets its name later
            renamings_.push_back({{}, call.path, file});
        } else if (call.empties) {
            files_[file].pending.push_back({true, 0, {}});
        }
        return true;
    case CallKind::Write: files_[fileOf(call)].pending.push_back({false, call.offset, call.data}); return true;
    case CallKind::Resize: files_[fileOf(call)].pending.push_back({true, call.offset, {}}); return true;
    case CallKind::Sync:
        if (live_.contains(call.inode)) {
            File& file = files_[live_.at(call.inode)];
            std::mt19937 none;
            file.durable = contentOf(file, std::vector<bool>(file.pending.size(), true), 0, false, none);
            file.pending.clear();
        } else {
            syncNames(call.path);
        }
        return true;
    case CallKind::Rename:
        if (!current_.contains(call.path) || call.target.empty())
            return false; // across the folder's border
        renamings_.push_back({call.path, call.target, current_.at(call.path)});
        current_[call.target] = current_.at(call.path);
        current_.erase(call.path);
        return true;
    case CallKind::Link: {
        const size_t file = fileOf(call);
        renamings_.push_back({{}, call.target, file});
        current_[call.target] = file;
        return true;
    }
    case CallKind::Unlink:
        renamings_.push_back({call.path, {}, 0});
        current_.erase(call.path);
        return true;
    case CallKind::Folder:
        renamings_.push_back({{}, call.path, 0, true});
        lacking_.insert(call.path);
        return true;
    case CallKind::Mode:
    case CallKind::Read:
    case CallKind::Say: return true;
    case CallKind::Other: return false;
    }
    return false;
}

void DiskModel::syncNames(const std::string& folder)
{
    std::erase_if(renamings_, [&](const Renaming& renaming) {
        if (folderOf(renaming.named.empty() ? renaming.removed : renaming.named) != folder)
            return false;
        if (renaming.isFolder)
            return lacking_.erase(renaming.named) > 0;
        if (!renaming.removed.empty())
            names_.erase(renaming.removed);
        if (!renaming.named.empty())
            names_[renaming.named] = renaming.file;
        return true;
    });
}

size_t DiskModel::pending() const
{
    size_t count = renamings_.size();
    for (const File& file : files_)
        count += file.pending.size();
    return count;
}

Content DiskModel::live() const
{
    Content content;
    std::mt19937 none;
    for (const auto& [name, file] : current_) {
        const std::vector<bool> all(files_[file].pending.size(), true);
        content[name] = contentOf(files_[file], all, 0, false, none);
    }
    return content;
}

std::string DiskModel::contentOf(const File& file, const std::vector<bool>& kept, size_t first, bool isTorn,
                                 std::mt19937& random) const
{
    std::string content = file.durable;
    for (size_t i = 0; i < file.pending.size(); ++i) {
        const Change& change = file.pending[i];
        if (!kept[first + i])
            continue;
        const auto size = static_cast<std::int64_t>(change.data.size());
        if (change.isResize) {
            content.resize(static_cast<size_t>(change.offset));
        } else if (!isTorn) {
            put(content, change.offset, change.data.data(), size);
        } else {
            if (random() % 2 == 0) // grown before the content is there
                content.resize(std::max(content.size(), static_cast<size_t>(change.offset + size)));
            for (std::int64_t at = 0; at < size;) {
                const std::int64_t part = std::min(size - at, sector - (change.offset + at) % sector);
                if (random() % 2 == 0)
                    put(content, change.offset + at, change.data.data() + at, part);
                at += part;
            }
        }
    }
    return content;
}

Content DiskModel::after(const Fate& fate, std::mt19937& random) const
{
    size_t first = 0;
    std::vector<std::string> contents;
    for (const File& file : files_) {
        contents.push_back(contentOf(file, fate.changes, first, fate.areTorn, random));
        first += file.pending.size();
    }
    std::map<std::string, size_t> names = names_;
    std::set<std::string> lacking = lacking_;
    for (size_t i = 0; i < renamings_.size(); ++i) {
        if (!fate.changes[first + i])
            continue;
        if (renamings_[i].isFolder) {
            lacking.erase(renamings_[i].named);
            continue;
        }
        if (!renamings_[i].removed.empty())
            names.erase(renamings_[i].removed);
        if (!renamings_[i].named.empty())
            names[renamings_[i].named] = renamings_[i].file;
    }
    Content content;
    for (const auto& [name, file] : names) {
        const bool isUnreachable = std::ranges::any_of(
            lacking, [&name = name](const std::string& folder) { return name.starts_with(folder + '/'); });
        if (!isUnreachable)
            content[name] = contents[file];
    }
    return content;
}

void DiskModel::losses(size_t most, std::mt19937& random, const std::function<void(const Content&)>& use) const
{
    const size_t count = pending();
    std::vector<Fate> fates{{std::vector<bool>(count, false)}};
    if (count > 0)
        fates.push_back({std::vector<bool>(count, true)});
    for (size_t i = 0; i < count && count > 1 && fates.size() < most / 2; ++i) {
        const size_t which = count <= most / 4 ? i : random() % count;
        for (const bool others : {true, false}) {
            fates.push_back({std::vector<bool>(count, others)});
            fates.back().changes[which] = !others;
        }
    }
    while (count > 0 && fates.size() < most) {
        Fate fate{std::vector<bool>(count), random() % 2 == 0};
        const unsigned keep = random() % 4; // few, half, many, or all of them
        for (size_t i = 0; i < count; ++i)
            fate.changes[i] = random() % 4 <= keep;
        fates.push_back(fate);
    }
    for (const Fate& fate : fates)
        use(after(fate, random));
}

}
