// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// pack: what is printed before the day, as tagged PDF.
#include "core/report/pack/pack.h"

#include "app/cli/commands.h"
#include "app/cli/drawing.h"
#include "app/cli/files.h"
#include "app/cli/terminal.h"
#include "core/involve/sessions.h"
#include "core/pdf/audit.h"

namespace moothall::cli {

using namespace Qt::StringLiterals;

namespace {

std::vector<pack::Part> chooseParts(const std::vector<std::string>& only)
{
    if (only.empty())
        return pack::allParts();
    std::vector<pack::Part> parts;
    for (const std::string& word : only)
        if (const auto part = pack::partFrom(fromArgument(word)))
            parts.push_back(*part);
        else
            stop({Error::Kind::BadInput,
                  Cli::tr("There is no part “%1” of the pack.").arg(fromArgument(word)),
                  {}});
    return parts;
}

// Each file is opened again and checked.
bool isClean(const QString& path)
{
    const auto findings = orStop(pdf::audit(path));
    for (const pdf::Finding& finding : findings)
        warn(finding.place.isEmpty() ? finding.sentence
                                     : u"%1: %2"_s.arg(finding.place, finding.sentence));
    return findings.empty();
}

void writePack(const std::string& file, const std::string& session, const std::string& out,
               const std::vector<std::string>& only)
{
    const auto parts = chooseParts(only);
    const QString to = fromArgument(out);
    if (pack::isOneFile(to))
        refuseToReplace(to);
    const auto workspace = openFile(file, true);
    const Drawing drawing;
    const auto contents = orStop(pack::contentsOf(*workspace, chooseSession(*workspace, session)));
    bool clean = true;
    for (const QString& path : orStop(pack::writeTo(contents, parts, to))) {
        say(Cli::tr("Wrote %1.").arg(path));
        clean &= isClean(path);
    }
    if (!clean)
        throw CLI::RuntimeError(failed);
    say(Cli::tr("Checked for PDF/UA-1 and PDF/A-2a: nothing found."));
}

} // namespace

void addPack(CLI::App& app)
{
    auto file = std::make_shared<std::string>();
    auto session = std::make_shared<std::string>();
    auto out = std::make_shared<std::string>();
    auto only = std::make_shared<std::vector<std::string>>();
    CLI::App* command = app.add_subcommand(
        "pack", "Write what is printed before the day: run sheet, cards, forms and slips");
    command->add_option("FILE", *file, "The workspace file")->required();
    command->add_option("--session", *session, "The session with this id");
    command
        ->add_option("--only", *only,
                     "Some of run-sheet, prompt-cards, sign-in, agreements, ballots, evaluation, "
                     "monitoring, table-tents")
        ->delimiter(',');
    command->add_option("-o,--out", *out, "A folder for one file each, or one file for all")
        ->required();
    command->callback([=] { writePack(*file, *session, *out, *only); });
}

} // namespace moothall::cli
