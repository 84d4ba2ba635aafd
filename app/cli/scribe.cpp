// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// scribe, merge: a session goes to another laptop as an empty file, and what was typed comes back.
#include "app/cli/commands.h"
#include "app/cli/files.h"
#include "app/cli/terminal.h"
#include "core/exchange/scribe/merge.h"
#include "core/exchange/scribe/shell.h"
#include "core/involve/sessions.h"

namespace moothall::cli {

using namespace exchange;

namespace {

void addScribeCommand(CLI::App& app)
{
    auto file = std::make_shared<std::string>();
    auto session = std::make_shared<std::string>();
    auto out = std::make_shared<std::string>();
    CLI::App* command =
        app.add_subcommand("scribe", "Make a file of one session for a scribe to type into");
    command->add_option("FILE", *file, "The workspace file")->required();
    command->add_option("--session", *session, "The session with this id");
    command->add_option("-o", *out, "The scribe's file to make")->required();
    command->callback([=] {
        const auto workspace = openFile(*file, true);
        const QString to = fromArgument(*out);
        orStop(scribe::writeShell(*workspace, chooseSession(*workspace, *session), to));
        say(Cli::tr("Made %1: the session without people and ideas.").arg(to));
    });
}

void sayMerge(const scribe::Merge& merge, const QString& choice)
{
    say(Cli::tr("New ideas: %1. Changed by the scribe: %2. Said before, counted as agreement: %3.")
            .arg(merge.added.size())
            .arg(merge.changed.size())
            .arg(merge.same.size()));
    if (merge.keptOurs > 0)
        say(Cli::tr("Changed or removed here, kept as they are: %1.").arg(merge.keptOurs));
    if (!merge.clashes.empty())
        warn(Cli::tr("Changed on both sides: %1. %2").arg(merge.clashes.size()).arg(choice));
}

void mergeInto(const std::string& file, const std::string& from, bool theirs, bool dryRun)
{
    const auto workspace = openFile(file, dryRun);
    const auto scribes = openFile(from, true);
    scribe::Merge merge = orStop(scribe::plan(workspace->reader(), scribes->reader()));
    for (scribe::Clash& clash : merge.clashes)
        clash.takeTheirs = theirs;
    sayMerge(merge, theirs ? Cli::tr("The scribe's words are taken.")
                           : Cli::tr("Ours are kept; --theirs takes the scribe's."));
    if (dryRun)
        return say(Cli::tr("Nothing was written."));
    orStop(scribe::run(*workspace, merge));
    say(Cli::tr("Merged."));
}

void addMergeCommand(CLI::App& app)
{
    auto file = std::make_shared<std::string>();
    auto from = std::make_shared<std::string>();
    auto theirs = std::make_shared<bool>(false);
    auto dryRun = std::make_shared<bool>(false);
    CLI::App* command = app.add_subcommand("merge", "Bring back what a scribe has typed");
    command->add_option("FILE", *file, "The workspace file")->required();
    command->add_option("SCRIBE", *from, "The scribe's file")->required();
    command->add_flag("--theirs", *theirs,
                      "Take the scribe's words where both sides changed an idea");
    command->add_flag("--dry-run", *dryRun, "Say what would be done and write nothing");
    command->callback([=] { mergeInto(*file, *from, *theirs, *dryRun); });
}

} // namespace

void addScribe(CLI::App& app)
{
    addScribeCommand(app);
    addMergeCommand(app);
}

} // namespace moothall::cli
