// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// list: what is in a workspace file.
#include "app/cli/commands.h"
#include "app/cli/files.h"
#include "app/cli/terminal.h"
#include "core/assess/overview.h"
#include "core/store/failure.h"

namespace moothall::cli {

using namespace Qt::StringLiterals;
using exchange::Json;

namespace {

Json sessionJson(const SessionOverview& overview)
{
    return {{"id", std::to_string(overview.session.id.value)},
            {"title", overview.session.title.toStdString()},
            {"date", overview.session.date.toString(Qt::ISODate).toStdString()},
            {"present", overview.present},
            {"ideas", overview.ideas}};
}

Json projectJson(const ProjectOverview& overview)
{
    Json json = {{"id", std::to_string(overview.project.id.value)},
                 {"title", overview.project.title.toStdString()},
                 {"language", overview.project.language.toStdString()},
                 {"themes", overview.themes},
                 {"insights", overview.insights},
                 {"solutions", overview.solutions},
                 {"replies", overview.replies},
                 {"sessions", Json::array()}};
    for (const SessionOverview& session : overview.sessions)
        json["sessions"].push_back(sessionJson(session));
    return json;
}

QString textOf(const Json& value) { return QString::fromStdString(value.get<std::string>()); }

void sayProject(const Json& project)
{
    say(u"%1  %2"_s.arg(textOf(project["id"]), textOf(project["title"])));
    say(u"    "_s + Cli::tr("%1 themes, %2 insights, %3 solutions, %4 replies")
                        .arg(project["themes"].get<int>())
                        .arg(project["insights"].get<int>())
                        .arg(project["solutions"].get<int>())
                        .arg(project["replies"].get<int>()));
    for (const Json& session : project["sessions"])
        say(u"    "_s +
            Cli::tr("session %1  %2  %3: %4 present, %5 ideas")
                .arg(textOf(session["id"]), textOf(session["date"]), textOf(session["title"]))
                .arg(session["present"].get<int>())
                .arg(session["ideas"].get<int>()));
}

void listFile(const std::string& path, bool asJson)
{
    const auto workspace = openFile(path, true);
    Json list = Json::array();
    for (const ProjectOverview& overview : orStop(attempt([&] { return overviewOf(*workspace); })))
        list.push_back(projectJson(overview));
    if (asJson)
        return sayJson(list);
    if (list.empty())
        say(Cli::tr("No projects yet."));
    for (const Json& project : list)
        sayProject(project);
}

} // namespace

void addList(CLI::App& app)
{
    auto path = std::make_shared<std::string>();
    auto asJson = std::make_shared<bool>(false);
    CLI::App* command = app.add_subcommand("list", "Show the projects and sessions of a file");
    command->add_option("FILE", *path, "The workspace file")->required();
    command->add_flag("--json", *asJson, "For programs to read");
    command->callback([=] { listFile(*path, *asJson); });
}

} // namespace moothall::cli
