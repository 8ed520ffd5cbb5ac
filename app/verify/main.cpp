// sidang-verify: checks an edition file from its documents alone.
#include "app/verify/RankingText.h"
#include "app/verify/Report.h"

#include <cstdio>
#include <new>

namespace {

using namespace sidang::verify;

enum Answer { inOrder = 0, notInOrder = 1, wrongUse = 2, unreadable = 3 };

struct Wish {
    std::optional<std::string> file, head;
    bool wantsJson = false, wantsHelp = false, wantsVersion = false;
    /// What was not understood.
    std::optional<std::string> wrong;
};

Wish wishOf(const std::vector<std::string>& arguments)
{
    Wish wish;
    bool onlyFiles = false;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const std::string& argument = arguments[i];
        const bool isOption = !onlyFiles && argument.starts_with("--");
        if (isOption && argument == "--")
            onlyFiles = true;
        else if (isOption && argument == "--json")
            wish.wantsJson = true;
        else if (isOption && argument == "--help")
            wish.wantsHelp = true;
        else if (isOption && argument == "--version")
            wish.wantsVersion = true;
        else if (isOption && argument == "--head" && !wish.head && i + 1 < arguments.size())
            wish.head = arguments[++i];
        else if (isOption && argument.starts_with("--head=") && !wish.head)
            wish.head = argument.substr(7);
        else if (!isOption && !wish.file && !argument.empty())
            wish.file = argument;
        else if (!wish.wrong)
            wish.wrong = argument;
    }
    return wish;
}

void print(std::FILE* to, const std::string& text)
{
    std::fwrite(text.data(), 1, text.size(), to);
}

Answer refuse(Language language, const Unreadable& reason, const std::string& file)
{
    std::vector<std::string> details = reason.details;
    details.insert(details.begin(), file);
    print(stderr, say(language, reason.what, details) + '\n');
    return unreadable;
}

Answer verifyFile(Language language, const Wish& wish, const std::optional<std::string>& head)
{
    const Database database{std::filesystem::path(*wish.file)};
    const Verdict verdict = verifyEdition(database, head);
    print(wish.wantsJson ? stderr : stdout, report(language, verdict, head));
    // Of records that do not fit there is no ranking to give.
    if (wish.wantsJson && verdict.isReplayed)
        print(stdout, rankingText(verdict.rankings));
    return verdict.isInOrder() ? inOrder : notInOrder;
}

Answer run(Language language, const Wish& wish)
{
    if (wish.wantsHelp) {
        print(stdout, say(language, Say::help) + '\n');
        return inOrder;
    }
    if (wish.wantsVersion) {
        print(stdout, "sidang-verify " SIDANG_VERSION "\n");
        return inOrder;
    }
    if (wish.wrong || !wish.file) {
        print(stderr, say(language, Say::wrongUse, {wish.wrong.value_or("sidang-verify")}) + '\n');
        return wrongUse;
    }
    std::optional<std::string> head;
    if (wish.head) {
        head = readHeadCode(*wish.head);
        if (!head) {
            print(stderr, say(language, Say::mistypedCode, {*wish.head}) + '\n');
            return wrongUse;
        }
    }
    try {
        return verifyFile(language, wish, head);
    } catch (const Unreadable& reason) {
        return refuse(language, reason, *wish.file);
    } catch (const std::bad_alloc&) {
        return refuse(language, {Say::damaged, {"memory"}}, *wish.file);
    } catch (const std::filesystem::filesystem_error&) {
        return refuse(language, {Say::noFile}, *wish.file);
    }
}

}

int main(int count, char** values)
{
    const std::vector<std::string> arguments(values + (count > 0 ? 1 : 0), values + count);
    return run(languageOfEnvironment(), wishOf(arguments));
}
