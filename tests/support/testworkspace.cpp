// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testworkspace.h"

#include "core/gather/ideas.h"
#include "core/gather/prompts.h"
#include "core/involve/groups.h"
#include "core/involve/participants.h"
#include "core/involve/project.h"
#include "core/involve/sessions.h"
#include "core/synthesise/themes.h"

#include <QDir>

#include <stdexcept>

namespace moothall::test {

using namespace Qt::StringLiterals;

namespace {

// A folder that is not on a disk, where there is one: most tests are not about waiting for disks.
QString inMemory()
{
    const QFileInfo memory(u"/dev/shm"_s);
    return (memory.isWritable() ? memory.filePath() : QDir::tempPath()) + u"/moothall-XXXXXX"_s;
}

// Ends the test with the sentence of the failure: without its workspace it cannot go on.
template <class T>
T orStop(Result<T> result)
{
    if (!result)
        throw std::runtime_error(result.error().sentence.toStdString() + " [" +
                                 result.error().detail.toStdString() + "]");
    return std::move(*result);
}

} // namespace

WorkspaceBuilder& WorkspaceBuilder::withIdeas(int count)
{
    m_ideas = count;
    return *this;
}

WorkspaceBuilder& WorkspaceBuilder::withThemes(int count)
{
    m_themes = count;
    return *this;
}

WorkspaceBuilder& WorkspaceBuilder::withParticipants(int count)
{
    m_participants = count;
    return *this;
}

WorkspaceBuilder& WorkspaceBuilder::empty()
{
    m_empty = true;
    return *this;
}

WorkspaceBuilder& WorkspaceBuilder::named(const QString& fileName)
{
    m_fileName = fileName;
    return *this;
}

WorkspaceBuilder& WorkspaceBuilder::with(Workspace::Options options)
{
    m_options = std::move(options);
    return *this;
}

TestWorkspace::TestWorkspace(const WorkspaceBuilder& builder)
    : m_folder(inMemory()),
      m_path(m_folder.filePath(builder.m_fileName)),
      m_options(builder.m_options)
{
    m_options.clock = clock.clock();
    m_options.idSeed = 1;
    m_workspace = orStop(Workspace::create(m_path, m_options));
    if (builder.m_empty)
        return;
    project = orStop(projects::add(*m_workspace, {{}, u"WIG"_s, u"Evening bus"_s}));
    session = orStop(sessions::add(*m_workspace, {{}, project, u"S1"_s, u"First workshop"_s}));
    prompt =
        orStop(prompts::add(*m_workspace, {{}, session, u"P1"_s, 2, u"What keeps you at home?"_s}));
    group = orStop(groups::add(*m_workspace, {{}, project, u"G1"_s, u"Night shift workers"_s}));
    for (int i = 1; i <= builder.m_participants; ++i)
        participants.push_back(orStop(moothall::participants::add(
            *m_workspace, {{}, project, u"P%1"_s.arg(i, 2, 10, QChar(u'0'))})));
    for (int i = 1; i <= builder.m_themes; ++i)
        themes.push_back(orStop(moothall::themes::add(
            *m_workspace, {{}, project, u"T%1"_s.arg(i), u"Theme %1"_s.arg(i), {}, double(i)})));
    for (int i = 1; i <= builder.m_ideas; ++i)
        ideas.push_back(
            orStop(moothall::ideas::add(*m_workspace, anIdea(*this, u"Idea %1"_s.arg(i)))));
}

void TestWorkspace::reopen()
{
    m_workspace.reset();
    m_workspace = orStop(Workspace::open(m_path, m_options));
}

Workspace::Options TestWorkspace::options() const { return m_options; }

Idea anIdea(const TestWorkspace& workspace, const QString& text)
{
    Idea idea;
    idea.session = workspace.session;
    idea.text = text;
    return idea;
}

} // namespace moothall::test
