// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// copy: save a copy of a workspace, checked before it takes its name.
#include "app/cli/commands.h"
#include "app/cli/files.h"
#include "app/cli/terminal.h"
#include "core/store/savecopy.h"

namespace moothall::cli {

void addCopy(CLI::App& app)
{
    auto from = std::make_shared<std::string>();
    auto to = std::make_shared<std::string>();
    CLI::App* command = app.add_subcommand("copy", "Save a copy, also while the file is in use");
    command->add_option("FILE", *from, "The workspace file")->required();
    command->add_option("TO", *to, "The copy to make")->required();
    auto replace = std::make_shared<bool>(false);
    command->add_flag("--replace", *replace, "Put the copy in place of a workspace that is there");
    command->callback([=] {
        const auto workspace = openFile(*from, true);
        if (!*replace)
            refuseToReplace(fromArgument(*to));
        orStop(saveCopy(*workspace, fromArgument(*to)));
        say(Cli::tr("Copied to %1.").arg(fromArgument(*to)));
    });
}

} // namespace moothall::cli
