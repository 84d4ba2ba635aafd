// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// moothall-cli: everything that needs no window.
#include "app/cli/application.h"
#include "app/cli/commands.h"
#include "app/cli/terminal.h"

namespace {

constexpr int wrongUsage = 2;

} // namespace

int main(int argc, char** argv)
{
    using namespace moothall::cli;
    const Application application;
    CLI::App app("Co-design workshops, from ideas to the council's report.", "moothall-cli");
    app.set_version_flag("--version", MOOTHALL_VERSION);
    app.require_subcommand(1);
    for (const auto add :
         {addCreate, addList, addImport, addExport, addReport, addReportCheck, addEvidence, addPack,
          addSuggest, addAudit, addCheck, addHistory, addUndo, addCopy, addScribe, addExpect})
        add(app);
    stopPolitelyOnInterrupt();
    try {
        app.parse(argc, argv);
    } catch (const CLI::RuntimeError& ended) {
        return ended.get_exit_code();
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? 0 : wrongUsage;
    } catch (const std::exception&) {
        warn(Cli::tr("Something went wrong that should not. The file is as it was before."));
        return failed;
    }
    return outputWasWritten() ? 0 : failed;
}
