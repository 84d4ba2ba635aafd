// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A workspace to import tables of ideas into.
#pragma once

#include "core/exchange/ideatable.h"
#include "tests/core/exchange/importfiles.h"
#include "tests/support/resultmatchers.h"
#include "tests/support/testworkspace.h"

namespace moothall::exchange {

using namespace test;

// A workspace with one project, one session and one group, and tables to import into it.
class IdeaTable : public ::testing::Test
{
protected:
    Result<ImportPlan> plan(const QByteArray& text, const Target& target, const QString& wish = {})
    {
        return planTable(m_workspace, m_ids,
                         writeFile(m_workspace.inFolder(QStringLiteral("notes.csv")), text), target,
                         wish);
    }

    ImportPlan planIntoSession(const QByteArray& text)
    {
        Result<ImportPlan> planned = plan(text, {{}, m_workspace.session});
        EXPECT_THAT(planned, isOk());
        return std::move(planned).value_or(ImportPlan());
    }

    ImportPlan planAsProject(const QByteArray& text)
    {
        Result<ImportPlan> planned = plan(text, {});
        EXPECT_THAT(planned, isOk());
        return std::move(planned).value_or(ImportPlan());
    }

    // A person of the project under that name, who agreed to be quoted.
    Id<Participant> quotable(const QString& name)
    {
        Participant person = participants::all(m_workspace, m_workspace.project).front();
        person.name = name;
        EXPECT_THAT(participants::change(m_workspace, person), isOk());
        EXPECT_THAT(
            agreements::add(m_workspace,
                            {{}, person.id, Purpose::AnonymousQuotes, AgreementState::Given}),
            isOk());
        return person.id;
    }

    QString groupName() { return m_workspace->reader().find(m_workspace.group)->name; }

    TestWorkspace m_workspace = aWorkspace().withIdeas(1).withParticipants(2);
    IdSource m_ids = sameIds();
};

} // namespace moothall::exchange
