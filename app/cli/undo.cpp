// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// undo, redo: take the newest action back, or do it again.
#include "app/cli/commands.h"
#include "app/cli/files.h"
#include "app/cli/terminal.h"

namespace moothall::cli {

namespace {

using Reverse = Result<Reversal> (Workspace::*)(IfChangedSince);

struct UndoOptions
{
    std::string file;
    std::string answer = "ask";
};

void reverseNewest(const UndoOptions& options, Reverse reverse, const QString& done,
                   const QString& nothing)
{
    const auto workspace = openFile(options.file);
    const IfChangedSince answer = options.answer == "keep"      ? IfChangedSince::Keep
                                  : options.answer == "restore" ? IfChangedSince::Restore
                                                                : IfChangedSince::Ask;
    const Reversal reversal = orStop(((*workspace).*reverse)(answer));
    if (reversal.nothingToDo())
        return say(nothing);
    if (!reversal.done())
        stop({Error::Kind::Conflict, reversal.question(), {}});
    say(done.arg(reversal.label));
}

void addReversal(CLI::App& app, const std::string& name, const std::string& what, Reverse reverse,
                 const QString& done, const QString& nothing)
{
    auto options = std::make_shared<UndoOptions>();
    CLI::App* command = app.add_subcommand(name, what);
    command->add_option("FILE", options->file, "The workspace file")->required();
    command
        ->add_option("--if-changed", options->answer,
                     "Where something changed since: ask, keep it, or restore what was there")
        ->check(CLI::IsMember({"ask", "keep", "restore"}))
        ->capture_default_str();
    command->callback([=] { reverseNewest(*options, reverse, done, nothing); });
}

} // namespace

void addUndo(CLI::App& app)
{
    addReversal(app, "undo", "Take back the newest action", &Workspace::undo,
                Cli::tr("Taken back: %1."), Cli::tr("There is nothing to take back."));
    addReversal(app, "redo", "Do again what was taken back last", &Workspace::redo,
                Cli::tr("Done again: %1."), Cli::tr("There is nothing to do again."));
}

} // namespace moothall::cli
