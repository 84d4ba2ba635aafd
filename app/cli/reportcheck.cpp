// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// report-check: what to look at before a report is handed on, as the Report screen shows it.
#include "app/cli/commands.h"
#include "app/cli/files.h"
#include "app/cli/terminal.h"
#include "core/report/content/builder.h"
#include "core/report/content/changes.h"
#include "core/report/content/merging.h"
#include "core/report/content/phrases.h"
#include "core/report/content/publishcheck.h"
#include "core/report/content/readiness.h"
#include "core/store/failure.h"

#include <map>

namespace moothall::cli {

using namespace Qt::StringLiterals;
using exchange::Json;

namespace {

struct ReportCheckCommand
{
    std::string file;
    std::string project;
    std::string audience = "everybody";
    bool asJson = false;
};

// Everything there is to look at.
struct Standing
{
    std::vector<report::ReadinessCheck> checks;
    std::vector<report::PublishFinding> quotes; // longest first
    std::vector<report::PrintedFinding> texts;  // printed besides them
    std::vector<report::MergeOffer> offers;
    report::SinceLast since;
};

report::Audience audienceOf(const ReportCheckCommand& command)
{
    static const std::map<std::string, report::Audience> audiences{
        {"everybody", report::Audience::Everybody},
        {"participants", report::Audience::Participants},
        {"council", report::Audience::Council}};
    return audiences.at(command.audience);
}

Result<Standing> standingOf(const Reader& reader, Id<Project> project, report::Audience audience)
{
    return attempt([&]() -> Result<Standing> {
        const auto document = report::buildReport(reader, project, {.made = QDate::currentDate()});
        if (!document)
            return tl::make_unexpected(document.error());
        auto checks = report::readinessOf(reader, project, *document);
        if (!checks)
            return tl::make_unexpected(checks.error());
        return Standing{std::move(*checks), report::publishCheck(reader, project, audience),
                        report::printedCheck(reader, project, audience),
                        report::mergeOffers(reader, project),
                        report::sinceLastVersion(reader, project)};
    });
}

void sayAsText(const Standing& standing)
{
    for (const report::ReadinessCheck& check : standing.checks)
        say(u"%1  %2: %3"_s.arg(!check.isKnown ? Cli::tr("unknown")
                                : check.passed ? Cli::tr("pass")
                                               : Cli::tr("look"),
                                check.question, check.evidence));
    if (!standing.quotes.empty())
        say(u'\n' + Cli::tr("%n quote(s) may point to a person; the longest first, with a "
                            "proposal for safe wording:",
                            nullptr, int(standing.quotes.size())));
    for (const report::PublishFinding& quote : standing.quotes) {
        say(u"  “%1”"_s.arg(quote.words));
        say(u"    → “%1”"_s.arg(quote.safeWording));
    }
    if (!standing.texts.empty())
        say(u'\n' + Cli::tr("%n other text(s) the report prints may point to a person:", nullptr,
                            int(standing.texts.size())));
    for (const report::PrintedFinding& text : standing.texts) {
        say(u"  %1: “%2”"_s.arg(text.place, text.words));
        say(u"    → “%1”"_s.arg(text.safeWording));
    }
    if (!standing.offers.empty())
        say(u'\n' + Cli::tr("Before a number is hidden, groups could be put together:"));
    for (const report::MergeOffer& offer : standing.offers)
        say(u"  "_s + offer.sentence);
    if (standing.since.number == 0)
        return say(u'\n' + Cli::tr("No version was issued yet."));
    say(u'\n' + Cli::tr("Since version %1 of %2: %3")
                    .arg(QString::number(standing.since.number), report::date(standing.since.made),
                         standing.since.changes.join(u' ')));
}

void sayAsJson(const Standing& standing)
{
    Json json;
    json["checks"] = Json::array();
    for (const report::ReadinessCheck& check : standing.checks)
        json["checks"].push_back({{"passed", check.passed},
                                  {"known", check.isKnown},
                                  {"question", check.question.toStdString()},
                                  {"evidence", check.evidence.toStdString()}});
    json["quotes"] = Json::array();
    for (const report::PublishFinding& quote : standing.quotes)
        json["quotes"].push_back({{"words", quote.words.toStdString()},
                                  {"found", quote.found().join(u"; "_s).toStdString()},
                                  {"safe_wording", quote.safeWording.toStdString()}});
    json["texts"] = Json::array();
    for (const report::PrintedFinding& text : standing.texts)
        json["texts"].push_back({{"place", text.place.toStdString()},
                                 {"words", text.words.toStdString()},
                                 {"found", text.found().join(u"; "_s).toStdString()},
                                 {"safe_wording", text.safeWording.toStdString()}});
    json["merge_offers"] = Json::array();
    for (const report::MergeOffer& offer : standing.offers)
        json["merge_offers"].push_back(offer.sentence.toStdString());
    json["last_version"] = standing.since.number;
    json["changes"] = Json::array();
    for (const QString& change : standing.since.changes)
        json["changes"].push_back(change.toStdString());
    sayJson(json);
}

void checkReport(const ReportCheckCommand& command)
{
    const auto workspace = openFile(command.file, true);
    const Project project = chooseProject(*workspace, command.project);
    const Standing standing = orStop(standingOf(*workspace, project.id, audienceOf(command)));
    if (command.asJson)
        sayAsJson(standing);
    else
        sayAsText(standing);
}

} // namespace

void addReportCheck(CLI::App& app)
{
    auto check = std::make_shared<ReportCheckCommand>();
    CLI::App* command =
        app.add_subcommand("report-check", "Show what to look at before the report is handed on");
    command->add_option("FILE", check->file, "The workspace file")->required();
    command->add_option("--project", check->project, "The id of the project, if there are several");
    command
        ->add_option("--audience", check->audience,
                     "Whom it goes to, which decides what quotes must not hold")
        ->check(CLI::IsMember({"everybody", "participants", "council"}))
        ->capture_default_str();
    command->add_flag("--json", check->asJson, "For programs to read");
    command->callback([check] { checkReport(*check); });
}

} // namespace moothall::cli
