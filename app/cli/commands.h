// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The subcommands of moothall-cli. Each adds itself to the program and runs when it is chosen.
#pragma once

#include <CLI/CLI.hpp>

namespace moothall::cli {

// A command ends by throwing the code to exit with; without, the code is 0.
void addCreate(CLI::App& app); // new, sample
void addList(CLI::App& app);
void addImport(CLI::App& app);
void addExport(CLI::App& app);
void addExpect(CLI::App& app);
void addReport(CLI::App& app);
void addReportCheck(CLI::App& app);
void addEvidence(CLI::App& app);
void addPack(CLI::App& app);
void addSuggest(CLI::App& app);
void addAudit(CLI::App& app);
void addCheck(CLI::App& app);
void addHistory(CLI::App& app);
void addUndo(CLI::App& app); // undo, redo
void addCopy(CLI::App& app);
void addScribe(CLI::App& app); // scribe, merge

} // namespace moothall::cli
