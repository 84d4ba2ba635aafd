// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// new, sample: make a workspace file.
#include "app/cli/commands.h"
#include "app/cli/terminal.h"
#include "core/exchange/sample.h"

#include <QFileInfo>

namespace moothall::cli {

namespace {

std::unique_ptr<Workspace> createFile(const std::string& path)
{
    return orStop(Workspace::create(fromArgument(path)));
}

} // namespace

void addCreate(CLI::App& app)
{
    auto path = std::make_shared<std::string>();
    CLI::App* create = app.add_subcommand("new", "Make an empty workspace file");
    create->add_option("FILE", *path, "The file to make")->required();
    create->callback([path] {
        createFile(*path);
        say(Cli::tr("Made %1.").arg(fromArgument(*path)));
    });

    CLI::App* sample =
        app.add_subcommand("sample", "Make a workspace file with the sample workshop");
    sample->add_option("FILE", *path, "The file to make")->required();
    sample->callback([path] {
        const auto workspace = createFile(*path);
        orStop(exchange::addSample(*workspace));
        say(Cli::tr("Made %1 with the sample workshop.").arg(fromArgument(*path)));
    });
}

} // namespace moothall::cli
