// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/involve/agenda.h"

#include "core/store/label.h"

namespace moothall {

namespace methods {

std::vector<Method> all(const Reader& reader) { return reader.all<Method>("ORDER BY rank, id"); }

Result<Id<Method>> add(Workspace& workspace, const Method& method)
{
    return workspace.act(Label::tr("Add method"), [&](Edit& edit) { return edit.insert(method); });
}

Result<> change(Workspace& workspace, const Method& method)
{
    return workspace.act(Label::tr("Change method"), [&](Edit& edit) { edit.update(method); });
}

Result<> remove(Workspace& workspace, Id<Method> method)
{
    return workspace.act(Label::tr("Remove method"), [&](Edit& edit) {
        edit.run("DELETE FROM method_round WHERE method = ?", method);
        edit.run("UPDATE agenda_item SET method = NULL WHERE method = ?", method);
        edit.remove(method);
    });
}

} // namespace methods

namespace methodRounds {

std::vector<MethodRound> all(const Reader& reader, Id<Method> method)
{
    return reader.all<MethodRound>("WHERE method = ? ORDER BY rank, id", method);
}

Result<Id<MethodRound>> add(Workspace& workspace, const MethodRound& methodRound)
{
    return workspace.act(Label::tr("Add round"),
                         [&](Edit& edit) { return edit.insert(methodRound); });
}

Result<> change(Workspace& workspace, const MethodRound& methodRound)
{
    return workspace.act(Label::tr("Change round"), [&](Edit& edit) { edit.update(methodRound); });
}

Result<> remove(Workspace& workspace, Id<MethodRound> methodRound)
{
    return workspace.act(Label::tr("Remove round"), [&](Edit& edit) { edit.remove(methodRound); });
}

} // namespace methodRounds

namespace agenda {

std::vector<AgendaItem> all(const Reader& reader, Id<Session> session)
{
    return reader.all<AgendaItem>("WHERE session = ? ORDER BY rank, id", session);
}

Result<Id<AgendaItem>> add(Workspace& workspace, const AgendaItem& agendaItem)
{
    return workspace.act(Label::tr("Add agenda item"),
                         [&](Edit& edit) { return edit.insert(agendaItem); });
}

Result<> change(Workspace& workspace, const AgendaItem& agendaItem)
{
    return workspace.act(Label::tr("Change agenda item"),
                         [&](Edit& edit) { edit.update(agendaItem); });
}

Result<> remove(Workspace& workspace, Id<AgendaItem> agendaItem)
{
    return workspace.act(Label::tr("Remove agenda item"), [&](Edit& edit) {
        edit.run("DELETE FROM round_time WHERE agenda_item = ?", agendaItem);
        edit.remove(agendaItem);
    });
}

} // namespace agenda

} // namespace moothall
