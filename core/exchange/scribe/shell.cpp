// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/scribe/shell.h"

#include "core/exchange/sentence.h"
#include "core/store/failure.h"

namespace moothall::exchange::scribe {

using namespace Qt::StringLiterals;

namespace {

// Methods and their rounds belong to the library of this laptop.
std::vector<AgendaItem> agendaWithoutMethods(const Reader& reader, Id<Session> session)
{
    std::vector<AgendaItem> items = agenda::all(reader, session);
    for (AgendaItem& item : items)
        item.method.reset();
    return items;
}

const QString seatOfTheShell = u"shell"_s;

} // namespace

bool isShell(const Reader& reader)
{
    return reader.value<bool>("SELECT EXISTS (SELECT 1 FROM history WHERE seat = ?)",
                              seatOfTheShell);
}

Result<RecordSet> shellOf(const Reader& reader, Id<Session> session)
{
    return attempt([&]() -> Result<RecordSet> {
        const auto held = reader.find(session);
        if (!held)
            return fail(Error::Kind::NotFound, Sentence::tr("This session is not there any more."));
        const auto ofProject = "WHERE project = ? ORDER BY id";
        const auto ofSession = "WHERE session = ? ORDER BY id";
        RecordSet shell;
        shell.of<Project>() = {*reader.find(held->project)};
        shell.of<ScopeItem>() = reader.all<ScopeItem>(ofProject, held->project);
        shell.of<Step>() = reader.all<Step>(ofProject, held->project);
        shell.of<BroadGroup>() = reader.all<BroadGroup>(ofProject, held->project);
        shell.of<Group>() = reader.all<Group>(ofProject, held->project);
        shell.of<Session>() = {*held};
        shell.of<GroundRules>() = reader.all<GroundRules>(ofSession, session);
        shell.of<Prompt>() = reader.all<Prompt>(ofSession, session);
        shell.of<AgendaItem>() = agendaWithoutMethods(reader, session);
        return shell;
    });
}

Result<> writeShell(const Reader& reader, Id<Session> session, const QString& path)
{
    const Result<RecordSet> shell = shellOf(reader, session);
    if (!shell)
        return tl::make_unexpected(shell.error());
    // Under a seat of its own, so that no Ctrl+Z of the scribe takes the shell away.
    Workspace::Options options;
    options.seat = seatOfTheShell;
    const auto made = Workspace::create(path, options);
    if (!made)
        return tl::make_unexpected(made.error());
    return addAll(**made, Sentence::tr("Begin a scribe's file"), *shell);
}

} // namespace moothall::exchange::scribe
