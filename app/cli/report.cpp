// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// report: what the council gets, as PDF, web page or text document; evidence: what it rests on.
#include "app/cli/commands.h"
#include "app/cli/drawing.h"
#include "app/cli/files.h"
#include "app/cli/terminal.h"
#include "core/pdf/audit.h"
#include "core/report/content/attachments.h"
#include "core/report/content/builder.h"
#include "core/report/content/changes.h"
#include "core/report/content/evidencetable.h"
#include "core/report/content/replysheets.h"
#include "core/report/fitting.h"
#include "core/report/html.h"
#include "core/report/odt.h"
#include "core/report/pdf.h"
#include "ui/charts/paintfigure.h"

#include <QFileInfo>

#include <map>

namespace moothall::cli {

using namespace Qt::StringLiterals;

namespace {

struct ReportCommand
{
    std::string file;
    std::string project;
    std::string variant = "officer";
    std::string format;
    std::string paper = "a4";
    std::string out;
    std::optional<int> threshold;
    bool largePrint = false;
    bool isFinal = false;
    bool issue = false;
    bool embedEvidence = false;
    bool withoutWhoCame = false;
};

void draw(const report::Figure& figure, QPainter& painter, const QRectF& area)
{
    charts::paintFigure(figure, painter, area);
}

// As it is asked for, or as the file is named; both together must agree.
QString formatOf(const ReportCommand& command)
{
    static const std::map<QString, QString> formats{
        {u"html"_s, u"html"_s}, {u"htm"_s, u"html"_s}, {u"odt"_s, u"odt"_s}, {u"pdf"_s, u"pdf"_s}};
    const QString asked = fromArgument(command.format);
    const QString out = fromArgument(command.out);
    const QString ending = QFileInfo(out).suffix().toLower();
    const auto named = formats.find(ending);
    if (named != formats.end() && !asked.isEmpty() && asked != named->second)
        throw CLI::ValidationError(
            "--format",
            Cli::tr("“%1” is not the name of a file of format %2.").arg(out, asked).toStdString());
    if (!asked.isEmpty() || named != formats.end())
        return asked.isEmpty() ? named->second : asked;
    if (!ending.isEmpty())
        throw CLI::ValidationError(
            "--out", Cli::tr("“%1” ends in none of .pdf, .html and .odt. Name the file so, or say "
                             "--format.")
                         .arg(out)
                         .toStdString());
    return u"pdf"_s;
}

report::ReportOptions optionsOf(const ReportCommand& command)
{
    static const std::map<std::string, report::Variant> variants{
        {"councillor", report::Variant::Councillor},
        {"officer", report::Variant::Officer},
        {"participant", report::Variant::Participant},
        {"replies", report::Variant::Participant}};
    return {.variant = variants.at(command.variant),
            .status = command.isFinal ? report::Status::Final : report::Status::Draft,
            .made = QDate::currentDate(),
            .threshold = command.threshold,
            .withoutWhoCame = command.withoutWhoCame};
}

report::PageStyle styleOf(const ReportCommand& command)
{
    return report::PageStyle::of(
        command.paper == "letter" ? report::Paper::Letter : report::Paper::A4,
        command.largePrint ? report::Print::Large : report::Print::Ordinary);
}

void writePdf(const report::Document& document, const report::PageStyle& style,
              const std::vector<pdf::Attachment>& attachments, const QString& path)
{
    const pdf::DisplayList pages = report::toPages(document, draw, style);
    stopIfInterrupted();
    const auto outcome = orStop(report::writePdf(document, pages, path, attachments));
    if (const QString missing = report::missingFont(); !missing.isEmpty())
        warn(missing);
    for (const QString& warning : outcome.warnings())
        warn(warning);
    const auto findings = orStop(pdf::audit(path));
    for (const pdf::Finding& finding : findings)
        warn(finding.place.isEmpty() ? finding.sentence
                                     : u"%1: %2"_s.arg(finding.place, finding.sentence));
    say(Cli::tr("Wrote %1, %n page(s).", nullptr, outcome.pages).arg(path));
    if (!findings.empty())
        throw CLI::RuntimeError(failed);
    say(attachments.empty() ? Cli::tr("Checked for PDF/UA-1 and PDF/A-2a: nothing found.")
                            : Cli::tr("Checked for PDF/UA-1 and PDF/A-3a: nothing found."));
}

void writeReport(const ReportCommand& command, const QString& format, const Workspace& workspace,
                 Id<Project> project, const report::ReportOptions& options)
{
    const report::Document document = report::fitted(
        orStop(command.variant == "replies" ? report::buildReplySheets(workspace, project, options)
                                            : report::buildReport(workspace, project, options)),
        styleOf(command));
    stopIfInterrupted();
    if (format == u"pdf"_s) {
        std::vector<pdf::Attachment> attachments;
        if (command.embedEvidence)
            attachments = report::attachmentsOf(
                orStop(report::evidenceOfReport(workspace, project, options)));
        writePdf(document, styleOf(command), attachments, fromArgument(command.out));
        return;
    }
    writeOut(command.out, format == u"odt"_s
                              ? report::toOdt(document, draw, styleOf(command))
                              : report::toHtml(document, draw, styleOf(command).print));
    if (command.out != "-")
        say(Cli::tr("Wrote %1.").arg(fromArgument(command.out)));
}

void makeReport(const ReportCommand& command)
{
    if (command.out != "-")
        refuseToReplace(fromArgument(command.out));
    const QString format = formatOf(command);
    if (command.embedEvidence && format != u"pdf"_s) {
        warn(Cli::tr("Only a PDF can hold the evidence."));
        throw CLI::RuntimeError(failed);
    }
    const auto workspace = openFile(command.file, !command.issue);
    const Project project = chooseProject(*workspace, command.project);
    const Drawing drawing;
    const report::ReportOptions options = optionsOf(command);
    stopIfInterrupted();
    orStop(report::mayBeHandedOn(*workspace, project.id, options));
    for (const QString& sentence : orStop(report::notPrintedAgain(*workspace, project.id, options)))
        warn(sentence);
    // Before it is out: a number without a file does no harm, a file without a number does.
    std::optional<int> number;
    if (command.issue)
        number = orStop(report::issueVersion(*workspace, project.id, options));
    writeReport(command, format, *workspace, project.id, options);
    if (number)
        say(Cli::tr("This is version %1 from now on.").arg(*number));
}

// Of the final version, where that is out and nothing changed since: its codes are asked for.
report::ReportOptions evidenceOptions(const ReportCommand& command, const Reader& reader,
                                      Id<Project> project)
{
    report::ReportOptions options = optionsOf(command);
    options.status = report::Status::Final;
    const Result<int> number = report::numberOfReport(reader, project, options);
    const bool isOut = number && *number == report::sinceLastVersion(reader, project).number;
    options.status = isOut ? report::Status::Final : report::Status::Draft;
    return options;
}

// The evidence is a table or JSON, as the name of its file ends.
bool isJson(const QString& out)
{
    const QString ending = QFileInfo(out).suffix().toLower();
    if (ending == u"json"_s || ending == u"csv"_s || ending.isEmpty())
        return ending == u"json"_s;
    throw CLI::ValidationError("--out",
                               Cli::tr("“%1” ends neither in .csv nor in .json. Name the file so.")
                                   .arg(out)
                                   .toStdString());
}

void writeEvidence(const ReportCommand& command)
{
    if (command.out != "-")
        refuseToReplace(fromArgument(command.out));
    const bool json = isJson(fromArgument(command.out));
    const auto workspace = openFile(command.file, true);
    const Project project = chooseProject(*workspace, command.project);
    const report::EvidenceTable evidence = orStop(report::evidenceOfReport(
        *workspace, project.id, evidenceOptions(command, *workspace, project.id)));
    writeOut(command.out, json ? evidence.json() : evidence.csv());
    if (command.out != "-")
        say(Cli::tr("Wrote %1, %n idea(s).", nullptr, int(evidence.rows.size()))
                .arg(fromArgument(command.out)));
}

void addCommon(CLI::App& app, ReportCommand& command)
{
    app.add_option("FILE", command.file, "The workspace file")->required();
    app.add_option("--project", command.project, "The id of the project, if there are several");
    app.add_option("--threshold", command.threshold,
                   "The smallest number that may point to people; not below the project's own")
        ->check(CLI::Range(2, 100));
    app.add_option("-o,--out", command.out, "The file to write")->required();
}

} // namespace

void addReport(CLI::App& app)
{
    auto report = std::make_shared<ReportCommand>();
    CLI::App* command = app.add_subcommand("report", "Write the council's report");
    addCommon(*command, *report);
    command
        ->add_option("--variant", report->variant,
                     "Whom it is for; replies: \"you said, we did\" for each group")
        ->check(CLI::IsMember({"councillor", "officer", "participant", "replies"}))
        ->capture_default_str();
    command
        ->add_option("--format", report->format,
                     "pdf, html or odt; without it, as the name of OUT ends")
        ->check(CLI::IsMember({"pdf", "html", "odt"}));
    command->add_option("--paper", report->paper, "The sheet")
        ->check(CLI::IsMember({"a4", "letter"}))
        ->capture_default_str();
    command->add_flag("--large-print", report->largePrint, "Letters of 18 points");
    command->add_flag("--final", report->isFinal,
                      "The final version, not a draft; it is numbered as with --issue");
    command->add_flag("--issue", report->issue,
                      "Number this version in the file, and hold later ones against it");
    command->add_flag(
        "--without-who-came", report->withoutWhoCame,
        "Leave out how many came, and of which groups: where that would give a hidden "
        "number away beside an earlier version");
    command->add_flag("--embed-evidence", report->embedEvidence,
                      "Put the evidence table into the PDF, which is PDF/A-3a then");
    command->callback([report] {
        report->issue = report->issue || report->isFinal;
        makeReport(*report);
    });
}

void addEvidence(CLI::App& app)
{
    auto evidence = std::make_shared<ReportCommand>();
    CLI::App* command = app.add_subcommand(
        "evidence", "Write the ideas the report rests on, as CSV or JSON, under its codes");
    addCommon(*command, *evidence);
    command->callback([evidence] { writeEvidence(*evidence); });
}

} // namespace moothall::cli
