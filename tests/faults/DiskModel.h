// What may be on the disk when the power goes: everything that was synced, and any part of what was not.
//
// The model is stricter than common file systems. Content is durable only after a sync of the file, a name (new, changed or
// removed) only after a sync of its folder. Of what is not durable, each write may be there, be missing, or be there in some
// of its 512-byte sectors only; a file may have grown without its content; each change of a name may be there or not.
// Leaving out an earlier write and keeping a later one is what reordering comes to. Not modelled: an older write that
// overtakes a newer one to the same bytes (the page cache has one content for them), sectors of garbage, and folders that
// are not durable.
#pragma once

#include "tests/faults/Call.h"
#include "tests/faults/Folder.h"

#include <cstdint>
#include <functional>
#include <map>
#include <random>
#include <set>
#include <string>
#include <vector>

namespace sidang {

class DiskModel {
public:
    /// A folder all of which is durable. `inodes` names its files as the recording does.
    DiskModel(const Content& before, const std::map<std::string, std::uint64_t>& inodes);

    /// One recorded call later. False when the call changes files in a way that the model does not know.
    bool apply(const Call& call);
    /// What the programs see while the power is on: nothing but what was recorded may have changed the folder.
    Content live() const;
    /// Changes that are not durable yet.
    size_t pending() const;
    /// Possible contents of the folder after a power loss: first none, all, all but one and one alone of the pending
    /// changes, then chosen at random, `most` of them at most.
    void losses(size_t most, std::mt19937& random, const std::function<void(const Content&)>& use) const;

private:
    struct Change { // of a file
        bool isResize = false;
        std::int64_t offset = 0; // of a resize: the new size
        std::string data;
    };
    struct File {
        std::string durable;
        std::vector<Change> pending;
    };
    struct Renaming { // of names; empty: none
        std::string removed;
        std::string named;
        size_t file = 0;
        bool isFolder = false; // without it, nothing that lies in it is there
    };
    /// For each pending change: whether it is there, and of a torn write which sectors.
    struct Fate {
        std::vector<bool> changes; // of the files in order, then of the names
        bool areTorn = false;
    };

    size_t fileOf(const Call& call);
    void syncNames(const std::string& folder);
    Content after(const Fate& fate, std::mt19937& random) const;
    std::string contentOf(const File& file, const std::vector<bool>& kept, size_t first, bool isTorn,
                          std::mt19937& random) const;

    std::vector<File> files_;
    std::map<std::uint64_t, size_t> live_;  // inode → index in files_
    std::map<std::string, size_t> names_;   // durable
    std::set<std::string> lacking_;         // folders that were made and are not durable
    std::vector<Renaming> renamings_;       // pending
    std::map<std::string, size_t> current_; // names as the program sees them
};

}
