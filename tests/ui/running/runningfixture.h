// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A session with an agenda, on the afternoon it is planned for, and the clock that runs it.
#pragma once

#include "core/involve/agenda.h"
#include "core/involve/sessions.h"
#include "tests/support/resultmatchers.h"
#include "tests/ui/support/uitest.h"
#include "ui/running/agendakeys.h"

namespace moothall::test {

using namespace ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// A welcome of 10 minutes, a prompt of 30 in four rounds, and a close of 20, from 13:30 to 14:30.
class RunningSession : public ::testing::Test
{
protected:
    void SetUp() override
    {
        Session session = *reader().find(m_desk.workspace.session);
        session.date = QDate(2026, 5, 14);
        session.start = QTime(13, 30);
        session.end = QTime(14, 30);
        ASSERT_THAT(sessions::change(workspace(), session), isOk());
        m_desk.workspace.clock.set(
            Timestamp::from(QDateTime(QDate(2026, 5, 14), QTime(12, 30), Qt::UTC)));
        const auto method = methods::add(workspace(), Method{});
        double rank = 0;
        for (const auto& [label, minutes] :
             {std::pair(u"Alone, in silence"_s, 4), std::pair(u"Pairs"_s, 6),
              std::pair(u"Table"_s, 12), std::pair(u"Read-out, one per table"_s, 8)})
            ASSERT_THAT(methodRounds::add(workspace(), {{}, *method, label, minutes, ++rank}),
                        isOk());
        add(u"Welcome"_s, 10, 1);
        add(u"What happened"_s, 30, 2, *method, m_desk.workspace.prompt);
        add(u"Close"_s, 20, 3);
        m_clock.emplace(m_desk, m_desk.workspace.clock.clock());
        m_keys.emplace(m_desk, *m_clock);
    }

    void add(const QString& title, int minutes, double rank,
             std::optional<Id<Method>> method = std::nullopt,
             std::optional<Id<Prompt>> prompt = std::nullopt)
    {
        AgendaItem item;
        item.session = m_desk.workspace.session;
        item.title = title;
        item.plannedMinutes = minutes;
        item.method = method;
        item.prompt = prompt;
        item.rank = rank;
        ASSERT_THAT(agenda::add(workspace(), item), isOk());
    }

    void pass(std::chrono::milliseconds time)
    {
        m_desk.workspace.clock.advance(time);
        m_clock->look();
    }

    Workspace& workspace() { return *m_desk.workspace; }
    const Reader& reader() { return m_desk.desk.reader(); }
    std::vector<AgendaItem> items() { return agenda::all(reader(), m_desk.workspace.session); }
    QString said() const { return m_desk.last.sentence; }

    TestDesk m_desk{aWorkspace()};
    std::optional<SessionClock> m_clock;
    std::optional<AgendaKeys> m_keys;
};

} // namespace moothall::test
