// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A workspace for a test, built as the test says: aWorkspace().withIdeas(3).
#pragma once

#include "core/store/workspace.h"
#include "tests/support/fixedclock.h"

#include <QTemporaryDir>

#include <memory>
#include <vector>

namespace moothall {
struct Group;
struct Idea;
struct Participant;
struct Project;
struct Prompt;
struct Session;
struct Theme;
} // namespace moothall

namespace moothall::test {

// What a test asks for. Everything it names belongs to one project and one session.
class WorkspaceBuilder
{
public:
    WorkspaceBuilder& withIdeas(int count);
    WorkspaceBuilder& withThemes(int count);
    WorkspaceBuilder& withParticipants(int count);
    WorkspaceBuilder& empty();                          // without the project and the session
    WorkspaceBuilder& named(const QString& fileName);   // else: workshop.moothall
    WorkspaceBuilder& with(Workspace::Options options); // clock and seed stay those of the test

private:
    friend class TestWorkspace;

    bool m_empty = false;
    int m_ideas = 0;
    int m_themes = 0;
    int m_participants = 0;
    QString m_fileName = QStringLiteral("workshop.moothall");
    Workspace::Options m_options;
};

inline WorkspaceBuilder aWorkspace() { return {}; }

// An open workspace in a folder of its own, with a clock that stands still and ids that are the
// same in every run. Stands for the Workspace wherever one is wanted.
//     TestWorkspace workspace = aWorkspace().withIdeas(3);
class TestWorkspace
{
public:
    TestWorkspace(const WorkspaceBuilder& builder);

    operator Workspace&() { return *m_workspace; }
    operator const Reader&() const { return *m_workspace; }
    Workspace& operator*() { return *m_workspace; }
    Workspace* operator->() { return m_workspace.get(); }

    QString path() const { return m_path; }
    QString folder() const { return m_folder.path(); }
    QString inFolder(const QString& fileName) const { return m_folder.filePath(fileName); }

    // As the program does between two days.
    void close() { m_workspace.reset(); }
    void reopen();
    Workspace::Options options() const; // those it was opened with

    FixedClock clock;
    Id<Project> project;
    Id<Session> session;
    Id<Prompt> prompt;
    Id<Group> group;
    std::vector<Id<Idea>> ideas;
    std::vector<Id<Theme>> themes;
    std::vector<Id<Participant>> participants;

private:
    QTemporaryDir m_folder;
    QString m_path;
    Workspace::Options m_options;
    std::unique_ptr<Workspace> m_workspace;
};

// An idea in the session of the workspace, in these words, not yet added.
Idea anIdea(const TestWorkspace& workspace, const QString& text);

} // namespace moothall::test
