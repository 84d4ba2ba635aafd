// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// history: what was done in a file, newest first.
#include "app/cli/commands.h"
#include "app/cli/files.h"
#include "app/cli/terminal.h"
#include "core/store/failure.h"

#include <limits>

namespace moothall::cli {

using namespace Qt::StringLiterals;
using exchange::Json;

namespace {

QString wordsFor(HistoryKind kind)
{
    switch (kind) {
    case HistoryKind::Do:
        return {};
    case HistoryKind::Undo:
        return Cli::tr("taken back: ");
    case HistoryKind::Redo:
        return Cli::tr("done again: ");
    case HistoryKind::Floor:
        return Cli::tr("nothing before this can be taken back: ");
    }
    return {};
}

Json entryJson(const HistoryEntry& entry)
{
    return {{"seq", entry.seq.value},
            {"at", entry.at.toUtc().toString(Qt::ISODateWithMs).toStdString()},
            {"seat", entry.seat.toStdString()},
            {"kind", std::string(wordFor(entry.kind))},
            {"label", entry.label.toStdString()},
            {"reverses", entry.reverses ? Json(entry.reverses->value) : Json()},
            {"group", entry.group ? Json(std::to_string(entry.group->value)) : Json()}};
}

void showHistory(const std::string& path, int limit, bool asJson)
{
    const auto workspace = openFile(path, true);
    const auto entries = orStop(attempt([&] { return history::newest(*workspace, limit); }));
    if (asJson) {
        Json json = Json::array();
        for (const HistoryEntry& entry : entries)
            json.push_back(entryJson(entry));
        return sayJson(json);
    }
    for (const HistoryEntry& entry : entries)
        say(u"%1  %2  %3  %4%5"_s.arg(entry.seq.value, 6)
                .arg(entry.at.toUtc().toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s), entry.seat,
                     wordsFor(entry.kind), entry.label));
}

} // namespace

void addHistory(CLI::App& app)
{
    auto path = std::make_shared<std::string>();
    auto limit = std::make_shared<int>(50);
    auto asJson = std::make_shared<bool>(false);
    CLI::App* command = app.add_subcommand("history", "Show what was done, newest first");
    command->add_option("FILE", *path, "The workspace file")->required();
    command->add_option("--limit", *limit, "How many entries at most")
        ->check(CLI::Range(1, std::numeric_limits<int>::max()))
        ->capture_default_str();
    command->add_flag("--json", *asJson, "For programs to read");
    command->callback([=] { showHistory(*path, *limit, *asJson); });
}

} // namespace moothall::cli
