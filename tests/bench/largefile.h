// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A workspace as large as a benchmark wants it, in a folder of its own.
#pragma once

#include "core/gather/ideas.h"
#include "core/gather/prompts.h"
#include "core/involve/groups.h"
#include "core/involve/participants.h"
#include "core/involve/project.h"
#include "core/involve/sessions.h"

#include <QFileInfo>
#include <QTemporaryDir>

namespace moothall::bench {

// All ideas are in one session, on one prompt.
class LargeFile
{
public:
    explicit LargeFile(int ideas = 0, int people = 0)
    {
        const auto workspace = std::move(*Workspace::create(path()));
        const auto project =
            *projects::add(*workspace, {{}, QStringLiteral("B"), QStringLiteral("Buses")});
        Session session{{}, project, QStringLiteral("S1"), QStringLiteral("Afternoon")};
        session.tables = 4;
        m_session = *sessions::add(*workspace, session);
        const Prompt prompt{
            {}, m_session, QStringLiteral("Q1"), 2, QStringLiteral("What happened?"), 1};
        m_prompt = *prompts::add(*workspace, prompt);
        add(*workspace, ideas);
        expect(*workspace, project, people);
    }

    // How many people have come to the session by now.
    int hereNow() const
    {
        const auto workspace = std::move(*Workspace::open(path()));
        return turnoutOf(attendances::all(*workspace, m_session)).present;
    }

    // Adds ideas until the file takes that much on the disk.
    void growTo(qint64 bytes)
    {
        while (size() < bytes)
            add(**Workspace::open(path()), 10'000);
    }

    QString path() const { return m_folder.filePath(QStringLiteral("bench.moothall")); }
    QString settings() const { return inFolder(QStringLiteral("settings.ini")); }
    QString inFolder(const QString& name) const { return m_folder.filePath(name); }
    qint64 size() const { return QFileInfo(path()).size(); }
    int ideas() const { return m_count; }

private:
    // People with codes, of one group.
    void expect(Workspace& workspace, Id<Project> project, int people)
    {
        Group group;
        group.project = project;
        group.name = QStringLiteral("Passengers");
        group.targetCount = people;
        const Id<Group> passengers = people > 0 ? *groups::add(workspace, group) : Id<Group>();
        for (int number = 1; number <= people; ++number) {
            Participant person;
            person.project = project;
            person.code = QStringLiteral("P%1").arg(number, 2, 10, QChar(u'0'));
            person.stakeholderGroup = passengers;
            person.rank = number;
            static_cast<void>(participants::add(workspace, person));
        }
    }

    void add(Workspace& workspace, int count)
    {
        std::vector<Idea> all;
        for (int i = 0; i < count; ++i) {
            Idea idea;
            idea.session = m_session;
            idea.prompt = m_prompt;
            idea.tableNumber = i % 4 + 1;
            idea.text = QStringLiteral("The last bus leaves at %1 past nine and nobody on the late "
                                       "shift is on it, which we have said before in number %2")
                            .arg(i % 60)
                            .arg(m_count++);
            all.push_back(idea);
        }
        static_cast<void>(ideas::addMany(workspace, all));
    }

    QTemporaryDir m_folder;
    Id<Session> m_session;
    Id<Prompt> m_prompt;
    int m_count = 0;
};

} // namespace moothall::bench
