// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// audit: check a PDF against the rules of accessible, lasting files.
#include "core/pdf/audit.h"

#include "app/cli/commands.h"
#include "app/cli/terminal.h"

namespace moothall::cli {

void addAudit(CLI::App& app)
{
    auto path = std::make_shared<std::string>();
    CLI::App* command = app.add_subcommand("audit", "Check a PDF for PDF/UA-1 and PDF/A-2a");
    command->add_option("PDF", *path, "The file to check")->required();
    command->callback([path] {
        const auto findings = orStop(pdf::audit(fromArgument(*path)));
        for (const pdf::Finding& finding : findings)
            say(QStringLiteral("%1  %2  %3")
                    .arg(QString::fromLatin1(finding.rule), finding.place, finding.sentence));
        if (!findings.empty())
            throw CLI::RuntimeError(failed);
        say(Cli::tr("Nothing found by %1 rules.").arg(pdf::auditRules().size()));
    });
}

} // namespace moothall::cli
