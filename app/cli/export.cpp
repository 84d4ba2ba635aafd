// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// export: everything as JSON, or the ideas as a table.
#include "app/cli/commands.h"
#include "app/cli/files.h"
#include "app/cli/terminal.h"
#include "core/exchange/bundle.h"
#include "core/exchange/ideacsv.h"

#include <QBuffer>

namespace moothall::cli {

namespace {

struct ExportOptions
{
    std::string file;
    std::string format;
    std::string out;
};

QByteArray asBundle(const Reader& reader)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    orStop(exchange::bundle::write(reader, buffer, progressOf(Cli::tr("Exporting"))));
    endProgress();
    warn(Cli::tr(
        "The bundle holds everything, personal data too. Keep it as safe as the workspace."));
    return buffer.data();
}

QByteArray asTable(const Reader& reader)
{
    const exchange::IdeaCsv table = orStop(exchange::ideasAsCsv(reader));
    if (table.leftOut > 0)
        warn(Cli::tr("%n idea(s) left out: withheld, rejected, or without agreement to be quoted.",
                     nullptr, table.leftOut));
    if (table.withCode > 0)
        warn(Cli::tr("%n idea(s) with the code of a person before the words: take it away before "
                     "anybody reads them.",
                     nullptr, table.withCode));
    return table.bytes;
}

} // namespace

void addExport(CLI::App& app)
{
    auto options = std::make_shared<ExportOptions>();
    CLI::App* command =
        app.add_subcommand("export", "Write everything as JSON, or the ideas as CSV");
    command->add_option("FILE", options->file, "The workspace file")->required();
    command->add_option("--format", options->format, "json: all of it; csv: what may be published")
        ->required()
        ->check(CLI::IsMember({"json", "csv"}));
    command->add_option("-o,--out", options->out, "The file to write; without it, the terminal");
    command->callback([options] {
        const auto workspace = openFile(options->file, true);
        writeOut(options->out,
                 options->format == "json" ? asBundle(*workspace) : asTable(*workspace),
                 Readers::OwnerOnly);
    });
}

} // namespace moothall::cli
