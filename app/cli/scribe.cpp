// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// scribe, merge: a session goes to another laptop as an empty file, and what was typed comes back.
#include "app/cli/commands.h"
#include "app/cli/files.h"
#include "app/cli/terminal.h"
#include "core/exchange/scribe/merge.h"
#include "core/exchange/scribe/shell.h"
#include "core/gather/readable.h"
#include "core/gather/strangecodes.h"
#include "core/involve/sessions.h"

namespace moothall::cli {

using namespace exchange;
using namespace Qt::StringLiterals;

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

struct MergeCommand
{
    std::string file;
    std::string from;
    bool theirs = false;
    bool sameHere = false;
    bool ownIdeas = false;
    bool dryRun = false;

    scribe::SameFate same() const
    {
        return sameHere   ? scribe::SameFate::SameHere
               : ownIdeas ? scribe::SameFate::OwnIdea
                          : scribe::SameFate::LeftThere;
    }
};

QString wordsOf(scribe::SameFate fate)
{
    switch (fate) {
    case scribe::SameFate::SameHere:
        return Cli::tr("Each is counted with the one here; nobody who may have been counted is "
                       "added.");
    case scribe::SameFate::OwnIdea:
        return Cli::tr("Each comes in as an idea of its own.");
    case scribe::SameFate::LeftThere:
        break;
    }
    return Cli::tr("They are left in the scribe's file: --same-here counts each with the one here, "
                   "--own-ideas brings them in as ideas of their own.");
}

// One a line: how many agree with ours then, and its words where they may be read.
void listSame(const std::vector<scribe::SameIdea>& same)
{
    for (const scribe::SameIdea& one : same)
        say(u"+%1\t%2"_s.arg(one.ours.agreeCount + one.adds)
                .arg(isReadable(one.ours) ? ideas::shownText(one.ours).simplified()
                                          : Cli::tr("(not to be read)")));
}

void sayMerge(const scribe::Merge& merge, const MergeCommand& command)
{
    say(Cli::tr("New ideas: %1. Changed by the scribe: %2.")
            .arg(merge.added.size())
            .arg(merge.changed.size()));
    if (!merge.same.empty()) {
        say(Cli::tr("%n idea(s) in words that are here already. ", nullptr,
                    int(merge.same.size())) +
            wordsOf(command.same()));
        listSame(merge.same);
    }
    if (!merge.strangeCodes.isEmpty())
        warn(strangeCodes::told(merge.strangeCodes));
    if (merge.keptOurs > 0)
        say(Cli::tr("Changed or removed here, kept as they are: %1.").arg(merge.keptOurs));
    if (!merge.clashes.empty())
        warn(Cli::tr("Changed on both sides: %1. %2")
                 .arg(merge.clashes.size())
                 .arg(command.theirs ? Cli::tr("The scribe's words are taken.")
                                     : Cli::tr("Ours are kept; --theirs takes the scribe's.")));
}

void mergeInto(const MergeCommand& command)
{
    const auto workspace = openFile(command.file, command.dryRun);
    const auto scribes = openFile(command.from, true);
    scribe::Merge merge = orStop(scribe::plan(workspace->reader(), scribes->reader()));
    sayMerge(merge, command);
    if (command.dryRun)
        return say(Cli::tr("Nothing was written."));
    for (scribe::Clash& clash : merge.clashes)
        clash.takeTheirs = command.theirs;
    for (scribe::SameIdea& same : merge.same)
        same.fate = command.same();
    orStop(scribe::run(*workspace, merge));
    say(Cli::tr("Merged."));
}

void addMergeCommand(CLI::App& app)
{
    auto options = std::make_shared<MergeCommand>();
    CLI::App* command = app.add_subcommand(
        "merge", "Bring back what a scribe has typed. Ideas in words that are here already are "
                 "listed, and stay in the scribe's file unless --same-here or --own-ideas is said");
    command->add_option("FILE", options->file, "The workspace file")->required();
    command->add_option("SCRIBE", options->from, "The scribe's file")->required();
    command->add_flag("--theirs", options->theirs,
                      "Take the scribe's words where both sides changed an idea");
    auto* sameHere =
        command->add_flag("--same-here", options->sameHere,
                          "Count an idea in words that are here already with the one here");
    command
        ->add_flag("--own-ideas", options->ownIdeas,
                   "Bring ideas in words that are here already in as ideas of their own")
        ->excludes(sameHere);
    command->add_flag("--dry-run", options->dryRun, "Say what would be done and write nothing");
    command->callback([options] { mergeInto(*options); });
}

} // namespace

void addScribe(CLI::App& app)
{
    addScribeCommand(app);
    addMergeCommand(app);
}

} // namespace moothall::cli
