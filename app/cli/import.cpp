// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// import: bring ideas or a whole workshop into a file.
#include "app/cli/commands.h"
#include "app/cli/files.h"
#include "app/cli/terminal.h"
#include "core/exchange/importfile.h"
#include "core/exchange/languagetag.h"
#include "core/exchange/rejectedrows.h"
#include "core/gather/prompts.h"

#include <QRandomGenerator>

namespace moothall::cli {

using namespace exchange;

namespace {

struct ImportOptions
{
    std::string file;
    std::string source;
    std::string format = "auto";
    std::string project;
    std::string session;
    int prompt = 0; // its number in the session; 0: none
    std::string columns;
    std::string sheet;
    std::string rejected; // where to write the rows that are left out
    std::string language; // BCP 47, once checked
    bool dryRun = false;
};

// The prompt with the number that people see.
Id<Prompt> promptNumbered(const Reader& reader, Id<Session> session, int number)
{
    const auto prompts = prompts::all(reader, session);
    if (number > int(prompts.size()))
        stop({Error::Kind::NotFound,
              Cli::tr("There is no prompt %1: the session has %n prompt(s).", nullptr,
                      int(prompts.size()))
                  .arg(number),
              {}});
    return prompts[std::size_t(number - 1)].id;
}

Target targetOf(const Reader& reader, const ImportOptions& options)
{
    Target target;
    if (!options.project.empty())
        target.project = idFrom<Project>(options.project);
    if (!options.session.empty())
        target.session = idFrom<Session>(options.session);
    if (options.prompt > 0)
        target.prompt = promptNumbered(reader, *target.session, options.prompt);
    target.language = fromArgument(options.language);
    return target;
}

Format formatNamed(const std::string& name)
{
    if (name == "polis")
        return Format::Polis;
    if (name == "csv")
        return Format::Table;
    if (name == "xlsx")
        return Format::Spreadsheet;
    if (name == "lines")
        return Format::Lines;
    if (name == "json")
        return Format::JsonFile;
    return Format::Unknown;
}

ImportRequest requestOf(const Reader& reader, const ImportOptions& options)
{
    ImportRequest request;
    request.path = fromArgument(options.source);
    request.format = formatNamed(options.format);
    request.format = formatOf(request);
    request.target = targetOf(reader, options);
    request.columns = fromArgument(options.columns);
    request.sheet = fromArgument(options.sheet);
    return request;
}

// A Polis export, a workshop and a bundle bring their project along.
Result<> checkOptions(const ImportOptions& options, Format format)
{
    const bool hasTarget = !options.project.empty() || !options.session.empty();
    if (hasTarget && bringsProject(format))
        return fail(
            Error::Kind::BadInput,
            Cli::tr("This brings a project of its own: leave out --project and --session."));
    if ((!options.columns.empty() || !options.rejected.empty()) && !isTable(format))
        return fail(Error::Kind::BadInput, Cli::tr("--columns and --rejected are for tables."));
    if (!options.sheet.empty() && format != Format::Spreadsheet)
        return fail(Error::Kind::BadInput, Cli::tr("--sheet is for spreadsheets."));
    if (!options.language.empty() && (hasTarget || format == Format::JsonFile))
        return fail(Error::Kind::BadInput,
                    Cli::tr("This goes into a project that has its language: leave out "
                            "--language."));
    return {};
}

void sayPlan(const ImportPlan& plan)
{
    for (const QString& note : plan.notes)
        say(note);
    for (const QString& warning : plan.warnings)
        warn(warning);
    for (const RejectedRow& row : plan.rejected)
        warn(Cli::tr("Line %1 is not imported: %2").arg(row.line).arg(row.reason));
}

QString whatComesIn(const ImportPlan& plan)
{
    const QString counts = countsOf(plan);
    return counts.isEmpty() ? Cli::tr("nothing") : counts;
}

void saveRejectedRows(const ImportRequest& request, const ImportPlan& plan, const QString& path)
{
    if (path.isEmpty() || plan.rejected.empty())
        return;
    orStop(saveRejected(path, orStop(tableOf(request)), plan.rejected));
    say(Cli::tr("The rows that are left out are in %1.").arg(path));
}

void importInto(ImportOptions options)
{
    if (!options.language.empty())
        options.language = orStop(languageTag(fromArgument(options.language))).toStdString();
    const auto workspace = openFile(options.file, options.dryRun);
    const ImportRequest request = requestOf(*workspace, options);
    orStop(checkOptions(options, request.format));
    IdSource ids(systemClock, QRandomGenerator::system()->generate64());
    const ImportPlan plan = orStop(planImport(*workspace, ids, request));
    sayPlan(plan);
    saveRejectedRows(request, plan, fromArgument(options.rejected));
    if (options.dryRun)
        return say(Cli::tr("Would import %1. Nothing was written.").arg(whatComesIn(plan)));
    orStop(run(*workspace, plan, progressOf(Cli::tr("Importing"))));
    endProgress();
    say(Cli::tr("Imported %1.").arg(whatComesIn(plan)));
}

} // namespace

void addImport(CLI::App& app)
{
    auto options = std::make_shared<ImportOptions>();
    CLI::App* command = app.add_subcommand("import", "Bring ideas or a workshop into a file");
    command->add_option("FILE", options->file, "The workspace file")->required();
    command->add_option("SOURCE", options->source, "What to import: a file, or a Polis folder")
        ->required();
    command->add_option("--format", options->format, "What SOURCE is")
        ->check(CLI::IsMember({"auto", "polis", "csv", "xlsx", "lines", "json"}))
        ->capture_default_str();
    auto* project = command->add_option("--project", options->project,
                                        "Add a session to the project with this id");
    auto* session =
        command->add_option("--session", options->session, "Add to the session with this id");
    session->excludes(project);
    command
        ->add_option("--prompt", options->prompt,
                     "The number of the prompt of that session which ideas answer that name none; "
                     "else they are on no prompt")
        ->check(CLI::PositiveNumber)
        ->needs(session);
    command->add_option("--columns", options->columns,
                        "Which column holds what, as in \"text=Comment, group=Who\"");
    command->add_option("--sheet", options->sheet,
                        "The sheet of a spreadsheet; else the first with words");
    command->add_option("--rejected", options->rejected,
                        "Write the rows that are left out to this CSV file, with the reasons");
    command->add_option("--language", options->language,
                        "What people wrote in, for a new project: en-GB, cy, de-AT");
    command->add_flag("--dry-run", options->dryRun, "Only say what would be imported");
    command->callback([options] { importInto(*options); });
}

} // namespace moothall::cli
