// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// check: whether a file is sound, and the workshop in it keeps its rules.
#include "app/cli/commands.h"
#include "app/cli/files.h"
#include "app/cli/terminal.h"
#include "core/assess/invariants.h"
#include "core/store/failure.h"
#include "core/store/filecheck.h"

namespace moothall::cli {

using exchange::Json;

namespace {

void checkWorkspace(const std::string& path, bool asJson)
{
    const auto workspace = openFile(path, true);
    std::vector<Problem> problems = checkFile(*workspace);
    const auto broken = orStop(attempt([&] { return invariants::check(*workspace); }));
    problems.insert(problems.end(), broken.begin(), broken.end());
    if (asJson) {
        Json json = Json::array();
        for (const Problem& problem : problems)
            json.push_back({{"sentence", problem.sentence.toStdString()},
                            {"detail", problem.detail.toStdString()}});
        sayJson(json);
    } else if (problems.empty()) {
        say(Cli::tr("The file is sound: pages, references, search index, history and the rules of "
                    "the workshop."));
    } else {
        for (const Problem& problem : problems)
            say(problem.sentence);
    }
    if (!problems.empty())
        throw CLI::RuntimeError(failed);
}

} // namespace

void addCheck(CLI::App& app)
{
    auto path = std::make_shared<std::string>();
    auto asJson = std::make_shared<bool>(false);
    CLI::App* command = app.add_subcommand("check", "Check a file and the workshop in it");
    command->add_option("FILE", *path, "The workspace file")->required();
    command->add_flag("--json", *asJson, "For programs to read");
    command->callback([=] { checkWorkspace(*path, *asJson); });
}

} // namespace moothall::cli
