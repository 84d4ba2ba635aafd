// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assess/monitoring.h"

#include "core/store/label.h"

namespace moothall {

namespace monitorings {

std::vector<Monitoring> all(const Reader& reader, Id<Session> session)
{
    return reader.all<Monitoring>("WHERE session = ? ORDER BY id", session);
}

Result<Id<Monitoring>> add(Workspace& workspace, const Monitoring& monitoring)
{
    return workspace.act(Label::tr("Add monitoring slips"),
                         [&](Edit& edit) { return edit.insert(monitoring); });
}

Result<> change(Workspace& workspace, const Monitoring& monitoring)
{
    return workspace.act(Label::tr("Change monitoring slips"),
                         [&](Edit& edit) { edit.update(monitoring); });
}

Result<> remove(Workspace& workspace, Id<Monitoring> monitoring)
{
    return workspace.act(Label::tr("Remove monitoring slips"), [&](Edit& edit) {
        edit.run("DELETE FROM monitoring_tally WHERE monitoring_question IN (SELECT id FROM "
                 "monitoring_question WHERE monitoring = ?)",
                 monitoring);
        edit.run("DELETE FROM monitoring_question WHERE monitoring = ?", monitoring);
        edit.remove(monitoring);
    });
}

} // namespace monitorings

namespace monitoringQuestions {

std::vector<MonitoringQuestion> all(const Reader& reader, Id<Monitoring> monitoring)
{
    return reader.all<MonitoringQuestion>("WHERE monitoring = ? ORDER BY rank, id", monitoring);
}

Result<Id<MonitoringQuestion>> add(Workspace& workspace,
                                   const MonitoringQuestion& monitoringQuestion)
{
    return workspace.act(Label::tr("Add monitoring question"),
                         [&](Edit& edit) { return edit.insert(monitoringQuestion); });
}

Result<> change(Workspace& workspace, const MonitoringQuestion& monitoringQuestion)
{
    return workspace.act(Label::tr("Change monitoring question"),
                         [&](Edit& edit) { edit.update(monitoringQuestion); });
}

Result<> remove(Workspace& workspace, Id<MonitoringQuestion> monitoringQuestion)
{
    return workspace.act(Label::tr("Remove monitoring question"), [&](Edit& edit) {
        edit.run("DELETE FROM monitoring_tally WHERE monitoring_question = ?", monitoringQuestion);
        edit.remove(monitoringQuestion);
    });
}

} // namespace monitoringQuestions

namespace monitoringTallies {

std::vector<MonitoringTally> all(const Reader& reader, Id<MonitoringQuestion> monitoringQuestion)
{
    return reader.all<MonitoringTally>("WHERE monitoring_question = ? ORDER BY rank, id",
                                       monitoringQuestion);
}

Result<Id<MonitoringTally>> add(Workspace& workspace, const MonitoringTally& monitoringTally)
{
    return workspace.act(Label::tr("Add monitoring count"),
                         [&](Edit& edit) { return edit.insert(monitoringTally); });
}

Result<> change(Workspace& workspace, const MonitoringTally& monitoringTally)
{
    return workspace.act(Label::tr("Change monitoring count"),
                         [&](Edit& edit) { edit.update(monitoringTally); });
}

Result<> remove(Workspace& workspace, Id<MonitoringTally> monitoringTally)
{
    return workspace.act(Label::tr("Remove monitoring count"),
                         [&](Edit& edit) { edit.remove(monitoringTally); });
}

} // namespace monitoringTallies

} // namespace moothall
