// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// list: what is in a workspace file.
#include "app/cli/commands.h"
#include "app/cli/files.h"
#include "app/cli/terminal.h"
#include "core/involve/sessions.h"
#include "core/store/failure.h"

namespace moothall::cli {

using namespace Qt::StringLiterals;
using exchange::Json;

namespace {

struct Counts
{
    int ideas = 0;
    int present = 0;
};

Counts countsOf(const Reader& reader, Id<Session> session)
{
    return {reader.value<int>("SELECT count(*) FROM idea WHERE session = ?", session),
            reader.value<int>("SELECT count(*) FROM attendance WHERE session = ? "
                              "AND state IN ('present', 'late', 'left_early')",
                              session)};
}

int countOf(const Reader& reader, std::string_view table, Id<Project> project)
{
    return reader.value<int>("SELECT count(*) FROM " + std::string(table) + " WHERE project = ?",
                             project);
}

Json sessionJson(const Reader& reader, const Session& session)
{
    const Counts counts = countsOf(reader, session.id);
    return {{"id", std::to_string(session.id.value)},
            {"title", session.title.toStdString()},
            {"date", session.date.toString(Qt::ISODate).toStdString()},
            {"present", counts.present},
            {"ideas", counts.ideas}};
}

Json projectJson(const Reader& reader, const Project& project)
{
    Json json = {{"id", std::to_string(project.id.value)},
                 {"title", project.title.toStdString()},
                 {"themes", countOf(reader, "theme", project.id)},
                 {"insights", countOf(reader, "insight", project.id)},
                 {"solutions", countOf(reader, "solution", project.id)},
                 {"replies", countOf(reader, "reply", project.id)},
                 {"sessions", Json::array()}};
    for (const Session& session : sessions::all(reader, project.id))
        json["sessions"].push_back(sessionJson(reader, session));
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
    const Json list = orStop(attempt([&] {
        Json all = Json::array();
        for (const Project& project : projects::all(*workspace))
            all.push_back(projectJson(*workspace, project));
        return all;
    }));
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
