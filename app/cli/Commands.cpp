#include "app/cli/Command.h"

namespace sidang {

std::vector<Command> allCommands()
{
    return {sampleCommand(), importCommand(),  exportCommand(), checkCommand(),  rankCommand(),   formsCommand(),
            printCommand(),  performCommand(), verifyCommand(), backupCommand(), restoreCommand()};
}

}
