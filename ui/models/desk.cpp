// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/desk.h"

#include "core/involve/project.h"
#include "core/involve/sessions.h"

#include <algorithm>
#include <utility>

namespace moothall::ui {

Desk::Desk(Workspace& workspace, QObject* parent) : QObject(parent), m_workspace(workspace)
{
    connect(&workspace, &Workspace::changed, this, [this](const Changes& changes) {
        noteChange();
        if (changes.touches("project") || changes.touches("session"))
            keepPlace();
    });
    keepPlace();
}

void Desk::noteChange()
{
    if (!std::exchange(m_hasChanged, true))
        QMetaObject::invokeMethod(
            this, [this] { m_hasChanged = false; }, Qt::QueuedConnection);
}

void Desk::openProject(Id<Project> project)
{
    if (project != m_project)
        showProject(project);
}

void Desk::openSession(Id<Session> session)
{
    if (session == m_session)
        return;
    m_session = session;
    emit placeChanged();
}

void Desk::showProject(Id<Project> project)
{
    m_project = project;
    m_session = {};
    if (project)
        if (const auto all = sessions::all(m_workspace, project); !all.empty())
            m_session = all.back().id;
    emit placeChanged();
}

// What is shown may have been removed, and what was empty may have its first session.
void Desk::keepPlace()
{
    const auto projects = projects::all(m_workspace);
    if (std::ranges::find(projects, m_project, &Project::id) == projects.end())
        return showProject(projects.empty() ? Id<Project>() : projects.back().id);
    const auto sessions = sessions::all(m_workspace, m_project);
    if (std::ranges::find(sessions, m_session, &Session::id) == sessions.end() &&
        (m_session || !sessions.empty()))
        openSession(sessions.empty() ? Id<Session>() : sessions.back().id);
}

void Desk::tellWithUndo(const QString& said)
{
    if (m_hasChanged)
        tell({MessageTone::Done, said, tr("Undo"), QKeySequence::Undo, [this] { undo(); }});
    else
        tell({MessageTone::Done, said, {}, {}, {}});
}

void Desk::undo()
{
    takeBack([this](IfChangedSince answer) { return m_workspace.undo(answer); },
             tr("Taken back: %1."), tr("There is nothing to take back."),
             {tr("Redo"), Qt::CTRL | Qt::SHIFT | Qt::Key_Z, [this] { redo(); }});
}

void Desk::redo()
{
    takeBack([this](IfChangedSince answer) { return m_workspace.redo(answer); },
             tr("Done again: %1."), tr("There is nothing to do again."),
             {tr("Undo"), QKeySequence::Undo, [this] { undo(); }});
}

void Desk::reverse(history::Seq entry)
{
    takeBack([this, entry](IfChangedSince answer) { return m_workspace.reverse(entry, answer); },
             tr("Taken back: %1."), {}, {});
}

void Desk::takeBack(const Reverse& reverse, const QString& said, const QString& nothing,
                    const WayBack& back)
{
    const Result<Reversal> outcome = reverse(IfChangedSince::Ask);
    if (!outcome)
        return tell(outcome.error());
    if (outcome->done())
        return tell({MessageTone::Done, said.arg(outcome->label), back.words, back.key, back.act});
    if (outcome->obstacles.empty())
        return tell({MessageTone::Done, nothing, {}, {}, {}});
    const bool canChoose = outcome->obstacles.front().clash.kind == Clash::Kind::Edited;
    if (!canChoose)
        return warn(outcome->question());
    tell({MessageTone::Warning, outcome->question(), tr("Bring back"), {}, [this, reverse, said] {
              const Result<Reversal> forced = reverse(IfChangedSince::Restore);
              if (!forced)
                  tell(forced.error());
              else if (forced->done())
                  tell({MessageTone::Done, said.arg(forced->label), {}, {}, {}});
              else
                  warn(forced->question());
          }});
}

} // namespace moothall::ui
