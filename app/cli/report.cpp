// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// report: what the council gets, as PDF or web page.
#include "app/cli/commands.h"
#include "app/cli/files.h"
#include "app/cli/terminal.h"
#include "core/pdf/audit.h"
#include "core/report/content/builder.h"
#include "core/report/html.h"
#include "core/report/pdf.h"
#include "ui/charts/paintfigure.h"

#include <QApplication>

namespace moothall::cli {

using namespace Qt::StringLiterals;

namespace {

struct ReportOptions
{
    std::string file;
    std::string project;
    std::string variant = "officer";
    std::string format;
    std::string out;
};

// Laying out text and charts needs a Qt application; without a display it draws into memory.
class Drawing
{
public:
    Drawing()
    {
        if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
            qputenv("QT_QPA_PLATFORM", "offscreen");
        // Qt remarks on its surroundings here; what matters to the person is said in our sentences.
        qInstallMessageHandler([](QtMsgType type, const QMessageLogContext&, const QString& text) {
            if (type == QtCriticalMsg || type == QtFatalMsg)
                warn(text);
        });
        m_application.emplace(m_count, m_arguments.data());
    }

private:
    int m_count = 1;
    std::array<char, 13> m_name{"moothall-cli"};
    std::array<char*, 2> m_arguments{m_name.data(), nullptr};
    std::optional<QApplication> m_application;
};

void draw(const report::Figure& figure, QPainter& painter, const QRectF& area)
{
    charts::paintFigure(figure, painter, area);
}

bool wantsHtml(const ReportOptions& options)
{
    const QString out = fromArgument(options.out);
    return options.format == "html" ||
           (options.format.empty() && (out.endsWith(u".html"_s, Qt::CaseInsensitive) ||
                                       out.endsWith(u".htm"_s, Qt::CaseInsensitive)));
}

void writePdf(const report::Document& document, const QString& path)
{
    const auto outcome =
        orStop(report::writePdf(document, draw, report::PageStyle::standard(), path));
    for (const QString& warning : outcome.warnings())
        warn(warning);
    const auto findings = orStop(pdf::audit(path));
    for (const pdf::Finding& finding : findings)
        warn(finding.place.isEmpty() ? finding.sentence
                                     : u"%1: %2"_s.arg(finding.place, finding.sentence));
    say(Cli::tr("Wrote %1, %n page(s).", nullptr, outcome.pages).arg(path));
    if (!findings.empty())
        throw CLI::RuntimeError(failed);
    say(Cli::tr("Checked for PDF/UA-1 and PDF/A-2a: nothing found."));
}

void makeReport(const ReportOptions& options)
{
    if (options.out != "-")
        refuseToReplace(fromArgument(options.out));
    const auto workspace = openFile(options.file, true);
    const Project project = chooseProject(*workspace, options.project);
    const Drawing drawing;
    const report::Document document =
        orStop(report::buildOfficerReport(*workspace, project.id, QDate::currentDate()));
    if (wantsHtml(options)) {
        writeOut(options.out, report::toHtml(document, draw));
        if (options.out != "-")
            say(Cli::tr("Wrote %1.").arg(fromArgument(options.out)));
    } else {
        writePdf(document, fromArgument(options.out));
    }
}

} // namespace

void addReport(CLI::App& app)
{
    auto options = std::make_shared<ReportOptions>();
    CLI::App* command = app.add_subcommand("report", "Write the council's report");
    command->add_option("FILE", options->file, "The workspace file")->required();
    command->add_option("--project", options->project,
                        "The id of the project, if there are several");
    command->add_option("--variant", options->variant, "Whom it is for")
        ->check(CLI::IsMember({"officer"}))
        ->capture_default_str();
    command
        ->add_option("--format", options->format,
                     "pdf or html; without it, as the name of OUT ends")
        ->check(CLI::IsMember({"pdf", "html"}));
    command->add_option("-o,--out", options->out, "The file to write")->required();
    command->callback([options] { makeReport(*options); });
}

} // namespace moothall::cli
